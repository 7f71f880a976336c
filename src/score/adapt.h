// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/person.h"

#include <chrono>

/// What an exercise of a routine becomes for this person: because of conditions, and because it hurt before.
namespace plumbline
{

/// What speaks against an exercise for this person: of its avoid_if, the conditions the person has. Nothing
/// for an exercise a professional approved for all of them.
[[nodiscard]] std::vector<Avoidance> reasonsAgainst(const Exercise& exercise, const Person& person);

/// Its easier version, or the easier one of that and so on, else its instead: the first that nothing speaks
/// against and that is not left out itself. Null: there is none.
[[nodiscard]] const Exercise* gentlerVersion(
    const Exercise& exercise, const Catalog& catalog, const Person& person);

struct Adapted {
    const Exercise* exercise = nullptr; ///< what is played; null: nothing, it is left out
    double amount = 1.0; ///< of its repetitions, holds and duration
    bool becauseItHurt = false; ///< else because of a condition; only where something was changed
    std::vector<Avoidance> reasons; ///< all the person's, approved ones too: cautions to be said first
};

/// What the person decided; else, where a condition speaks against it, the gentler version if there is one,
/// and without one it is left out.
[[nodiscard]] Adapted adapted(const Exercise& exercise, const Catalog& catalog, const Person& person);

/// An exercise of a routine that a condition of the person speaks against, and what comes of it.
struct Conflict {
    const Exercise* exercise = nullptr; ///< of the catalog
    std::vector<Avoidance> reasons; ///< only the person's conditions
    const Exercise* gentler = nullptr;
    Decision decision = Decision::LeaveOut; ///< what compile() does
    bool isDecided = false; ///< by the person, with all these conditions in mind
};

/// Each exercise once, in the order of the routine, of choose slots those of the day.
[[nodiscard]] std::vector<Conflict> conflictsOf(
    const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day);

} // namespace plumbline
