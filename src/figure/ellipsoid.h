// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rotation.h"

#include <array>
#include <vector>

namespace plumbline::figure
{

/// Centre and the three semi-axes as vectors of the world. One axis of no length makes a disc: the hem of a
/// sleeve.
struct Ellipsoid {
    Vec3 centre;
    std::array<Vec3, 3> axes;

    /// Its lowest point along the unit vector `up`.
    [[nodiscard]] double lowest(Vec3 up) const
    {
        double reach = 0;
        for (const Vec3& a : axes)
            reach += dot(a, up) * dot(a, up);
        return dot(centre, up) - std::sqrt(reach);
    }
};

/// An ellipsoid in a bone's frame, of half-widths along its axes, pitched (degrees) about the sideways one.
Ellipsoid ellipsoid(const Frame& frame, Vec3 centre, Vec3 radii, double pitch = 0);

/// `n` for every one of `stations`, centres and axes along a smooth curve (Catmull-Rom).
std::vector<Ellipsoid> smoothed(const std::vector<Ellipsoid>& stations, int n);

/// The point at `t` (0..1) between b and c of the smooth curve through a, b, c, d.
Vec3 curve(Vec3 a, Vec3 b, Vec3 c, Vec3 d, double t);

} // namespace plumbline::figure
