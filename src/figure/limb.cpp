// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/limb.h"

#include "figure/proportions.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

/// Of a limb's length: from here on the last bit is approached and never reached.
constexpr double softReach = 0.97;
/// So far from where the end was the limb may still be as straight as the pose has it.
constexpr double straightWithin = 0.06;
/// Heights of an elbow and a knee that lie on the floor: at least, and where the limb does not lie yet.
struct Heights {
    double least, usual;
};
constexpr Heights elbowHeight{ 0.0219, 0.026 };
constexpr Heights kneeHeight{ 0.0300, 0.033 };
/// Degrees an arm is swung from the pose: up to the first its elbow stays in its plane, from the second on it
/// hangs by itself.
constexpr double swungLittle = 35;
constexpr double swungFar = 95;
/// The shoulder blade goes after what a straight arm misses: from this share of its length on, and so far, in
/// stature.
constexpr double wholeReach = 0.995;
constexpr double shoulderGive = 0.022;

double softened(double distance, double l1, double l2)
{
    const double whole = l1 + l2;
    const double soft = softReach * whole;
    const double room = whole - soft;
    const double d = distance > soft ? whole - room * std::exp(-(distance - soft) / room) : distance;
    return std::clamp(d, std::fabs(l1 - l2) + 1e-3, whole * 0.9995);
}

// Turns the pole about the limb's line by the least angle that lifts the middle joint to `height`. Near the
// floor what points down leans to the side that `aside` is on, so that it is there already when it meets the
// floor. `along` and `radius` say where the circle of possible joints lies.
Vec3 aboveFloor(
    Vec3 pole, Vec3 root, Vec3 line, double along, double radius, double height, Vec3 aside, bool leans)
{
    Vec3 up = across({ 0, 1, 0 }, line);
    const double slope = length(up);
    if (slope < 0.05 || radius < 1e-4)
        return pole;
    up = up * (1 / slope);
    const Vec3 sideways = cross(line, up);
    const double needed = (height - root.y - line.y * along) / (radius * up.y);
    const double preferred = std::clamp(dot(aside, sideways) / 0.4, -1., 1.);
    // Turning a straight limb raises nothing and would only roll it.
    const double counts = smoothStep(0.002, 0.015, radius);
    const double lean =
        !leans ? 0 : 1.5 * smoothStep(-1.6, -1, needed) * counts * std::max(0., -dot(pole, up));
    pole = unit(pole + sideways * (lean * preferred));
    const double now = dot(pole, up);
    if (now >= needed)
        return pole;
    const double q = now + (std::min(needed, 1.) - now) * counts;
    const double turn = dot(pole + aside * 0.7, sideways);
    return up * q + sideways * std::copysign(std::sqrt(1 - q * q), turn);
}

// Where elbow and knee go by themselves, at right angles to `line`: the elbow down and a little out when the
// hand is in front, back when it is down, out and forward when it is overhead; the knee forward. It is the
// direction for one line in front, turned with the line. The singular point of that lies where the line is
// turned by half: behind the shoulder, up behind the hip, where no end gets.
Vec3 natural(const Skeleton& body, bool arm, Side side, Vec3 line)
{
    const double s = sign(side);
    const Rotation trunk = arm ? body.thorax() : body[Axial::Pelvis].axes;
    const Vec3 local = trunk.inverse() * line;
    const Vec3 inFront = unit(arm ? Vec3{ .95, -.1, .3 * s } : Vec3{ .5, -.85, .05 * s });
    const double raised = smoothStep(0, 0.8, local.y);
    const double lowered = smoothStep(0.3, 0.9, -local.y);
    const Vec3 bent = arm ? mix(Vec3{ 0, -.92, (.3 + .4 * lowered) * s }, Vec3{ 0, -.6, .8 * s }, raised)
                          : Vec3{ .85, .5, .05 * s };
    return unit(trunk * (between(inFront, local) * across(bent, inFront)));
}

