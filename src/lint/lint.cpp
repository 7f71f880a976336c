// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint.h"

#include "lint/exercise_rules.h"
#include "lint/routine_rules.h"

#include <algorithm>
#include <tuple>

namespace plumbline
{

namespace
{

/// An optional orders what is nowhere before what is somewhere.
template <class T> void sortByPlace(Findings<T>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding<T>& a, const Finding<T>& b) {
        return std::tie(a.place.section, a.place.item, a.place.step)
            < std::tie(b.place.section, b.place.item, b.place.step);
    });
}

} // namespace

Findings<Routine> findings(const Routine& routine, const Catalog& catalog, const Score* score)
{
    const Person client = personOf(routine);
    const RoutineView view{ routine, catalog, client, score };
    Findings<Routine> all;
    findEmptyParts(view, all);
    findUnknownExercises(view, all);
    findUnfit(view, all);
    findWrongDoses(view, all);
    findWrongSides(view, all);
    findMissingRests(view, all);
    findLongNotes(view, all);
    findOtherNumbers(view, all);
    findWrongOrder(view, all);
    sortByPlace(all);
    return all;
}

Findings<Exercise> findings(const Exercise& exercise, const Catalog& catalog)
{
    Findings<Exercise> all;
    findEmptyFields(exercise, all);
    findWrongIds(exercise, catalog, all);
    findWrongTimes(exercise, all);
    findOtherNumbers(exercise, all);
    findMissingSide(exercise, all);
    findCareless(exercise, all);
    sortByPlace(all);
    return all;
}

} // namespace plumbline
