// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace plumbline
{

/// What the figure does at one moment of a session.
struct FigureMoment {
    figure::Moment moment;
    bool mirrored = false; ///< the record shows the right side; this is the left one
    bool moves = false; ///< the body travels; otherwise it only breathes
};

/// Pure. Get ready, rest and the change of sides show the pose that what follows begins from; the end shows
/// the pose the last step led to. The part's exercise has a motion with a step for each of its own.
[[nodiscard]] FigureMoment figureAt(const Score& score, const Whereabouts& here);

} // namespace plumbline
