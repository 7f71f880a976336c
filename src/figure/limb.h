// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/skeleton.h"

#include <optional>

namespace plumbline::figure
{

/// Bends the arm so that its wrist, or the leg so that its ankle, comes to `target`, and returns by how far
/// (in stature) it does not.
///
/// Elbow or knee point along `pole` as far as the limb allows; without one the limb is swung onto the target
/// as it is and bent in its own plane. Neither sinks into the floor. The last few percent of the reach come
/// slowly, as a limb that is stretched to its very end would snap.
double reach(Skeleton& body, Limb upper, Side side, Vec3 target, std::optional<Vec3> pole);

} // namespace plumbline::figure
