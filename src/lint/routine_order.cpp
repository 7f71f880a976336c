// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/routine_rules.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int mostNeedlessChanges = 2;

/// Where the body is for an item; nothing for a rest and for what nobody knows.
std::optional<Position> positionOf(const Item& item, const Catalog& catalog)
{
    const Exercise* exercise = nullptr;
    if (const auto* one = std::get_if<ExerciseItem>(&item))
        exercise = catalog.find(one->exercise);
    if (const auto* slot = std::get_if<ChooseItem>(&item); slot && !slot->from.empty())
        exercise = catalog.find(slot->from.front());
    return exercise ? std::optional(exercise->position) : std::nullopt;
}

int changesIn(const Routine& routine, const Catalog& catalog)
{
    int changes = 0;
    std::optional<Position> before;
    for (const Section& section : routine.sections)
        for (const Item& item : section.items)
            if (const auto position = positionOf(item, catalog)) {
                changes += before && before != position ? 1 : 0;
                before = position;
            }
    return changes;
}

/// Items of a section that stay together: an exercise and the rests after it.
struct Cluster {
    std::optional<Position> position;
    std::vector<Item> items;
};

/// Within each section what is done in one position comes together, in the order in which the positions come
/// first; what begins or checks stays in front. Sections have their meaning and stay as they are.
Routine sortedByPosition(Routine routine, const Catalog& catalog)
{
    for (Section& section : routine.sections) {
        std::vector<Cluster> clusters;
        for (Item& item : section.items) {
            if (std::holds_alternative<RestItem>(item) && !clusters.empty())
                clusters.back().items.push_back(std::move(item));
            else
                clusters.push_back({ positionOf(item, catalog), { std::move(item) } });
        }
        std::vector<Cluster> sorted;
        while (!clusters.empty()) {
            const auto position = clusters.front().position;
            const auto rest = std::stable_partition(clusters.begin(), clusters.end(),
                [&](const Cluster& one) { return one.position == position; });
            std::move(clusters.begin(), rest, std::back_inserter(sorted));
            clusters.erase(clusters.begin(), rest);
        }
        section.items.clear();
        for (Cluster& cluster : sorted)
            std::move(cluster.items.begin(), cluster.items.end(), std::back_inserter(section.items));
    }
    return routine;
}

void findTwice(const RoutineView& view, Findings<Routine>& to)
{
    const ExerciseItem* before = nullptr;
    view.eachItem([&](const Item& item, const Place& place) {
        const auto* one = std::get_if<ExerciseItem>(&item);
        if (one && before && one->exercise == before->exercise && one->only == before->only)
            to.push_back({ Rule::TwiceInARow, in(place, "exercise"), {}, removal(view.routine, place) });
        before = one; // a rest between them makes them two on purpose
    });
}

} // namespace

void findWrongOrder(const RoutineView& view, Findings<Routine>& to)
{
    findTwice(view, to);
    const Routine sorted = sortedByPosition(view.routine, view.catalog);
    const int saved = changesIn(view.routine, view.catalog) - changesIn(sorted, view.catalog);
    if (saved > mostNeedlessChanges)
        to.push_back({ Rule::ManyPositions, { {}, {}, {}, "sections" }, { { "n", saved } },
            Mend<Routine>{ Remedy::SortByPosition, {}, [sections = sorted.sections](Routine mended) {
                              mended.sections = sections;
                              return mended;
                          } } });
}

} // namespace plumbline
