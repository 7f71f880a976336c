// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <QString>

#include <vector>

namespace plumbline
{

/// What a phase has to say when there is no figure to show it, from top to bottom.
struct StageBlock {
    enum class Kind {
        Eyebrow, ///< a few words over a headline
        Headline,
        Step, ///< one of the passage's steps
        Body,
        Need, ///< something to have at hand, or the position to take
        Caution, ///< all of them, one a line
        Note ///< from the trainer
    };
    enum class Turn { Past, Present, Coming };
    Kind kind = Kind::Body;
    QString text;
    Turn turn = Turn::Present; ///< of steps
};

[[nodiscard]] std::vector<StageBlock> stageBlocks(const Score& score, std::size_t phase);

} // namespace plumbline
