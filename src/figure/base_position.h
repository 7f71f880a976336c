// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angles.h"
#include "figure/ground.h"
#include "figure/pin.h"

#include <vector>

namespace plumbline::figure
{

enum class BasePosition {
    Standing,
    Sitting, ///< on something as high as the knees
    LongSitting, ///< on the floor, legs straight
    CrossSitting, ///< on the floor, shins crossed
    ButterflySitting, ///< on the floor, soles together
    Kneeling, ///< upright on the shins
    Quadruped,
    Supine, ///< on the back, head towards -x
    Prone, ///< on the belly, head towards +x
    LyingRight, ///< on the right side, head towards -x
    LyingLeft,
    Squatting
};

/// The angles every pose starts from. Arms hang a little away from the trunk, hands are half open. The
/// insteps of a kneeling or prone body lie on the floor: that is beyond the ankle's norm, or the toes would
/// carry the weight.
Angles anglesOf(BasePosition base);

/// The base position of a body turned like that from which the fewest movements differ; standing if none is
/// turned so.
BasePosition nearestBase(const Angles& angles, const Rotation& root);

/// What hands and feet hold on to in this position, as far as nothing else is said: all fours stand on their
/// hands, and in floor-sitting the feet keep the place that the shins' crossing gives them.
std::vector<Pin> pinsOf(BasePosition base);

/// How the body rests on the floor in this position, as far as nothing else is said.
Ground groundOf(BasePosition base);

} // namespace plumbline::figure
