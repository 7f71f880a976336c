// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "catalog/exercise.h"
#include "catalog/routine.h"

#include <filesystem>
#include <unordered_map>
#include <vector>

namespace plumbline
{

/// All that may be done and all that is written: what a program start has read.
class Catalog
{
public:
    /// A record with an id that is there already takes its place: later folders win over earlier ones,
    /// so a trainer's own version stands in for the shipped one.
    void add(Exercise exercise);
    void add(Routine routine);

    [[nodiscard]] const std::vector<Exercise>& exercises() const { return m_exercises; }
    [[nodiscard]] const std::vector<Routine>& routines() const { return m_routines; }
    /// Null when there is none of that id. Valid until the next add().
    [[nodiscard]] const Exercise* find(const ExerciseId& id) const;
    [[nodiscard]] const Routine* find(const RoutineId& id) const;
    /// What a record of the same id took the place of: the shipped one behind a trainer's own. Null: nothing.
    [[nodiscard]] const Exercise* original(const ExerciseId& id) const;
    [[nodiscard]] const Routine* original(const RoutineId& id) const;
    /// Takes a record away; the one it took the place of, if any, is back.
    void remove(const ExerciseId& id);
    void remove(const RoutineId& id);

private:
    std::vector<Exercise> m_exercises;
    std::vector<Routine> m_routines;
    std::unordered_map<ExerciseId, std::size_t> m_exerciseAt;
    std::unordered_map<RoutineId, std::size_t> m_routineAt;
    std::unordered_map<ExerciseId, Exercise> m_hiddenExercises;
    std::unordered_map<RoutineId, Routine> m_hiddenRoutines;
};

/// The ids in records that lead nowhere: exercises of routines, easier/harder/instead of exercises.
/// Each with file, pointer, and line (the file is read again to find it).
[[nodiscard]] Diagnostics danglingIds(const Catalog& catalog);

struct Library {
    Catalog catalog;
    Diagnostics diagnostics; ///< of every file, then of the ids that lead nowhere
    std::vector<std::filesystem::path> conflictCopies; ///< see catalog/conflict_copy.h; none of them is read
};

/// Reads exercises/*.json and routines/*.json of each folder, in the order of the file names. A file that
/// cannot be used is reported and left out; the rest loads. A missing folder is not a fault: a new user has
/// none.
[[nodiscard]] Library loadLibrary(const std::vector<std::filesystem::path>& folders);

/// The person's own: $XDG_DATA_HOME/plumbline (~/.local/share/plumbline). Empty when there is no home.
[[nodiscard]] std::filesystem::path ownFolder();

/// The shipped library: $PLUMBLINE_RESOURCES, else beside an installed program (PREFIX/share/plumbline), else
/// the source tree it was built from. Then ownFolder().
[[nodiscard]] std::vector<std::filesystem::path> libraryFolders();

} // namespace plumbline
