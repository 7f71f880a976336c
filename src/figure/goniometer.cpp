// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/goniometer.h"

#include "figure/least_squares.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr double degrees = 180 / M_PI;

double within(Joint j, double angle)
{
    const Range range = rangeOf(j);
    return std::clamp(angle, range.limitLow, range.limitHigh);
}

// Of a turn about z alone.
double turnOf(const Rotation& r)
{
    return std::atan2(r.x.y, r.x.x) * degrees;
}

std::vector<double> differences(const Rotation& a, const Rotation& b)
{
    std::vector<double> out;
    for (const Vec3 d : { a.x - b.x, a.y - b.y, a.z - b.z })
        out.insert(out.end(), { d.x, d.y, d.z });
    return out;
}

// In the axes of the thorax, in the skeleton's order.
Rotation humerusOf(const Angles& a, Side side)
{
    const double s = sign(side);
    return aboutY(s * a.at(Joint::ShoulderHorizontal, side)) * aboutZ(a.at(Joint::ShoulderFlexion, side))
        * aboutX(-s * a.at(Joint::ShoulderAbduction, side)) * aboutY(s * a.at(Joint::ShoulderRotation, side));
}

Rotation handOf(const Angles& a, Side side)
{
    const double s = sign(side);
    return aboutY(s * a.at(Joint::ForearmPronation, side)) * aboutX(s * a.at(Joint::WristFlexion, side))
        * aboutZ(a.at(Joint::WristDeviation, side));
}

Rotation footOf(const Angles& a, Side side)
{
    return aboutZ(a.at(Joint::AnkleDorsiflexion, side))
        * aboutX(sign(side) * a.at(Joint::AnkleInversion, side));
}

std::vector<Freedom> freedoms(Side side, std::initializer_list<Joint> joints, double stiffness)
{
    std::vector<Freedom> out;
    for (const Joint j : joints)
        out.push_back({ Movement{ {}, j, side }, stiffness });
    return out;
}

// Four angles turn the upper arm in three ways, and with the arm out to the side two of them do the same. So
// the arm is led there in small turns, and each changes the angles as little as it can.
void readShoulder(Angles& angles, Side side, const Rotation& wanted)
{
    constexpr int turns = 12;
    const Rotation from = humerusOf(angles, side);
    const std::vector<Freedom> movable = freedoms(side,
        { Joint::ShoulderFlexion, Joint::ShoulderAbduction, Joint::ShoulderHorizontal,
            Joint::ShoulderRotation },
        1e-4);
    for (int i = 1; i <= turns; ++i) {
        const Rotation to = mix(from, wanted, static_cast<double>(i) / turns);
        fit(
            angles, movable, [&](const Angles& a) { return differences(humerusOf(a, side), to); }, 4);
    }
}

// Thigh in the axes of the root: Z, X, Y in this order have one solution while the thigh is not out to the
// side by a right angle, which no hip is.
void readHip(Angles& angles, Side side, const Rotation& r)
{
    const double s = sign(side);
    const double flexion = std::atan2(-r.y.x, r.y.y) * degrees;
    const double abduction = -s * std::asin(std::clamp(r.y.z, -1., 1.)) * degrees;
    const double rotation = s * std::atan2(-r.x.z, r.z.z) * degrees;
    angles.at(Joint::HipFlexion, side) = within(Joint::HipFlexion, flexion);
    angles.at(Joint::HipAbduction, side) = within(Joint::HipAbduction, abduction);
    angles.at(Joint::HipRotation, side) = within(Joint::HipRotation, rotation);
}

} // namespace

double& angleOf(Angles& angles, const Movement& movement)
{
    return movement.trunk ? angles[*movement.trunk] : angles.at(*movement.joint, *movement.side);
}

Range rangeOf(const Movement& movement)
{
    return movement.trunk ? rangeOf(*movement.trunk) : rangeOf(*movement.joint);
}

std::vector<Freedom> freedomsOf(Limb upper, Side side)
{
    if (upper == Limb::Thigh)
        return freedoms(
            side, { Joint::HipFlexion, Joint::HipAbduction, Joint::HipRotation, Joint::KneeFlexion }, 5e-5);
    std::vector<Freedom> arm = freedoms(side,
        { Joint::ShoulderFlexion, Joint::ShoulderAbduction, Joint::ShoulderHorizontal,
            Joint::ShoulderRotation, Joint::ElbowFlexion },
        5e-5);
    const std::vector<Freedom> blade =
        freedoms(side, { Joint::ScapulaElevation, Joint::ScapulaProtraction }, 4e-4);
    arm.insert(arm.end(), blade.begin(), blade.end());
    return arm;
}

void fit(Angles& angles, const std::vector<Freedom>& movable,
    const std::function<std::vector<double>(const Angles&)>& residuals, int rounds)
{
    Unknowns unknowns;
    for (const Freedom& f : movable) {
        const Range range = rangeOf(f.movement);
        unknowns.push_back({ angleOf(angles, f.movement), range.limitLow, range.limitHigh, f.stiffness });
    }
    Angles tried = angles;
    const auto put = [&](Angles& to, const Unknowns& from) {
        for (std::size_t i = 0; i < from.size(); ++i)
            angleOf(to, movable[i].movement) = from[i].value;
    };
    minimise(
        unknowns,
        [&](const Unknowns& at) {
            put(tried, at);
            return residuals(tried);
        },
        rounds);
    put(angles, unknowns);
}

void readLimb(Angles& angles, const Skeleton& body, Limb upper, Side side)
{
    const Rotation& near = body.at(upper, side).axes;
    if (upper == Limb::Thigh) {
        const Rotation root = body[Axial::Pelvis].axes * aboutZ(angles[Trunk::PelvisTilt]);
        readHip(angles, side, root.inverse() * near);
        const double bend = -turnOf(near.inverse() * body.at(Limb::Shank, side).axes);
        angles.at(Joint::KneeFlexion, side) = within(Joint::KneeFlexion, bend);
        return;
    }
    readShoulder(angles, side, body.thorax().inverse() * near);
    const double bend = turnOf(near.inverse() * body.at(Limb::Forearm, side).axes);
    angles.at(Joint::ElbowFlexion, side) = within(Joint::ElbowFlexion, bend);
}

void readEnd(Angles& angles, Limb end, Side side, const Rotation& wanted)
{
    if (end == Limb::Hand) {
        const auto movable =
            freedoms(side, { Joint::ForearmPronation, Joint::WristFlexion, Joint::WristDeviation }, 1e-4);
        fit(
            angles, movable, [&](const Angles& a) { return differences(handOf(a, side), wanted); }, 20);
        return;
    }
    const auto movable = freedoms(side, { Joint::AnkleDorsiflexion, Joint::AnkleInversion }, 2e-5);
    fit(
        angles, movable,
        [&](const Angles& a) {
            const Vec3 d = footOf(a, side).y - wanted.y;
            return std::vector<double>{ d.x, d.y, d.z };
        },
        20);
}

void readRoot(Angles& angles, const Rotation& base, const Rotation& wanted)
{
    // Y, X, Z in this order; a body is rolled to its side by its base, so the roll stays away from 90
    // degrees.
    const Rotation m = wanted * base.inverse();
    angles[Trunk::RootRoll] = -std::asin(std::clamp(m.z.y, -1., 1.)) * degrees;
    angles[Trunk::RootYaw] = std::atan2(m.z.x, m.z.z) * degrees;
    angles[Trunk::RootPitch] = -std::atan2(m.x.y, m.y.y) * degrees;
}

} // namespace plumbline::figure