// From the natural direction to another one, right-handed about the line.
double angleFrom(Vec3 natural, Vec3 direction, Vec3 line)
{
    return std::atan2(dot(direction, cross(line, natural)), dot(direction, natural));
}

} // namespace

double swivelTowards(const Skeleton& body, Limb upper, Side side, Vec3 target, Vec3 direction)
{
    const Vec3 line = unit(target - body.at(upper, side).origin);
    return angleFrom(natural(body, upper == Limb::UpperArm, side, line), direction, line);
}

double reach(Skeleton& body, Limb upper, Side side, Vec3 target, const Swivel& swivel)
{
    const bool arm = upper == Limb::UpperArm;
    const double l1 = arm ? proportions::upperArm : proportions::thigh;
    const double l2 = arm ? proportions::forearm : proportions::shank;
    const double bend = arm ? 1 : -1; // an elbow closes towards its own x, a knee away from it
    Frame& near = body.at(upper, side);
    Frame& far = body.at(arm ? Limb::Forearm : Limb::Shank, side);

    const Vec3 root = near.origin;
    const Vec3 oldEnd = far.at({ 0, -l2, 0 });
    const double old = length(oldEnd - root);
    const double nearby = 1 - smoothStep(0, straightWithin, length(target - oldEnd));
    const double wanted = length(target - root);
    const double soft = softened(wanted, l1, l2);
    const double distance = std::max(soft, std::min(wanted, soft + (old - softened(old, l1, l2)) * nearby));
    const Vec3 line = unit(target - root);

    const Vec3 oldLine = unit(oldEnd - root);
    const Vec3 oldBend = across(far.origin - root, oldLine) - near.axes.x * (bend * 0.02);
    double angle = angleFrom(natural(body, arm, side, oldLine), oldBend, oldLine);
    if (arm) {
        const double swung = std::acos(std::clamp(dot(oldLine, line), -1., 1.)) * 180 / M_PI;
        angle *= 1 - smoothStep(swungLittle, swungFar, swung);
    }
    angle += (swivel.angle - angle) * std::clamp(swivel.share, 0., 1.);
    Vec3 hint = about(line, angle) * natural(body, arm, side, line);

    const double cosine =
        std::clamp((l1 * l1 + distance * distance - l2 * l2) / (2 * l1 * distance), -1., 1.);
    const double along = l1 * cosine;
    const double radius = l1 * std::sqrt(1 - cosine * cosine);
    const Heights height = arm ? elbowHeight : kneeHeight;
    const Rotation& trunk = body[arm ? Axial::T2 : Axial::Pelvis].axes;
    const Vec3 outAndForward = trunk.z * sign(side) + trunk.x;
    hint = aboveFloor(hint, root, line, along, radius, std::clamp(far.origin.y, height.least, height.usual),
        outAndForward, swivel.leans);

    const Vec3 middle = root + line * along + hint * radius;
    const Vec3 end = root + line * distance;
    const Vec3 hinge = cross(hint, line) * bend;
    near.axes = facing(root - middle, hinge);
    far = { facing(middle - end, hinge), middle };
    return length(target - end);
}

void reachWithShoulder(Skeleton& body, Side side, Vec3 target, double share)
{
    Frame& clavicle = body.at(Limb::Clavicle, side);
    Frame& upper = body.at(Limb::UpperArm, side);
    Frame& fore = body.at(Limb::Forearm, side);
    const Vec3 way = target - upper.origin;
    const double missing = length(way) - wholeReach * (proportions::upperArm + proportions::forearm);
    if (missing <= 0)
        return;
    const double step = share * shoulderGive * (1 - std::exp(-missing / shoulderGive));
    const Vec3 before = upper.origin - clavicle.origin;
    const Rotation turn = between(before, before + unit(way) * step);
    clavicle.axes = turn * clavicle.axes;
    const Vec3 shift = clavicle.origin + turn * before - upper.origin;
    upper.origin += shift;
    fore.origin += shift;
}

} // namespace plumbline::figure
