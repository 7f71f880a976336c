// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace plumbline::figure
{

/// A point or direction. World and body axes alike: x forward, y up, z to the person's right.
/// Lengths are fractions of stature.
struct Vec3 {
    double x = 0;
    double y = 0;
    double z = 0;

    constexpr Vec3& operator+=(Vec3 o) { return *this = { x + o.x, y + o.y, z + o.z }; }
    friend constexpr bool operator==(Vec3, Vec3) = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return { a.x + b.x, a.y + b.y, a.z + b.z };
}
constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return { a.x - b.x, a.y - b.y, a.z - b.z };
}
constexpr Vec3 operator-(Vec3 a)
{
    return { -a.x, -a.y, -a.z };
}
constexpr Vec3 operator*(Vec3 a, double k)
{
    return { a.x * k, a.y * k, a.z * k };
}

constexpr double dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
constexpr Vec3 cross(Vec3 a, Vec3 b)
{
    return { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
}
inline double length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}
constexpr Vec3 mix(Vec3 a, Vec3 b, double t)
{
    return a * (1 - t) + b * t;
}

/// Up when there is no direction to keep.
inline Vec3 unit(Vec3 a)
{
    const double l = length(a);
    return l > 1e-12 ? a * (1 / l) : Vec3{ 0, 1, 0 };
}

/// What is left of `a` at right angles to the unit vector `n`.
constexpr Vec3 across(Vec3 a, Vec3 n)
{
    return a - n * dot(a, n);
}

/// 0 up to `from`, 1 beyond `to`, and no kink between.
constexpr double smoothStep(double from, double to, double value)
{
    const double u = value <= from ? 0 : value >= to ? 1 : (value - from) / (to - from);
    return u * u * (3 - 2 * u);
}

/// The other side of the body's middle plane.
constexpr Vec3 mirrored(Vec3 a)
{
    return { a.x, a.y, -a.z };
}

} // namespace plumbline::figure
