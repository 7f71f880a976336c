// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/routine_rules.h"

#include <algorithm>

namespace plumbline
{

Place in(Place place, std::string field)
{
    place.field = std::move(field);
    return place;
}

Item& itemAt(Routine& routine, const Place& place)
{
    return routine.sections.at(place.section.value()).items.at(place.item.value());
}

ExerciseItem& exerciseAt(Routine& routine, const Place& place)
{
    return std::get<ExerciseItem>(itemAt(routine, place));
}

std::size_t countItems(const Routine& routine)
{
    std::size_t count = 0;
    for (const Section& section : routine.sections)
        count += section.items.size();
    return count;
}

std::optional<Mend<Routine>> removal(const Routine& routine, const Place& place)
{
    const auto plays = [](const Item& item) { return !std::holds_alternative<RestItem>(item); };
    std::ptrdiff_t played = 0;
    for (const Section& section : routine.sections)
        played += std::count_if(section.items.begin(), section.items.end(), plays);
    if (played < 2)
        return std::nullopt;
    return Mend<Routine>{ Remedy::Remove, {}, [place](Routine mended) {
                             auto& items = mended.sections.at(place.section.value()).items;
                             items.erase(items.begin() + static_cast<std::ptrdiff_t>(place.item.value()));
                             return mended;
                         } };
}

Mend<Routine> exchange(const Place& place, const Exercise& other)
{
    return { Remedy::UseOther, { { "title", other.title } }, [place, id = other.id](Routine mended) {
                ExerciseItem& item = exerciseAt(mended, place);
                item.exercise = id;
                item.dose = {};
                item.tempo = 1.0;
                item.level.reset();
                return mended;
            } };
}

std::optional<Mend<Routine>> removalFromPool(const Routine& routine, const Place& place, const ExerciseId& id)
{
    const auto& slot =
        std::get<ChooseItem>(routine.sections.at(place.section.value()).items.at(place.item.value()));
    if (slot.from.size() == 1)
        return removal(routine, place);
    return Mend<Routine>{ Remedy::Remove, {}, [place, id](Routine mended) {
                             auto& choice = std::get<ChooseItem>(itemAt(mended, place));
                             auto& from = choice.from;
                             from.erase(std::remove(from.begin(), from.end(), id), from.end());
                             choice.count = std::min(choice.count, static_cast<int>(from.size()));
                             return mended;
                         } };
}

} // namespace plumbline
