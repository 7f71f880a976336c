// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// Taking a bundle into the person's own library.
namespace plumbline
{

/// What becomes of a record whose id is there already with another content.
enum class Keep {
    Mine, ///< what is there stays, and is what the rest of the bundle means
    Theirs, ///< the bundle's takes its place
    Both ///< the bundle's gets a new id, and the bundle's records name it by that
};

/// Whether a record is new, the same as what is there, or another of the same id.
enum class Novelty { New, Same, Other };

/// Where exercises are compared their pictures are, too.
[[nodiscard]] Novelty noveltyOf(const Exercise& exercise, const Bundle& bundle, const Catalog& catalog);
[[nodiscard]] Novelty noveltyOf(const Routine& routine, const Catalog& catalog);

struct Clash {
    enum class Kind { Routine, Exercise };
    Kind kind = Kind::Exercise;
    std::string id;
    std::string mine, theirs; ///< titles
};

/// Routines first, each in the bundle's order.
[[nodiscard]] std::vector<Clash> clashesWith(const Catalog& catalog, const Bundle& bundle);

/// For those that clash; what is not in it is kept as it is (Mine).
struct KeepChoices {
    std::map<RoutineId, Keep> routines;
    std::map<ExerciseId, Keep> exercises;
};
[[nodiscard]] KeepChoices allKept(const std::vector<Clash>& clashes, Keep keep);

/// What an import writes: records with their new ids and references, and pictures by the names they get.
struct ImportPlan {
    std::vector<Routine> routines;
    std::vector<Exercise> exercises; ///< those that the bundle's routines, as far as they are taken, need
    std::map<std::string, std::string> media; ///< that are not in the folder yet
    std::vector<RoutineId>
        ready; ///< all routines of the bundle that can be played afterwards, by their ids there
};
[[nodiscard]] ImportPlan importPlan(const Bundle& bundle, const KeepChoices& choices, const Catalog& catalog,
    const std::filesystem::path& folder);

/// Writes it into the folder of a library: pictures, then exercises, then routines, each file whole or not at
/// all, so that a crash in between leaves a library in which everything can be read and no routine lacks
/// anything. After a fault what was written is taken back. A file that is there but could not be read is
/// never replaced. What went wrong, in a sentence; empty: all is there.
[[nodiscard]] std::string carryOut(
    const ImportPlan& plan, const Catalog& catalog, const std::filesystem::path& folder);

} // namespace plumbline
