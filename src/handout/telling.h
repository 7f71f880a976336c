// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"

namespace plumbline::handout
{

/// The two poses that tell an exercise in stills.
struct Telling {
    std::size_t start = 0; ///< where the repetition begins
    std::size_t end =
        0; ///< where it holds or, if no hold leads away from the start, where a move leads farthest
    std::optional<figure::Moment> gesture; ///< from the one to the other; none: they are the same
};

/// The exercise has a motion.
[[nodiscard]] Telling tellingPoses(const Exercise& exercise);

/// The move of a step, the first time round. None: the body stays in its pose.
[[nodiscard]] std::optional<figure::Moment> gestureOf(const figure::Motion& motion, std::size_t step);

} // namespace plumbline::handout
