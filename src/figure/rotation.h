// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/vec3.h"

namespace plumbline::figure
{

/// A rotation as its three columns: where it takes the axes x, y and z.
struct Rotation {
    Vec3 x{ 1, 0, 0 };
    Vec3 y{ 0, 1, 0 };
    Vec3 z{ 0, 0, 1 };

    constexpr Vec3 operator*(Vec3 v) const { return x * v.x + y * v.y + z * v.z; }
    constexpr Rotation operator*(const Rotation& o) const
    {
        return { *this * o.x, *this * o.y, *this * o.z };
    }
    [[nodiscard]] constexpr Rotation inverse() const
    {
        return { { x.x, y.x, z.x }, { x.y, y.y, z.y }, { x.z, y.z, z.z } };
    }
    friend constexpr bool operator==(const Rotation&, const Rotation&) = default;
};

/// Right-handed rotations about one axis, in degrees.
Rotation aboutX(double degrees);
Rotation aboutY(double degrees);
Rotation aboutZ(double degrees);
Rotation about(Vec3 unitAxis, double radians);

/// The smallest rotation that takes direction `from` to direction `to`.
Rotation between(Vec3 from, Vec3 to);

/// Part `t` (0..1) of the way from one rotation to another, turning about one axis.
Rotation mix(const Rotation& from, const Rotation& to, double t);

/// The right-handed frame whose y is along `y` and whose z is as near to `z` as that allows.
Rotation facing(Vec3 y, Vec3 z);

/// Where a bone is: its own axes and its joint nearest the trunk.
struct Frame {
    Rotation axes;
    Vec3 origin;

    [[nodiscard]] constexpr Vec3 at(Vec3 local) const { return origin + axes * local; }
};

} // namespace plumbline::figure
