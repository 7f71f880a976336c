// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/base_position.h"

namespace plumbline::figure
{

namespace
{

void sitOnFloor(Angles& a, BasePosition base)
{
    a.setBoth(Joint::HipFlexion, 88);
    a.setBoth(Joint::ShoulderFlexion, 22); // hands over the thighs: hanging, they would be in the floor
    a.setBoth(Joint::ElbowFlexion, 42);
    if (base == BasePosition::CrossSitting) {
        a.setBoth(Joint::HipFlexion, 92);
        a.setBoth(Joint::HipAbduction, 38);
        a.setBoth(Joint::HipRotation, -50);
        a.setBoth(Joint::KneeFlexion, 128);
        a.setBoth(Joint::AnkleDorsiflexion, -20);
    } else if (base == BasePosition::ButterflySitting) {
        a.setBoth(Joint::HipFlexion, 80);
        a.setBoth(Joint::HipAbduction, 50);
        a.setBoth(Joint::HipRotation, -60);
        a.setBoth(Joint::KneeFlexion, 120);
        a.setBoth(Joint::AnkleInversion, 10);
    }
}

// Knees drawn up a little, the upper leg resting on the lower, arms in front.
void lieOnSide(Angles& a, Side lower)
{
    a.setBoth(Joint::HipFlexion, 38);
    a.setBoth(Joint::KneeFlexion, 48);
    a.setBoth(Joint::AnkleDorsiflexion, -15);
    a.setBoth(Joint::ShoulderFlexion, 75);
    a.setBoth(Joint::ShoulderAbduction, 0);
    a.setBoth(Joint::ElbowFlexion, 30);
    a.at(Joint::HipAbduction, lower) = 0;
    a.at(Joint::HipAbduction, opposite(lower)) = -14;
    a[Trunk::CervicalLateral] = 8 * sign(lower);
}

} // namespace

Angles anglesOf(BasePosition base)
{
    Angles a;
    a.setBoth(Joint::ShoulderAbduction, 8);
    a.setBoth(Joint::ElbowFlexion, 10);
    a.setBoth(Joint::ForearmPronation, 20);
    a.setBoth(Joint::HandGrip, 0.25);
    a.setBoth(Joint::HipAbduction, 2);
    switch (base) {
    case BasePosition::Standing:
        break;
    case BasePosition::Sitting:
        a.setBoth(Joint::HipFlexion, 88);
        a.setBoth(Joint::KneeFlexion, 88);
        break;
    case BasePosition::LongSitting:
    case BasePosition::CrossSitting:
    case BasePosition::ButterflySitting:
        sitOnFloor(a, base);
        break;
    case BasePosition::Kneeling:
        a.setBoth(Joint::KneeFlexion, 90);
        a.setBoth(Joint::AnkleDorsiflexion, -80);
        break;
    case BasePosition::Quadruped:
        a.setBoth(Joint::HipFlexion, 90);
        a.setBoth(Joint::KneeFlexion, 90);
        a.setBoth(Joint::AnkleDorsiflexion, -80);
        a.setBoth(Joint::ShoulderFlexion, 90);
        a.setBoth(Joint::ShoulderAbduction, 0);
        a.setBoth(Joint::ElbowFlexion, 0);
        break;
    case BasePosition::Supine:
        a.setBoth(Joint::AnkleDorsiflexion, -25);
        break;
    case BasePosition::LyingRight:
    case BasePosition::LyingLeft:
        lieOnSide(a, base == BasePosition::LyingRight ? Side::Right : Side::Left);
        break;
    case BasePosition::Prone:
        a.setBoth(Joint::AnkleDorsiflexion, -72);
        break;
    case BasePosition::Squatting:
        a.setBoth(Joint::HipFlexion, 122);
        a.setBoth(Joint::HipAbduction, 18);
        a.setBoth(Joint::KneeFlexion, 146);
        a.setBoth(Joint::AnkleDorsiflexion, 32);
        break;
    }
    return a;
}

BasePosition nearestBase(const Angles& angles, const Rotation& root)
{
    const auto differing = [&](const Angles& base) {
        std::size_t count = 0;
        for (std::size_t i = 0; i < trunkCount; ++i)
            count += angles[static_cast<Trunk>(i)] != base[static_cast<Trunk>(i)];
        for (std::size_t i = 0; i < jointCount; ++i)
            for (const Side side : bothSides)
                count += angles.at(static_cast<Joint>(i), side) != base.at(static_cast<Joint>(i), side);
        return count;
    };
    BasePosition best = BasePosition::Standing;
    std::size_t fewest = trunkCount + 2 * jointCount + 1;
    for (int i = 0; i <= static_cast<int>(BasePosition::Squatting); ++i) {
        const auto base = static_cast<BasePosition>(i);
        const std::size_t count = differing(anglesOf(base));
        if (groundOf(base).root == root && count < fewest) {
            best = base;
            fewest = count;
        }
    }
    return best;
}

std::vector<Pin> pinsOf(BasePosition base)
{
    Pin right;
    switch (base) {
    case BasePosition::Quadruped:
        right.target = OnFloor{ Vec3{ 0.31, 0, 0.105 } };
        right.fingers = Vec3{ 1, 0, 0 };
        return { right, mirrored(right) };
    case BasePosition::ButterflySitting:
        right.end = End::Foot;
        right.target = AtPoint{ { 0.255, 0.035, 0.026 } };
        right.pole = Vec3{ 0.25, 0.28, 1 };
        return { right, mirrored(right) };
    case BasePosition::CrossSitting: {
        right.end = End::Foot;
        right.pole = Vec3{ 0.35, 0.22, 1 };
        Pin left = mirrored(right);
        right.target = AtPoint{ { 0.235, 0.041, -0.075 } };
        left.target = AtPoint{ { 0.165, 0.041, 0.070 } };
        return { right, left };
    }
    default:
        return {};
    }
}

Ground groundOf(BasePosition base)
{
    Ground g;
    switch (base) {
    case BasePosition::Standing:
    case BasePosition::Squatting:
        g.anchor = Anchor::Feet;
        g.support = { { PartKind::Foot, {} } };
        break;
    case BasePosition::Sitting:
        g.anchor = Anchor::Thighs;
        g.support = { { PartKind::Pelvis, {} } };
        g.height = 0.245;
        break;
    case BasePosition::LongSitting:
        g.anchor = Anchor::Thighs;
        g.support = { { PartKind::Pelvis, {} } };
        break;
    case BasePosition::CrossSitting:
    case BasePosition::ButterflySitting:
        g.support = { { PartKind::Pelvis, {} } };
        break;
    case BasePosition::Kneeling:
        g.anchor = Anchor::Shanks;
        g.support = { { PartKind::Shank, {} } };
        break;
    case BasePosition::Quadruped:
        g.root = aboutZ(-90);
        g.anchor = Anchor::Shanks;
        g.support = { { PartKind::Shank, {} } };
        break;
    case BasePosition::Supine:
        g.root = aboutZ(90);
        break;
    case BasePosition::Prone:
        g.root = aboutZ(-90);
        break;
    case BasePosition::LyingRight:
        g.root = aboutY(-90) * aboutX(90);
        break;
    case BasePosition::LyingLeft:
        g.root = aboutY(90) * aboutX(-90);
        break;
    }
    return g;
}

} // namespace plumbline::figure
