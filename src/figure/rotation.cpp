// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/rotation.h"

#include <algorithm>
#include <array>

namespace plumbline::figure
{

namespace
{
constexpr double radiansPerDegree = M_PI / 180;
}

Rotation aboutX(double degrees)
{
    const double c = std::cos(degrees * radiansPerDegree);
    const double s = std::sin(degrees * radiansPerDegree);
    return { { 1, 0, 0 }, { 0, c, s }, { 0, -s, c } };
}

Rotation aboutY(double degrees)
{
    const double c = std::cos(degrees * radiansPerDegree);
    const double s = std::sin(degrees * radiansPerDegree);
    return { { c, 0, -s }, { 0, 1, 0 }, { s, 0, c } };
}

Rotation aboutZ(double degrees)
{
    const double c = std::cos(degrees * radiansPerDegree);
    const double s = std::sin(degrees * radiansPerDegree);
    return { { c, s, 0 }, { -s, c, 0 }, { 0, 0, 1 } };
}

Rotation about(Vec3 axis, double radians)
{
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    const auto turn = [&](Vec3 v) { return v * c + cross(axis, v) * s + axis * (dot(axis, v) * (1 - c)); };
    return { turn({ 1, 0, 0 }), turn({ 0, 1, 0 }), turn({ 0, 0, 1 }) };
}

Rotation between(Vec3 from, Vec3 to)
{
    from = unit(from);
    to = unit(to);
    const Vec3 axis = cross(from, to);
    const double s = length(axis);
    const double c = dot(from, to);
    if (s < 1e-9)
        return c > 0 ? Rotation{} : about({ 0, 0, 1 }, M_PI);
    return about(axis * (1 / s), std::atan2(s, c));
}

Rotation mix(const Rotation& from, const Rotation& to, double t)
{
    const Rotation turn = to * from.inverse();
    const Vec3 axis{ turn.y.z - turn.z.y, turn.z.x - turn.x.z, turn.x.y - turn.y.x };
    const double s = length(axis) / 2;
    const double c = (turn.x.x + turn.y.y + turn.z.z - 1) / 2;
    if (s < 1e-9) {
        if (c > 0)
            return from;
        // Half a turn: the axis is the column of (turn + 1) that is longest.
        const std::array columns{ turn.x + Vec3{ 1, 0, 0 }, turn.y + Vec3{ 0, 1, 0 },
            turn.z + Vec3{ 0, 0, 1 } };
        const Vec3 longest = *std::max_element(
            columns.begin(), columns.end(), [](Vec3 a, Vec3 b) { return dot(a, a) < dot(b, b); });
        return about(unit(longest), M_PI * t) * from;
    }
    return about(unit(axis), std::atan2(s, c) * t) * from;
}

Rotation facing(Vec3 y, Vec3 z)
{
    const Vec3 up = unit(y);
    Vec3 forward = cross(up, z);
    if (length(forward) < 1e-9)
        forward = cross(up, std::fabs(up.x) < 0.9 ? Vec3{ 1, 0, 0 } : Vec3{ 0, 0, 1 });
    forward = unit(forward);
    return { forward, up, cross(forward, up) };
}

} // namespace plumbline::figure
