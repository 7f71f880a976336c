// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/limb.h"

#include "figure/proportions.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr double softReach =
    0.97; ///< of the limb's length: from here on the last bit is approached, never reached
constexpr double jointRadius = 0.026; ///< height of an elbow or knee that lies on the floor
constexpr double straight = 0.03; ///< sine of the bend below which the hinge's axis is not read off the bones

double softened(double distance, double l1, double l2)
{
    const double whole = l1 + l2;
    const double soft = softReach * whole;
    const double room = whole - soft;
    const double d = distance > soft ? whole - room * std::exp(-(distance - soft) / room) : distance;
    return std::clamp(d, std::fabs(l1 - l2) + 1e-3, whole * 0.9995);
}

// Turns the pole about the limb's line by the least angle that lifts the middle joint to `jointRadius`;
// outwards if it points straight down. `along` and `radius` say where the circle of possible joints lies.
Vec3 aboveFloor(Vec3 pole, Vec3 root, Vec3 line, double along, double radius)
{
    Vec3 up = across({ 0, 1, 0 }, line);
    const double slope = length(up);
    if (slope < 0.05 || radius < 1e-4)
        return pole;
    up = up * (1 / slope);
    const Vec3 sideways = cross(line, up);
    const double needed = (jointRadius - root.y - line.y * along) / (radius * up.y);
    if (dot(pole, up) >= needed)
        return pole;
    const double q = std::min(needed, 1.);
    const double lean = dot(pole, sideways);
    const double turn = std::fabs(lean) > 0.25 ? lean : sideways.z * root.z;
    return up * q + sideways * std::copysign(std::sqrt(1 - q * q), turn);
}

} // namespace

double reach(Skeleton& body, Limb upper, Side side, Vec3 target, const Pole& pole)
{
    const bool arm = upper == Limb::UpperArm;
    const double l1 = arm ? proportions::upperArm : proportions::thigh;
    const double l2 = arm ? proportions::forearm : proportions::shank;
    const double bend = arm ? 1 : -1; // an elbow closes towards its own x, a knee away from it
    Frame& near = body.at(upper, side);
    Frame& far = body.at(arm ? Limb::Forearm : Limb::Shank, side);

    const Vec3 root = near.origin;
    const double distance = softened(length(target - root), l1, l2);
    const Vec3 line = unit(target - root);

    const Vec3 oldLine = unit(far.at({ 0, -l2, 0 }) - root);
    const Rotation swing = between(oldLine, line);
    const Vec3 oldOffset = across(far.origin - root, oldLine);
    const auto direction = [line](Vec3 v, Vec3 otherwise) {
        const Vec3 flat = across(v, line);
        return length(flat) > 1e-6 ? unit(flat) : otherwise;
    };
    const Vec3 byItself =
        direction(swing * (oldOffset - near.axes.x * (bend * 0.02)), unit(cross(near.axes.z, line) * bend));
    const double share = std::clamp(pole.share, 0., 1.);
    Vec3 hint = byItself;
    if (share > 0)
        hint = direction(direction(pole.direction, byItself) * share + byItself * (1 - share), byItself);

    const double cosine =
        std::clamp((l1 * l1 + distance * distance - l2 * l2) / (2 * l1 * distance), -1., 1.);
    const double along = l1 * cosine;
    const double radius = l1 * std::sqrt(1 - cosine * cosine);
    hint = aboveFloor(hint, root, line, along, radius);

    const Vec3 middle = root + line * along + hint * radius;
    const Vec3 end = root + line * distance;
    const Vec3 first = unit(middle - root);
    const Vec3 second = unit(end - middle);
    const Vec3 hinge = cross(first, second) * bend;
    const Vec3 z = length(hinge) > straight ? unit(hinge) : unit(across(swing * near.axes.z, first));
    near.axes = facing(-first, z);
    far = { facing(-second, z), middle };
    return length(target - end);
}

} // namespace plumbline::figure
