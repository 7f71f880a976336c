// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage_blocks.h"

#include <QFont>
#include <QRect>

namespace plumbline
{

/// A block of the stage with its place; see placeBlocks().
struct PlacedBlock {
    StageBlock block;
    QFont font;
    QRect panel; ///< the whole of it, with a bar below the words of a step
    QRect text; ///< where its words go
};

/// From top to bottom in the middle of the room, as large as the zoom says; smaller where that does not fit;
/// and where nothing would be readable any more, without what can be spared: first what is not needed, then
/// the steps that are farthest from the present one. Nothing at all where there is no room.
[[nodiscard]] std::vector<PlacedBlock> placeBlocks(
    std::vector<StageBlock> blocks, const QRect& room, qreal zoom);

/// Height of the bar below a step, and of the gap between both.
[[nodiscard]] int stageBarHeight(qreal zoom);

[[nodiscard]] bool hasSteps(const std::vector<StageBlock>& blocks);

} // namespace plumbline
