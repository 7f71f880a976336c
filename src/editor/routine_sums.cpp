// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/routine_sums.h"

#include "score/compile.h"

#include <algorithm>

namespace plumbline
{

RoutineSums sumsOf(const Score& score)
{
    RoutineSums sums;
    sums.total = score.total();
    sums.exercises = score.parts.size();
    sums.sections.resize(score.sections.size());
    const auto starts = score.starts();
    const Exercise* before = nullptr;
    for (const Part& part : score.parts) {
        const Exercise& exercise = part.exercise;
        const Duration time = starts[part.last] - starts[part.first];
        sums.parts.push_back(time);
        sums.sections[part.section] += time;
        sums.positionChanges += before && before->position != exercise.position ? 1 : 0;
        before = &exercise;
        for (const Region region : exercise.regions) {
            const auto at = std::find_if(sums.regions.begin(), sums.regions.end(),
                [&](const auto& sum) { return sum.region == region; });
            if (at == sums.regions.end())
                sums.regions.push_back({ region, time });
            else
                at->time += time;
        }
        for (const Equipment thing : exercise.equipment)
            if (std::find(sums.equipment.begin(), sums.equipment.end(), thing) == sums.equipment.end())
                sums.equipment.push_back(thing);
    }
    std::stable_sort(sums.regions.begin(), sums.regions.end(),
        [](const auto& a, const auto& b) { return a.time > b.time; });
    return sums;
}

std::vector<int> rowsOfItems(const RoutineDraft& draft, const Catalog& catalog, std::chrono::sys_days day)
{
    std::vector<int> ids;
    for (const Row& row : draft.rows) {
        if (const auto* item = std::get_if<ExerciseItem>(&row.content); item && catalog.find(item->exercise))
            ids.push_back(row.id);
        if (const auto* slot = std::get_if<ChooseItem>(&row.content))
            for (const std::size_t pick :
                chosen(slot->from.size(), static_cast<std::size_t>(std::max(slot->count, 0)), day))
                if (catalog.find(slot->from[pick]))
                    ids.push_back(row.id);
    }
    return ids;
}

std::optional<std::size_t> partFrom(
    const RoutineDraft& draft, const std::vector<int>& rowsOfItems, const Score& score, int row)
{
    const auto from = draft.find(row);
    for (std::size_t part = 0; from && part < score.parts.size(); ++part) {
        const std::size_t item = score.parts[part].item;
        const auto at = item < rowsOfItems.size() ? draft.find(rowsOfItems[item]) : std::nullopt;
        if (at && *at >= *from)
            return part;
    }
    return std::nullopt;
}

} // namespace plumbline
