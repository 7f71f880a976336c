// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/nearest.h"
#include "lint/routine_rules.h"

#include <algorithm>

namespace plumbline
{

namespace
{

/// The exercise that was probably meant. Looking for it takes a walk over all of them, and faults are few.
const Exercise* meantBy(const ExerciseId& id, const Catalog& catalog)
{
    std::vector<std::string_view> known;
    known.reserve(catalog.exercises().size());
    for (const Exercise& exercise : catalog.exercises())
        known.push_back(exercise.id.value);
    return catalog.find(ExerciseId(std::string(nearest(id.value, known))));
}

void findUnknown(const RoutineView& view, const ExerciseItem& item, const Place& place, Findings<Routine>& to)
{
    if (const Exercise* exercise = view.catalog.find(item.exercise)) {
        if (exercise->draft)
            to.push_back(
                { Rule::Draft, in(place, "exercise"), { { "title", exercise->title } }, std::nullopt });
        return;
    }
    std::optional<Mend<Routine>> mend;
    if (const Exercise* meant = meantBy(item.exercise, view.catalog))
        mend = Mend<Routine>{ Remedy::UseOther, { { "title", meant->title } },
            [place, id = meant->id](Routine mended) {
                exerciseAt(mended, place).exercise = id;
                return mended;
            } };
    else
        mend = removal(view.routine, place);
    to.push_back(
        { Rule::UnknownExercise, in(place, "exercise"), { { "id", item.exercise.value } }, std::move(mend) });
}

void findUnknown(const RoutineView& view, const ChooseItem& item, const Place& place, Findings<Routine>& to)
{
    const int of = static_cast<int>(item.from.size());
    if (item.count > of)
        to.push_back({ Rule::PoolTooSmall, in(place, "choose"), { { "n", item.count }, { "of", of } },
            of == 0 ? removal(view.routine, place)
                    : Mend<Routine>{ Remedy::ChooseFewer, { { "n", of } }, [place, of](Routine mended) {
                                        std::get<ChooseItem>(itemAt(mended, place)).count = of;
                                        return mended;
                                    } } });
    for (std::size_t i = 0; i < item.from.size(); ++i) {
        const Place pick = in(place, "from/" + std::to_string(i));
        const Exercise* exercise = view.catalog.find(item.from[i]);
        if (!exercise)
            to.push_back({ Rule::UnknownExercise, pick, { { "id", item.from[i].value } },
                removalFromPool(view.routine, place, item.from[i]) });
        else if (exercise->draft)
            to.push_back({ Rule::Draft, pick, { { "title", exercise->title } }, std::nullopt });
    }
}

void findUnknown(const RoutineView&, const RestItem&, const Place&, Findings<Routine>&) { }

} // namespace

void findEmptyParts(const RoutineView& view, Findings<Routine>& to)
{
    const auto empty = [&](std::string field) {
        to.push_back({ Rule::EmptyField, { {}, {}, {}, std::move(field) }, {}, std::nullopt });
    };
    if (view.routine.title.empty())
        empty("title");
    if (view.routine.summary.empty())
        empty("summary");
    bool plays = false;
    view.eachItem(
        [&](const Item& item, const Place&) { plays = plays || !std::holds_alternative<RestItem>(item); });
    if (!plays)
        to.push_back({ Rule::NothingToPlay, { {}, {}, {}, "sections" }, {}, std::nullopt });
    const auto& sections = view.routine.sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        if (sections.size() > 1 && sections[s].title.empty())
            to.push_back({ Rule::EmptyField, { s, {}, {}, "title" }, {}, std::nullopt });
        if (plays && sections[s].items.empty())
            to.push_back({ Rule::EmptySection, { s, {}, {}, "items" }, { { "title", sections[s].title } },
                Mend<Routine>{ Remedy::Remove, {}, [s](Routine mended) {
                                  mended.sections.erase(
                                      mended.sections.begin() + static_cast<std::ptrdiff_t>(s));
                                  return mended;
                              } } });
    }
}

void findUnknownExercises(const RoutineView& view, Findings<Routine>& to)
{
    view.eachItem([&](const Item& item, const Place& place) {
        std::visit([&](const auto& one) { findUnknown(view, one, place, to); }, item);
    });
}

} // namespace plumbline
