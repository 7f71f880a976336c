// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/skeleton.h"

namespace plumbline::figure
{

/// By how much elbow or knee are turned about the line from shoulder to wrist, or hip to ankle, away from
/// where they go by themselves (radians), and how much that counts (0..1) against the way the pose has them.
struct Swivel {
    double angle = 0;
    double share = 0;
    bool leans = true; ///< a joint that comes near the floor turns aside before it meets it
};

/// The angle at which elbow or knee point as nearly as they can in a direction, once the end is at `target`.
double swivelTowards(const Skeleton& body, Limb upper, Side side, Vec3 target, Vec3 direction);

/// Bends the arm so that its wrist, or the leg so that its ankle, comes to `target`, and returns by how far
/// (in stature) it does not. Where the end is already, nothing changes.
///
/// Without a swivel of its own the limb keeps the pose's; an arm that is swung far lets its elbow hang down
/// and back, or point out under a raised hand. Neither elbow nor knee sinks into the floor. The last few
/// percent of the reach come slowly, as a limb that is stretched to its very end would snap.
double reach(Skeleton& body, Limb upper, Side side, Vec3 target, const Swivel& swivel = {});

/// Brings the shoulder nearer to a target that the arm hardly reaches, as the shoulder blade does. `share`
/// (0..1): how much of it.
void reachWithShoulder(Skeleton& body, Side side, Vec3 target, double share);

} // namespace plumbline::figure
