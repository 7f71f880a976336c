// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/skeleton.h"

namespace plumbline::figure
{

/// Where an elbow or a knee is to point, and how much that counts (0..1) against the way it points by itself.
struct Pole {
    Vec3 direction;
    double share = 0;
};

/// Bends the arm so that its wrist, or the leg so that its ankle, comes to `target`, and returns by how far
/// (in stature) it does not.
///
/// Without a pole the limb is swung onto the target as it is and bent in its own plane. Neither elbow nor
/// knee sinks into the floor. The last few percent of the reach come slowly, as a limb that is stretched to
/// its very end would snap.
double reach(Skeleton& body, Limb upper, Side side, Vec3 target, const Pole& pole = {});

} // namespace plumbline::figure
