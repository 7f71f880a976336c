// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

namespace plumbline::handout
{

/// One picture of a movement and how long it is seen.
struct Frame {
    figure::Moment moment;
    double seconds = 0;
};

/// The repetition as it goes round, in about so many pictures, evenly over the time in which the body moves;
/// where nothing moves in it, all of the exercise. Never more than eight a second, and at least one a
/// movement. Empty: nothing moves at all.
[[nodiscard]] std::vector<Frame> framesOf(const Figure& figure, double pictures);

} // namespace plumbline::handout
