// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint.h"
#include "lint/routine_rules.h"
#include "score/adapt.h"

#include <algorithm>

namespace plumbline
{

namespace
{

bool isIn(const Routine& routine, const Place& place, const ExerciseId& id)
{
    const auto* slot =
        std::get_if<ChooseItem>(&routine.sections.at(place.section.value()).items.at(place.item.value()));
    return slot && std::find(slot->from.begin(), slot->from.end(), id) != slot->from.end();
}

/// Puts `other` in the place of an exercise, of an item or of the pool of a choice; without another takes it
/// out.
std::optional<Mend<Routine>> inPlaceOf(
    const RoutineView& view, const Place& place, const Exercise& exercise, const Exercise* other)
{
    const Item& item = view.routine.sections.at(place.section.value()).items.at(place.item.value());
    if (std::holds_alternative<ExerciseItem>(item))
        return other ? exchange(place, *other) : removal(view.routine, place);
    if (!other || isIn(view.routine, place, other->id))
        return removalFromPool(view.routine, place, exercise.id);
    return Mend<Routine>{ Remedy::UseOther, { { "title", other->title } },
        [place, from = exercise.id, id = other->id](Routine mended) {
            auto& pool = std::get<ChooseItem>(itemAt(mended, place)).from;
            std::replace(pool.begin(), pool.end(), from, id);
            return mended;
        } };
}

void findUnfit(const RoutineView& view, const Exercise& exercise, const Place& place,
    const std::string& field, Findings<Routine>& to)
{
    if (const auto conflict = conflictOf(exercise, view.catalog, view.client))
        for (const Avoidance& reason : conflict->reasons)
            to.push_back({ Rule::Conflict, in(place, field),
                { { "conditions", reason.conditions }, { "reason", reason.because } },
                inPlaceOf(view, place, exercise, conflict->gentler) });
    const std::vector<Equipment> lack = lacking(exercise.equipment, view.client);
    if (lack.empty())
        return;
    const Exercise* instead = view.catalog.find(exercise.instead);
    const bool helps = instead && lacking(instead->equipment, view.client).empty()
        && reasonsAgainst(*instead, view.client).empty();
    to.push_back({ Rule::EquipmentLacking, in(place, field), { { "things", lack } },
        helps ? inPlaceOf(view, place, exercise, instead) : std::nullopt });
}

} // namespace

Person personOf(const Routine& routine)
{
    Person person;
    if (routine.client) {
        person.conditions = routine.client->conditions;
        person.equipment = routine.client->equipment;
    }
    return person;
}

void findUnfit(const RoutineView& view, Findings<Routine>& to)
{
    if (!view.routine.client)
        return;
    view.eachItem([&](const Item& item, const Place& place) {
        if (const auto* one = std::get_if<ExerciseItem>(&item))
            if (const Exercise* exercise = view.catalog.find(one->exercise))
                findUnfit(view, *exercise, place, "exercise", to);
        if (const auto* slot = std::get_if<ChooseItem>(&item))
            for (std::size_t i = 0; i < slot->from.size(); ++i)
                if (const Exercise* exercise = view.catalog.find(slot->from[i]))
                    findUnfit(view, *exercise, place, "from/" + std::to_string(i), to);
    });
    const auto minutes = view.routine.client->minutes;
    if (view.score && minutes && view.score->total() > std::chrono::minutes(*minutes))
        to.push_back({ Rule::TooManyMinutes, { {}, {}, {}, "client/minutes" },
            { { "time", view.score->total() }, { "limit", Duration(std::chrono::minutes(*minutes)) } },
            std::nullopt });
}

} // namespace plumbline
