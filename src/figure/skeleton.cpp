// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/skeleton.h"

#include "figure/proportions.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

namespace lengths = proportions;

void placeSpine(Skeleton& body, const Angles& angles, const Spine& spine)
{
    const double tilt = angles[Trunk::PelvisTilt];
    // A tilt is coupled: the thorax stays, so the lumbar joints take it back.
    constexpr std::array<double, 3> tiltShare{ 0.40, 0.34, 0.26 };
    Rotation axes = body[Axial::Pelvis].axes;
    Vec3 joint = body[Axial::Pelvis].at(lengths::lumbosacral);
    for (std::size_t i = 1; i < axialCount; ++i) {
        const auto segment = static_cast<Axial>(i);
        double flexion = restFlexion(segment) + spine[i].flexion;
        if (segment < firstThoracic)
            flexion -= tilt * tiltShare[i - 1];
        axes = axes * aboutZ(-flexion) * aboutX(spine[i].lateral) * aboutY(-spine[i].rotation);
        body[segment] = { axes, joint };
        const double l = segment < firstThoracic ? lengths::lumbarSegment
            : segment < firstCervical            ? lengths::thoracicSegment
                                                 : lengths::cervicalSegment;
        joint = body[segment].at({ 0, l, 0 });
    }
}

void placeArm(Skeleton& body, const Angles& angles, Side side)
{
    const double s = sign(side);
    const auto angle = [&](Joint j) { return angles.at(j, side); };
    const Rotation thorax = body.thorax();
    const Rotation humerus = thorax * aboutY(s * angle(Joint::ShoulderHorizontal))
        * aboutZ(angle(Joint::ShoulderFlexion)) * aboutX(-s * angle(Joint::ShoulderAbduction))
        * aboutY(s * angle(Joint::ShoulderRotation));
    // Scapulohumeral rhythm: beyond 50 degrees of elevation the shoulder girdle rises with the arm.
    const double elevation = std::acos(std::clamp(dot(humerus.y, thorax.y), -1., 1.)) * 180 / M_PI;
    const double raised = angle(Joint::ScapulaElevation) + 0.17 * std::max(0., elevation - 50);
    const Vec3 sternum = lengths::sternoclavicular;
    const Vec3 shoulder = lengths::shoulder;
    Frame& clavicle = body.at(Limb::Clavicle, side);
    clavicle.axes = thorax * aboutY(s * angle(Joint::ScapulaProtraction)) * aboutX(-s * raised);
    clavicle.origin = body[Axial::T3].origin + thorax * Vec3{ sternum.x, sternum.y, s * sternum.z };
    Frame& upper = body.at(Limb::UpperArm, side);
    upper = { humerus, clavicle.at({ shoulder.x, shoulder.y, s * shoulder.z }) };
    Frame& fore = body.at(Limb::Forearm, side);
    fore = { humerus * aboutZ(angle(Joint::ElbowFlexion)), upper.at({ 0, -lengths::upperArm, 0 }) };
    body.at(Limb::Hand, side) = { fore.axes * aboutY(s * angle(Joint::ForearmPronation))
            * aboutX(s * angle(Joint::WristFlexion)) * aboutZ(angle(Joint::WristDeviation)),
        fore.at({ 0, -lengths::forearm, 0 }) };
    body.grip[index(side)] = angle(Joint::HandGrip);
}

void placeLeg(Skeleton& body, const Angles& angles, Side side)
{
    const double s = sign(side);
    const auto angle = [&](Joint j) { return angles.at(j, side); };
    Frame& thigh = body.at(Limb::Thigh, side);
    thigh.axes = body[Axial::Pelvis].axes * aboutZ(angle(Joint::HipFlexion) + angles[Trunk::PelvisTilt])
        * aboutX(-s * angle(Joint::HipAbduction)) * aboutY(s * angle(Joint::HipRotation));
    thigh.origin = body[Axial::Pelvis].at({ 0, 0, s * lengths::hipHalfWidth });
    Frame& shank = body.at(Limb::Shank, side);
    shank = { thigh.axes * aboutZ(-angle(Joint::KneeFlexion)), thigh.at({ 0, -lengths::thigh, 0 }) };
    Frame& foot = body.at(Limb::Foot, side);
    foot = { shank.axes * aboutZ(angle(Joint::AnkleDorsiflexion)) * aboutX(s * angle(Joint::AnkleInversion)),
        shank.at({ 0, -lengths::shank, 0 }) };
    body.at(Limb::Toes, side) = { foot.axes * aboutZ(angle(Joint::ToeExtension)), foot.at(lengths::toes) };
}

} // namespace

Rotation Skeleton::thorax() const
{
    return (*this)[Axial::T2].axes * aboutZ(thoraxLean);
}

void Skeleton::transform(const Rotation& turn, Vec3 shift)
{
    const auto move = [&](Frame& f) { f = { turn * f.axes, turn * f.origin + shift }; };
    std::for_each(m_trunk.begin(), m_trunk.end(), move);
    for (auto& limb : m_limbs)
        std::for_each(limb.begin(), limb.end(), move);
}

Skeleton skeletonOf(const Angles& angles, const Spine& spine, const Rotation& root)
{
    Skeleton body;
    body[Axial::Pelvis] = { root * aboutZ(-angles[Trunk::PelvisTilt]), {} };
    placeSpine(body, angles, spine);
    for (const Side side : bothSides) {
        placeArm(body, angles, side);
        placeLeg(body, angles, side);
    }
    return body;
}

} // namespace plumbline::figure
