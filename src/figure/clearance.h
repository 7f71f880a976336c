// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/flesh.h"
#include "figure/skeleton.h"

/// Keeping a limb out of what is there already: the floor and the person's own flesh.
namespace plumbline::figure
{

/// Flesh gives way by a millimetre, be it on the floor or on a seat.
constexpr double compression = 0.0006;

/// How far a ball is to be shifted to lie on the skin instead of in the flesh; nothing if it lies outside.
/// The way out leads round the flank of its own side, so that it does not flip while the ball goes through.
Vec3 wayOut(Vec3 centre, double radius, Side side, const std::vector<Flesh>& flesh);

/// Turns arm and elbow about the line from shoulder to wrist as far as the forearm needs to leave the flesh.
void swivelOut(Skeleton& body, Side side, const std::vector<Flesh>& flesh);

} // namespace plumbline::figure
