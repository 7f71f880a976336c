// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/person.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

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
    const Exercise* comesAnyway =
        nullptr; ///< the gentler version, if this is left out because the routine has it
};

/// What the person decided; else, where a condition speaks against it, the gentler version if there is one,
/// and without one it is left out.
[[nodiscard]] Adapted adapted(const Exercise& exercise, const Catalog& catalog, const Person& person);

/// A routine's exercises as this person plays them on this day. Where conditions speak against several
/// exercises with the same gentler version, it stands in for the first of them and the others are left out;
/// and for none of them where the routine has it anyway. What only hurt is another matter: there the person
/// asked for the gentler version of just this exercise.
class Cast
{
public:
    /// The catalog and the person must outlive it.
    Cast(const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day);

    /// An exercise that is not in the routine is adapted by itself.
    [[nodiscard]] Adapted of(const Exercise& exercise) const;

private:
    const Catalog& m_catalog;
    const Person& m_person;
    std::set<const Exercise*> m_asWritten;
    std::map<const Exercise*, const Exercise*> m_standsInFor;
};

/// An exercise of a routine that a condition of the person speaks against, and what comes of it.
struct Conflict {
    const Exercise* exercise = nullptr; ///< of the catalog
    std::vector<Avoidance> reasons; ///< only the person's conditions
    const Exercise* gentler = nullptr;
    Decision decision = Decision::LeaveOut; ///< what compile() does
    bool isDecided = false; ///< by the person, with all these conditions in mind
};

/// Nothing where no condition of the person speaks against it. The exercise need not be in the catalog.
[[nodiscard]] std::optional<Conflict> conflictOf(
    const Exercise& exercise, const Catalog& catalog, const Person& person);

/// Each exercise once, in the order of the routine, of choose slots those of the day.
[[nodiscard]] std::vector<Conflict> conflictsOf(
    const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day);

/// Records what the person chose, with the conditions of the conflict in mind.
void decide(Person& person, const Conflict& conflict, Decision decision);

/// An exercise of a routine that is not played as it is written, because of the person.
struct Difference {
    const Exercise* exercise = nullptr; ///< of the routine
    Adapted played;
    std::vector<Condition> because; ///< the conditions that speak against it; empty where it only hurt

    /// It hurt, so that putBack() changes something.
    [[nodiscard]] bool isEased() const { return played.becauseItHurt || played.amount < 1.0; }
};

/// Nothing where it is played as it is written.
[[nodiscard]] std::optional<Difference> differenceOf(
    const Exercise& exercise, const Catalog& catalog, const Person& person);

/// In the order of conflictsOf().
[[nodiscard]] std::vector<Difference> differencesOf(
    const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day);

/// Forgets that the exercise hurt, and that what is played in its place did.
void putBack(Person& person, const ExerciseId& exercise, const Catalog& catalog);

} // namespace plumbline
