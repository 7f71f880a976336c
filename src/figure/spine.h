// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angles.h"

namespace plumbline::figure
{

/// One spinal joint's movement in degrees, over its rest.
struct Bend {
    double flexion = 0;
    double lateral = 0;
    double rotation = 0;
};

/// By segment; the pelvis has none.
using Spine = std::array<Bend, axialCount>;

/// The regions' angles shared out over their joints.
Spine spineOf(const Angles& angles);

/// Flexion in degrees that a joint has in neutral standing: the lordoses and the kyphosis. They sum up to 0,
/// so the head is level.
double restFlexion(Axial segment);

/// Degrees by which the second highest thoracic segment leans forward at rest. The shoulder girdle does not
/// share it.
constexpr double thoraxLean = 4;

/// The order in which the spine moves from one pose to the next.
enum class Order {
    Together,
    HeadFirst, ///< neck, then upper, mid and low back, then the pelvis
    PelvisFirst ///< and back again
};

/// Eases 0..1 in and out without a jerk: speed and acceleration are 0 at both ends.
double eased(double progress);

/// How far a segment has come when the whole movement is at `progress` (0..1).
double progressOf(Axial segment, double progress, Order order);

Spine mix(const Spine& from, const Spine& to, double progress, Order order);

} // namespace plumbline::figure
