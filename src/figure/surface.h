// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body.h"
#include "figure/part.h"

namespace plumbline::figure
{

/// The skin and clothes over a skeleton.
Parts surfaceOf(const Skeleton& skeleton, const BodyShape& shape = {});

/// The pieces of one part each; surfaceOf() puts them together.
namespace surface
{
Part pelvis(const Skeleton& s, const BodyShape& shape);
Part shirt(const Skeleton& s, const BodyShape& shape);
Part neck(const Skeleton& s);
Part head(const Skeleton& s);
Part upperArm(const Skeleton& s, const BodyShape& shape, Side side);
Part forearm(const Skeleton& s, const BodyShape& shape, Side side);
Part hand(const Skeleton& s, Side side);
Part thigh(const Skeleton& s, const BodyShape& shape, Side side);
Part shank(const Skeleton& s, const BodyShape& shape, Side side);
Part foot(const Skeleton& s, Side side);

/// A chain through smoothed stations, `density` ellipsoids for each. Its ends lie in a joint with `start` and
/// `end` as far as the given distances reach.
struct Joins {
    PartId part = partCount;
    double distance = 0;
};
Piece chain(
    const std::vector<Ellipsoid>& stations, int density, Material material, Joins start = {}, Joins end = {});
Piece hull(std::vector<Ellipsoid> ellipsoids, Material material, PartId joins = partCount);

Ellipsoid bun(const Skeleton& s);
} // namespace surface

} // namespace plumbline::figure
