// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/base_position.h"
#include "figure/judge.h"
#include "figure/limb.h"
#include "figure/proportions.h"
#include "figure/surface.h"

#include <catch2/catch.hpp>

using namespace plumbline::figure;

namespace
{

Pose poseOf(const std::string& name, BasePosition base, const AngleSettings& settings = {})
{
    Pose pose{ name, anglesOf(base), groundOf(base), {} };
    for (const AngleSetting& s : settings) {
        const auto m = movementNamed(s.joint, s.motion);
        REQUIRE(m);
        if (m->trunk)
            pose.angles[*m->trunk] = s.value;
        else
            for (const Side side : bothSides)
                if (!m->side || *m->side == side)
                    pose.angles.at(*m->joint, side) = s.value;
    }
    return pose;
}

Motion motionOf(std::vector<Pose> poses, std::vector<Pin> pins = {})
{
    Motion m;
    m.poses = std::move(poses);
    m.pins = std::move(pins);
    return m;
}

Solved between(const Motion& m, double progress)
{
    return solve(poseAt(m, { 0, m.poses.size() - 1, progress }));
}

Pin handAt(Target target)
{
    Pin pin;
    pin.target = std::move(target);
    return pin;
}

Vec3 palm(const Solved& body)
{
    return body.skeleton.at(Limb::Hand, Side::Right).at({ 0, -proportions::palm, 0 });
}

double kneeBend(const Skeleton& s, Side side)
{
    return 1 - dot(s.at(Limb::Thigh, side).axes.y, s.at(Limb::Shank, side).axes.y);
}

} // namespace

TEST_CASE("A foot that would swing through the floor is raised by its own knee, and the body is not")
{
    Pose dipping =
        poseOf("dipping", BasePosition::Standing, { { "hipR", "flexion", 30 }, { "kneeR", "flexion", 50 } });
    dipping.ground.anchor = Anchor::RightFoot;
    dipping.ground.support = { { PartKind::Foot, Side::Right } };
    const Solved body = between(motionOf({ dipping }), 1);
    CHECK(body.lifted == 0);
    CHECK(judge(body).underFloor < allowed::underFloor);
    CHECK(kneeBend(body.skeleton, Side::Left) > 0.1);
    CHECK(
        lowest(body.parts, { { PartKind::Foot, Side::Right } }, { 0, 1, 0 }) == Approx(-0.0006).margin(1e-6));
}

TEST_CASE("Where nothing is in the way the limbs stay as the pose has them")
{
    const Motion m = motionOf({ poseOf(
        "raised", BasePosition::Standing, { { "shoulder", "abduction", 60 }, { "elbow", "flexion", 40 } }) });
    const Solved body = between(m, 1);
    Skeleton again = body.skeleton;
    settleLimbs(again, {});
    for (const Side side : bothSides)
        for (std::size_t i = 0; i < limbCount; ++i) {
            const auto limb = static_cast<Limb>(i);
            const Frame& a = again.at(limb, side);
            const Frame& b = body.skeleton.at(limb, side);
            CHECK(length(a.axes.x - b.axes.x) + length(a.axes.y - b.axes.y) < 1e-9);
            CHECK(length(a.origin - b.origin) < 1e-9);
        }
}

TEST_CASE("A pin that begins to hold a straight leg does not bend it at once")
{
    const Motion m = motionOf({ poseOf("tall", BasePosition::Standing) });
    const Skeleton before = between(m, 1).skeleton;
    Skeleton s = before;
    Pin foot;
    foot.end = End::Foot;
    foot.target = OnFloor{ Vec3{ 0.1, 0, 0.06 } };
    settleLimbs(s, { { foot, 0.002 } });
    CHECK(length(s.at(Limb::Shank, Side::Right).origin - before.at(Limb::Shank, Side::Right).origin) < 0.010);
    CHECK(length(s.at(Limb::Foot, Side::Right).origin - before.at(Limb::Foot, Side::Right).origin) < 0.001);
}

