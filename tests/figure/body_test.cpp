// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/base_position.h"
#include "figure/landmark.h"
#include "figure/limb.h"
#include "figure/limbs.h"
#include "figure/proportions.h"
#include "figure/reference_motions.h"
#include "figure/solve.h"
#include "figure/surface.h"

#include <catch2/catch.hpp>

using namespace plumbline::figure;

namespace
{

Skeleton standing()
{
    return skeletonOf(anglesOf(BasePosition::Standing), {}, {});
}

double distance(Vec3 a, Vec3 b)
{
    return length(a - b);
}

void bendTowards(Skeleton& s, Limb upper, Vec3 target, Vec3 direction)
{
    reach(s, upper, Side::Right, target, { swivelTowards(s, upper, Side::Right, target, direction), 1 });
}

void checkBones(const Skeleton& s)
{
    for (const Side side : bothSides) {
        CHECK(distance(s.at(Limb::Thigh, side).origin, s.at(Limb::Shank, side).origin)
            == Approx(proportions::thigh));
        CHECK(distance(s.at(Limb::Shank, side).origin, s.at(Limb::Foot, side).origin)
            == Approx(proportions::shank));
        CHECK(distance(s.at(Limb::UpperArm, side).origin, s.at(Limb::Forearm, side).origin)
            == Approx(proportions::upperArm));
        CHECK(distance(s.at(Limb::Forearm, side).origin, s.at(Limb::Hand, side).origin)
            == Approx(proportions::forearm));
        CHECK(distance(s.at(Limb::Foot, side).origin, s.at(Limb::Toes, side).origin)
            == Approx(length(proportions::toes)));
        CHECK(distance(s[Axial::Pelvis].origin, s.at(Limb::Thigh, side).origin)
            == Approx(proportions::hipHalfWidth));
    }
    CHECK(distance(s[Axial::L0].origin, s[Axial::T0].origin) <= 3 * proportions::lumbarSegment + 1e-9);
    CHECK(distance(s[Axial::C0].origin, s[Axial::C1].origin) == Approx(proportions::cervicalSegment));
}

} // namespace

TEST_CASE("Whatever the body does, its bones keep their lengths")
{
    for (const NamedMotion& m : referenceMotions())
        for (int i = 0; i < 20; ++i) {
            CAPTURE(m.name, i);
            checkBones(solve(poseAt(m.motion, momentAt(m.motion, lengthOf(m.motion) * i / 20))).skeleton);
        }
}

TEST_CASE("A standing body has level eyes and about the height it is measured by")
{
    const Skeleton s = standing();
    CHECK(s[Axial::Head].axes.x.y == Approx(0).margin(1e-9));
    const double height = -lowest(surfaceOf(s), {}, { 0, 1, 0 }) - lowest(surfaceOf(s), {}, { 0, -1, 0 });
    CHECK(height > 0.96);
    CHECK(height < 1.04); // with the hair
}

TEST_CASE("Tilting the pelvis moves the low back and leaves chest and thighs where they are")
{
    Angles a;
    const Skeleton level = skeletonOf(a, spineOf(a), {});
    a[Trunk::PelvisTilt] = 15;
    const Skeleton tilted = skeletonOf(a, spineOf(a), {});
    CHECK(dot(level.thorax().y, tilted.thorax().y) == Approx(1));
    CHECK(dot(level.at(Limb::Thigh, Side::Left).axes.y, tilted.at(Limb::Thigh, Side::Left).axes.y)
        == Approx(1));
    CHECK(dot(level[Axial::Pelvis].axes.y, tilted[Axial::Pelvis].axes.y) < 0.98);
}

TEST_CASE("Positive angles go the way their names say")
{
    const auto bodyOf = [](auto change) {
        Angles a;
        change(a);
        return skeletonOf(a, spineOf(a), {});
    };
    CHECK(bodyOf([](Angles& a) { a[Trunk::LumbarFlexion] = 30; })[Axial::Head].origin.x > 0.1);
    CHECK(bodyOf([](Angles& a) { a[Trunk::ThoracicLateral] = 30; })[Axial::Head].origin.z > 0.03);
    CHECK(bodyOf([](Angles& a) { a[Trunk::CervicalRotation] = 60; })[Axial::Head].axes.x.z > 0.5);
    CHECK(bodyOf([](Angles& a) { a[Trunk::CervicalRetraction] = 15; })[Axial::Head].origin.x
        < standing()[Axial::Head].origin.x - 0.005);
    for (const Side side : bothSides) {
        const double s = sign(side);
        const auto knee = [&](auto change) { return bodyOf(change).at(Limb::Shank, side).origin; };
        CHECK(knee([&](Angles& a) { a.at(Joint::HipFlexion, side) = 90; }).x > 0.2);
        CHECK(knee([&](Angles& a) { a.at(Joint::HipAbduction, side) = 40; }).z * s > 0.15);
        const auto hand = [&](auto change) { return bodyOf(change).at(Limb::Hand, side).origin; };
        CHECK(hand([&](Angles& a) { a.at(Joint::ShoulderFlexion, side) = 90; }).x > 0.25);
        CHECK(hand([&](Angles& a) { a.at(Joint::ShoulderAbduction, side) = 90; }).z * s > 0.35);
        CHECK(hand([&](Angles& a) { a.at(Joint::ElbowFlexion, side) = 90; }).x > 0.1);
        const Skeleton foot = bodyOf([&](Angles& a) { a.at(Joint::AnkleDorsiflexion, side) = 20; });
        CHECK(foot.at(Limb::Toes, side).origin.y > standing().at(Limb::Toes, side).origin.y);
        CHECK(bodyOf([&](Angles& a) { a.at(Joint::KneeFlexion, side) = 90; }).at(Limb::Foot, side).origin.x
            < -0.2);
    }
}

