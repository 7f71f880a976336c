// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "editor/routine_draft.h"
#include "score/score.h"

#include <chrono>
#include <vector>

namespace plumbline
{

/// What a trainer watches while a routine grows, taken from its score.
struct RoutineSums {
    Duration total{};
    std::size_t exercises = 0;
    int positionChanges = 0; ///< times the body has to get into another position
    std::vector<Duration> sections; ///< in the order of the routine's
    struct RegionTime {
        Region region;
        Duration time;
    };
    std::vector<RegionTime> regions; ///< longest first; an exercise counts for each of its regions
    std::vector<Equipment> equipment; ///< in the order it is first needed
    std::vector<Duration> parts; ///< each with the rest and the get-ready before it
};
[[nodiscard]] RoutineSums sumsOf(const Score& score);

/// The id of the row that Part::item stands for: exercises the catalog has, of choose slots the picks of the
/// day, as compile() counts them.
[[nodiscard]] std::vector<int> rowsOfItems(
    const RoutineDraft& draft, const Catalog& catalog, std::chrono::sys_days day);

/// The first part of this row or, where it has none, of a row behind it; none at the end.
[[nodiscard]] std::optional<std::size_t> partFrom(
    const RoutineDraft& draft, const std::vector<int>& rowsOfItems, const Score& score, int row);

} // namespace plumbline