TEST_CASE("From one place on the floor to another a hand goes over it")
{
    Pose near = poseOf("near", BasePosition::Quadruped);
    Pose far = near;
    near.pinWeights = { 1, 0 };
    far.pinWeights = { 0, 1 };
    const Motion m = motionOf(
        { near, far }, { handAt(OnFloor{ Vec3{ 0.31, 0, 0.1 } }), handAt(OnFloor{ Vec3{ 0.31, 0, 0.22 } }) });
    CHECK(palm(between(m, 0)).y == Approx(0.0135).margin(0.001));
    CHECK(palm(between(m, 0.5)).y > 0.03);
    CHECK(palm(between(m, 1)).y == Approx(0.0135).margin(0.001));
}

TEST_CASE("A hand that is led through the belly goes round it, without a jump")
{
    Skeleton s = between(motionOf({ poseOf("tall", BasePosition::Standing) }), 1).skeleton;
    const Frame& waist = s[Axial::L1];
    std::optional<Vec3> before;
    for (double x = 0.15; x > -0.15; x -= 0.002) {
        Skeleton body = s;
        Pin pin = handAt(AtPoint{ waist.at({ x, 0, 0.03 }) });
        pin.fingers = Vec3{ 0, -1, 0 };
        pin.palm = Vec3{ 0, 0, -1 };
        settleLimbs(body, { { pin, 1 } });
        CAPTURE(x);
        CHECK(deepestOverlap(surfaceOf(body)).depth < allowed::overlap);
        const Vec3 wrist = body.at(Limb::Hand, Side::Right).origin;
        if (before)
            CHECK(length(wrist - *before) < 0.012);
        before = wrist;
    }
}

TEST_CASE("The elbows of hands beside the chest point to the feet, not out")
{
    Pin pin = handAt(OnFloor{ Vec3{ 0.31, 0, 0.135 } });
    pin.fingers = Vec3{ 1, 0, 0 };
    const Solved body = between(motionOf({ poseOf("prone", BasePosition::Prone) }, { pin }), 1);
    const Vec3 shoulder = body.skeleton.at(Limb::UpperArm, Side::Right).origin;
    const Vec3 elbow = body.skeleton.at(Limb::Forearm, Side::Right).origin;
    CHECK(elbow.x < shoulder.x - 0.08);
    CHECK(elbow.z < shoulder.z + 0.10);
}

TEST_CASE("The shoulder blade helps a hand that is just out of the arm's reach")
{
    Skeleton s = between(motionOf({ poseOf("tall", BasePosition::Standing) }), 1).skeleton;
    const Vec3 shoulder = s.at(Limb::UpperArm, Side::Right).origin;
    const Vec3 target = shoulder + Vec3{ 0.325, 0, 0 };
    Skeleton stiff = s;
    const double without = reach(stiff, Limb::UpperArm, Side::Right, target);
    reachWithShoulder(s, Side::Right, target, 1);
    CHECK(reach(s, Limb::UpperArm, Side::Right, target) < without - 0.005);
    CHECK(length(s.at(Limb::UpperArm, Side::Right).origin - shoulder) < 0.025);
    CHECK(length(s.at(Limb::UpperArm, Side::Right).origin - s.at(Limb::Clavicle, Side::Right).origin)
        == Approx(length(proportions::shoulder)));
}

TEST_CASE("Leaving a ground whose contacts are in the air by then does not pitch the body")
{
    Pose feetDown =
        poseOf("feet down", BasePosition::Supine, { { "hip", "flexion", 58 }, { "knee", "flexion", 112 } });
    feetDown.ground.anchor = Anchor::Thorax;
    feetDown.ground.settle = { { { PartKind::Shirt, {} } }, { { PartKind::Foot, {} } } };
    feetDown.ground.support = { { PartKind::Shirt, {} }, { PartKind::Pelvis, {} } };
    Pose feetUp = feetDown;
    feetUp.name = "feet up";
    feetUp.ground.settle = { { { PartKind::Shirt, {} } }, { { PartKind::Pelvis, {} } } };
    feetUp.angles.setBoth(Joint::HipFlexion, 110);
    const Motion m = motionOf({ feetDown, feetUp });
    const auto pitch = [&](double progress) { return between(m, progress).skeleton.thorax().y.y; };
    const double most = std::max(std::fabs(pitch(0)), std::fabs(pitch(1))) + 0.02;
    for (double u = 0; u <= 1; u += 0.05) {
        CAPTURE(u);
        CHECK(std::fabs(pitch(u)) < most);
    }
}