TEST_CASE("A limb takes its end where it is asked to, if that is within its reach")
{
    for (const Vec3 target : { Vec3{ 0.2, 0.25, 0.15 }, Vec3{ 0.1, 0.35, 0.3 }, Vec3{ -0.1, 0.1, 0.2 } }) {
        Skeleton s = standing();
        CHECK(reach(s, Limb::UpperArm, Side::Right, target) < 0.003);
        checkBones([&] {
            Skeleton whole = s;
            whole.at(Limb::Hand, Side::Right).origin =
                s.at(Limb::Forearm, Side::Right).at({ 0, -proportions::forearm, 0 });
            return whole;
        }());
        CHECK(distance(s.at(Limb::Forearm, Side::Right).at({ 0, -proportions::forearm, 0 }), target) < 0.003);
    }
}

TEST_CASE("An arm that is stretched to its end and beyond does not snap")
{
    constexpr double step = 0.0005;
    Vec3 before;
    for (double x = 0.26; x < 0.36; x += step) {
        Skeleton s = standing();
        const Vec3 shoulder = s.at(Limb::UpperArm, Side::Right).origin;
        reach(s, Limb::UpperArm, Side::Right, shoulder + Vec3{ x, 0, 0.01 });
        const Vec3 elbow = s.at(Limb::Forearm, Side::Right).origin;
        if (x > 0.26)
            CHECK(distance(before, elbow) < 5 * step);
        before = elbow;
    }
}

TEST_CASE("A target out of reach is missed honestly")
{
    Skeleton s = standing();
    const double missed = reach(s, Limb::UpperArm, Side::Left, { 1, 0.3, -0.1 });
    const Vec3 wrist = s.at(Limb::Forearm, Side::Left).at({ 0, -proportions::forearm, 0 });
    CHECK(missed > 0.5);
    CHECK(missed == Approx(distance(wrist, { 1, 0.3, -0.1 })));
}

TEST_CASE("A knee points where its pole says and an elbow stays above the floor")
{
    Skeleton s = standing();
    s.transform({}, { 0, 0.525, 0 });
    bendTowards(s, Limb::Thigh, { 0, 0.2, 0.05 }, { 0, 0, 1 });
    CHECK(s.at(Limb::Shank, Side::Right).origin.z > 0.15);

    Skeleton low = standing();
    low.transform({}, { 0, -0.2, 0 }); // shoulders a hand's breadth over the floor
    bendTowards(low, Limb::UpperArm, { 0.15, 0.02, 0.2 }, { 0, -1, 0 });
    CHECK(low.at(Limb::Forearm, Side::Right).origin.y > 0.0218); // its skin lies on the floor
}

TEST_CASE("A landmark lies on its own side and points out of the body")
{
    const Skeleton s = standing();
    for (const char* name : { "knee", "shin", "hip", "temple", "heel", "hand" }) {
        const auto place = placeNamed(name);
        REQUIRE(place);
        const Vec3 right = positionOf({ *place, Side::Right }, s);
        const Vec3 left = positionOf({ *place, Side::Left }, s);
        CHECK(right.z > 0);
        CHECK(distance(right, mirrored(left)) < 1e-9);
        CHECK(length(outwardOf({ *place, Side::Left }, s)) == Approx(1));
    }
    CHECK(outwardOf({ Place::LowBack, Side::Right }, s).x < -0.9);
    CHECK_FALSE(placeNamed("wing"));
}

TEST_CASE("A pin at half its strength brings the hand half of the way")
{
    const Vec3 target{ 0.2, 0.83, 0.2 };
    Pin pin;
    pin.target = AtPoint{ target };
    const auto palmAt = [&](double weight) {
        Skeleton s = standing();
        s.transform({}, { 0, 0.53, 0 });
        settleLimbs(s, { { pin, weight } });
        return s.at(Limb::Hand, Side::Right).origin;
    };
    const Vec3 byItself = standing().at(Limb::Hand, Side::Right).origin + Vec3{ 0, 0.53, 0 };
    CHECK(distance(palmAt(0), byItself) < 1e-9);
    CHECK(distance(palmAt(0.5), mix(palmAt(0), palmAt(1), 0.5)) < 0.005);
}

TEST_CASE("Every base position rests on the floor or its seat and sinks into neither")
{
    for (int b = 0; b <= static_cast<int>(BasePosition::Squatting); ++b) {
        const auto base = static_cast<BasePosition>(b);
        Motion m;
        m.poses = { { "base", anglesOf(base), groundOf(base), {} } };
        m.pins = pinsOf(base);
        for (const Look& look : looks) {
            CAPTURE(b, look.id);
            const Solved solved = solve(poseAt(m, {}), look.shape);
            const double low = lowest(solved.parts, {}, { 0, 1, 0 });
            CHECK(low > -0.0012);
            CHECK(low < 0.03);
            CHECK(solved.lifted < 0.02);
            for (const PinResult& pin : solved.pins)
                CHECK(pin.missed < 0.006);
        }
    }
}

TEST_CASE("Breathing in lifts the chest and nothing else grows")
{
    Angles a = anglesOf(BasePosition::Standing);
    Skeleton s = skeletonOf(a, spineOf(a), {});
    const auto depth = [&](double breath, PartKind kind) {
        s.breath = breath;
        const Parts parts = surfaceOf(s);
        return -lowest(parts, { { kind, {} } }, { -1, 0, 0 });
    };
    CHECK(depth(1, PartKind::Shirt) > depth(0, PartKind::Shirt) + 0.002);
    CHECK(depth(1, PartKind::Pelvis) == depth(0, PartKind::Pelvis));
    CHECK(depth(1, PartKind::Head) == depth(0, PartKind::Head));
}
