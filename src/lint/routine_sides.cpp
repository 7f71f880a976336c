// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/routine_rules.h"

namespace plumbline
{

namespace
{

bool isPlayed(const RoutineView& view, const ExerciseId& id, Side side)
{
    bool played = false;
    view.eachItem([&](const Item& item, const Place&) {
        if (const auto* one = std::get_if<ExerciseItem>(&item))
            played = played || (one->exercise == id && one->only.value_or(side) == side);
        if (const auto* slot = std::get_if<ChooseItem>(&item))
            for (const ExerciseId& pick : slot->from)
                played = played || pick == id;
    });
    return played;
}

/// What is said of sides and changes nothing goes.
ExerciseItem withoutIdleSides(ExerciseItem item, Sides sides)
{
    if (sides == Sides::None) {
        item.only.reset();
        item.extra.reset();
    }
    if (sides == Sides::None || item.only)
        item.firstSide.reset();
    if (item.extra && item.only && *item.only != item.extra->side)
        item.extra.reset();
    return item;
}

} // namespace

void findWrongSides(const RoutineView& view, Findings<Routine>& to)
{
    view.eachExercise([&](const ExerciseItem& item, const Exercise& exercise, const Place& place) {
        const ExerciseItem needed = withoutIdleSides(item, exercise.sides);
        const char* idle = needed.extra.has_value() != item.extra.has_value() ? "extra"
            : needed.only != item.only                                        ? "only"
            : needed.firstSide != item.firstSide                              ? "first_side"
                                                                              : nullptr;
        if (idle)
            to.push_back({ Rule::SideNotPlayed, in(place, idle), {},
                Mend<Routine>{ Remedy::Remove, {}, [place, sides = exercise.sides](Routine mended) {
                                  ExerciseItem& one = exerciseAt(mended, place);
                                  one = withoutIdleSides(one, sides);
                                  return mended;
                              } } });
        if (exercise.sides == Sides::None || !item.only || isPlayed(view, item.exercise, other(*item.only)))
            return;
        to.push_back({ Rule::SideMissing, in(place, "only"),
            { { "side", *item.only }, { "other", other(*item.only) } },
            Mend<Routine>{ Remedy::AddSide, { { "side", other(*item.only) } }, [place](Routine mended) {
                              ExerciseItem& one = exerciseAt(mended, place);
                              one.firstSide = one.only;
                              one.only.reset();
                              return mended;
                          } } });
    });
}

} // namespace plumbline
