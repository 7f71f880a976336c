// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/limbs.h"
#include "figure/motion.h"

namespace plumbline::figure
{

/// A body in its place, and what could not be had.
struct Solved {
    Skeleton skeleton;
    Parts parts;
    std::vector<PinResult> pins;
    std::vector<Prop> props;
    double lifted = 0; ///< the body was raised by so much, in stature, as its trunk sank into the floor
};

Solved solve(const Posture& posture, const BodyShape& shape = {});

} // namespace plumbline::figure
