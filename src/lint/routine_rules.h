// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/person.h"
#include "lint/finding.h"
#include "score/score.h"

/// The rules about a routine. Each adds what it finds.
namespace plumbline
{

/// What is looked at.
struct RoutineView {
    const Routine& routine;
    const Catalog& catalog;
    const Person& client;
    const Score* score = nullptr; ///< null: it cannot be compiled

    /// Calls visit(item, exercise, place) for each exercise of the routine that the catalog has.
    template <class Visit> void eachExercise(Visit visit) const
    {
        eachItem([&](const Item& item, const Place& place) {
            if (const auto* one = std::get_if<ExerciseItem>(&item))
                if (const Exercise* exercise = catalog.find(one->exercise))
                    visit(*one, *exercise, place);
        });
    }
    template <class Visit> void eachItem(Visit visit) const
    {
        for (std::size_t s = 0; s < routine.sections.size(); ++s)
            for (std::size_t i = 0; i < routine.sections[s].items.size(); ++i)
                visit(routine.sections[s].items[i], Place{ s, i, {}, {} });
    }
};

void findEmptyParts(const RoutineView& view, Findings<Routine>& to);
void findUnknownExercises(const RoutineView& view, Findings<Routine>& to);
void findUnfit(
    const RoutineView& view, Findings<Routine>& to); ///< for the client: equipment, conditions, minutes
void findWrongDoses(const RoutineView& view, Findings<Routine>& to);
void findWrongSides(const RoutineView& view, Findings<Routine>& to);
void findWrongOrder(const RoutineView& view, Findings<Routine>& to);
void findMissingRests(const RoutineView& view, Findings<Routine>& to);
void findLongNotes(const RoutineView& view, Findings<Routine>& to);
void findOtherNumbers(const RoutineView& view, Findings<Routine>& to); ///< and a schedule at odds with itself

/// The place with a field in it.
[[nodiscard]] Place in(Place place, std::string field);
[[nodiscard]] Item& itemAt(Routine& routine, const Place& place);
[[nodiscard]] ExerciseItem& exerciseAt(Routine& routine, const Place& place);
[[nodiscard]] std::size_t countItems(const Routine& routine);

/// Takes the item out; nothing where it is the last one.
[[nodiscard]] std::optional<Mend<Routine>> removal(const Routine& routine, const Place& place);
/// Puts another exercise there, without the dose and the tempo that were meant for the first.
[[nodiscard]] Mend<Routine> exchange(const Place& place, const Exercise& other);
/// Takes one out of the pool of a choice, and the choice with the last one.
[[nodiscard]] std::optional<Mend<Routine>> removalFromPool(
    const Routine& routine, const Place& place, const ExerciseId& id);

} // namespace plumbline
