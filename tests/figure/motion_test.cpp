// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/base_position.h"
#include "figure/reference_motions.h"
#include "figure/solve.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace plumbline::figure;

namespace
{

constexpr double twoMillimetres = 0.002 / 1.70;
constexpr double oneCentimetre = 0.01 / 1.70;

Solved at(const Motion& m, double seconds)
{
    return solve(poseAt(m, momentAt(m, seconds)));
}

// The farthest any bone's joint is from where it is in another body.
double apart(const Skeleton& a, const Skeleton& b)
{
    double most = 0;
    for (std::size_t i = 0; i < axialCount; ++i)
        most = std::max(most, length(a[static_cast<Axial>(i)].origin - b[static_cast<Axial>(i)].origin));
    for (const Side side : bothSides)
        for (std::size_t i = 0; i < limbCount; ++i)
            most = std::max(most,
                length(a.at(static_cast<Limb>(i), side).origin - b.at(static_cast<Limb>(i), side).origin));
    return most;
}

bool finite(const Skeleton& s)
{
    return std::isfinite(apart(s, Skeleton()));
}

} // namespace

TEST_CASE("Nothing sinks into the floor by more than two millimetres, all the way")
{
    for (const NamedMotion& m : referenceMotions())
        for (int i = 0; i < 60; ++i) {
            CAPTURE(m.name, i);
            CHECK(lowest(at(m.motion, lengthOf(m.motion) * i / 60).parts, {}, { 0, 1, 0 }) > -twoMillimetres);
        }
}

TEST_CASE("Hands and feet come within a centimetre of where they are held")
{
    for (const NamedMotion& m : referenceMotions())
        for (int i = 0; i < 60; ++i)
            for (const PinResult& pin : at(m.motion, lengthOf(m.motion) * i / 60).pins) {
                CAPTURE(m.name, i);
                CHECK(pin.missed < oneCentimetre);
            }
}

TEST_CASE("A hand that is asked too much says by how much it fails")
{
    Motion m = referenceMotion("cat-cow");
    for (Pin& pin : m.pins)
        pin.target = AtPoint{ { 3, 0, 0.1 } };
    for (const PinResult& pin : at(m, 1).pins)
        CHECK(pin.missed > 1);
}

TEST_CASE("The body moves without a jump, round and round")
{
    constexpr double perFrame = 1.5 / 60; // 1.5 statures a second: a quick swing of an arm
    for (const NamedMotion& m : referenceMotions()) {
        const double end = 1.5 * lengthOf(m.motion);
        Skeleton before = at(m.motion, 0).skeleton;
        for (double t = 1. / 60; t < end; t += 1. / 60) {
            const Skeleton now = at(m.motion, t).skeleton;
            CAPTURE(m.name, t);
            REQUIRE(apart(before, now) < perFrame);
            before = now;
        }
    }
}

TEST_CASE("A motion mirrored twice is the motion, and mirrored once its picture in a mirror")
{
    for (const NamedMotion& m : referenceMotions()) {
        CAPTURE(m.name);
        const Motion once = mirrored(m.motion);
        const Motion twice = mirrored(once);
        for (const double t : { 0.5, 2.2, 4.1 }) {
            const Skeleton original = at(m.motion, t).skeleton;
            const Skeleton other = at(once, t).skeleton;
            CHECK(apart(original, at(twice, t).skeleton) < 1e-9);
            for (const Side side : bothSides)
                for (std::size_t i = 0; i < limbCount; ++i) {
                    const auto limb = static_cast<Limb>(i);
                    CHECK(length(original.at(limb, side).origin
                              - mirrored(other.at(limb, opposite(side)).origin))
                        < 1e-3);
                }
        }
    }
}

TEST_CASE("All views of a mirrored motion are mirrored with it")
{
    Motion m = referenceMotion("bridge");
    m.camera = { 14, 10 };
    m.views = { { 90, 8 }, { -60, 30 } };
    const Motion other = mirrored(m);
    CHECK(other.camera.azimuth == 166);
    CHECK(other.views[0].azimuth == 90);
    CHECK(other.views[1].azimuth == 240);
    CHECK(other.views[1].elevation == 30);
}

TEST_CASE("The same moment always has the same pose")
{
    const Motion m = referenceMotion("seated twist");
    const Skeleton first = at(m, 3.21).skeleton;
    at(m, 1);
    CHECK(apart(first, at(m, 3.21).skeleton) == 0);
}

TEST_CASE(
    "A step arrives at its pose when its time is over, and the next repetition begins where the last ended")
{
    Motion m = referenceMotion("bridge");
    m.repeatFrom = 0;
    CHECK(momentAt(m, 0).from == m.start);
    const Moment second = momentAt(m, lengthOf(m) + 0.01);
    CHECK(second.from == m.steps.back().pose);
    CHECK(second.to == m.steps.front().pose);
    CHECK(apart(at(m, lengthOf(m) - 1e-6).skeleton, at(m, lengthOf(m) + 1e-6).skeleton) < 1e-4);
}

TEST_CASE("Setting up is gone through once")
{
    Motion m = referenceMotion("cat-cow");
    m.repeatFrom = 1;
    const double setUp = m.steps[0].seconds;
    const double again = lengthOf(m) + 0.1;
    CHECK(momentAt(m, setUp + 0.1).to == momentAt(m, again).to);
    CHECK(momentAt(m, again).from == m.steps.back().pose);
}

TEST_CASE("Rounding the back head first moves the head before the hips")
{
    const Motion m = referenceMotion("seated spine");
    const auto moved = [&](Axial segment) {
        const Moment start{ 0, 1, 0, Order::HeadFirst };
        const Moment quarter{ 0, 1, 0.3, Order::HeadFirst };
        return 1
            - dot(solve(poseAt(m, start)).skeleton[segment].axes.y,
                solve(poseAt(m, quarter)).skeleton[segment].axes.y);
    };
    CHECK(moved(Axial::Head) > 0.01);
    CHECK(moved(Axial::Pelvis) < 1e-6);
}

TEST_CASE("Going from one base position to another is one smooth way")
{
    Motion m;
    m.poses = { { "stand", anglesOf(BasePosition::Standing), groundOf(BasePosition::Standing), {} },
        { "lie", anglesOf(BasePosition::Supine), groundOf(BasePosition::Supine), {} } };
    m.steps = { { 1, 4 } };
    Skeleton before = at(m, 0).skeleton;
    for (int i = 1; i < 240; ++i) {
        const Solved now = at(m, i / 60.);
        CHECK(apart(before, now.skeleton) < 1.5 / 60);
        CHECK(lowest(now.parts, {}, { 0, 1, 0 }) > -twoMillimetres);
        before = now.skeleton;
    }
}

namespace
{

/// Marching on the spot: from standing into a cycle of four poses, and back.
Motion marching()
{
    Motion m;
    const auto pose = [&](const char* name, double right, double left) {
        Angles angles = anglesOf(BasePosition::Standing);
        angles.at(Joint::HipFlexion, Side::Right) = right;
        angles.at(Joint::HipFlexion, Side::Left) = left;
        angles.at(Joint::KneeFlexion, Side::Right) = 2 * right;
        angles.at(Joint::KneeFlexion, Side::Left) = 2 * left;
        m.poses.push_back({ name, angles, groundOf(BasePosition::Standing), {} });
    };
    pose("stand", 0, 0);
    pose("right", 30, 0);
    pose("both", 4, 4);
    pose("left", 0, 30);
    pose("low", 3, 3);
    m.steps = { { 1, 10, true, Order::Together, { { 1, 2, 3, 4 }, 2 } }, { 0, 2 } };
    return m;
}

} // namespace

TEST_CASE("A cycle goes round whole times within a step of that length, without a jump")
{
    const Motion m = marching();
    Skeleton before = at(m, 0).skeleton;
    for (int i = 1; i <= 1200; ++i) {
        const Skeleton now = at(m, i / 100.).skeleton;
        CAPTURE(i);
        CHECK(apart(before, now) < 2. / 100);
        before = now;
    }
    // Two seconds to get in, then four times round in eight.
    CHECK(momentIn(m, 0, 0, 1, 10).to == 1);
    CHECK_FALSE(momentIn(m, 0, 0, 1, 10).passage);
    CHECK(momentIn(m, 0, 0, 2, 10).from == 1);
    CHECK(momentIn(m, 0, 0, 5, 10).from == 3);
    CHECK(apart(at(m, 10 - 1e-6).skeleton, at(m, 10 + 1e-6).skeleton) < 1e-4);
    // In 6.6 seconds three rounds of two fit, a little longer each.
    CHECK(momentIn(m, 0, 1, 2.201, 6.6).from == 1);
    CHECK(momentIn(m, 0, 1, 2, std::nullopt).from == 1);
}

TEST_CASE("A cycle does not stop at its poses")
{
    const Motion m = marching();
    const auto flexion = [&](double seconds) {
        return poseAt(m, momentIn(m, 0, 1, seconds, std::nullopt)).angles.at(Joint::HipFlexion, Side::Left);
    };
    const double before = flexion(0.5) - flexion(0.49);
    const double after = flexion(0.51) - flexion(0.5);
    CHECK(before > 0.05);
    CHECK(after == Approx(before).epsilon(0.2));
}

TEST_CASE("A still of a cycle does not flicker between its poses")
{
    const Motion m = marching();
    for (double seconds = 0; seconds < 4; seconds += 0.3) {
        const Moment still = stillOf(momentIn(m, 0, 1, seconds, std::nullopt));
        CHECK(still.from == 1);
        CHECK(still.to == 3);
        CHECK(still.progress == 0);
    }
}

TEST_CASE("An empty, a senseless and an enormous motion give a body all the same")
{
    const Motion empty;
    CHECK(finite(at(empty, 3).skeleton));
    CHECK(finite(at(empty, std::nan("")).skeleton));

    Motion odd = referenceMotion("seated twist");
    odd.start = 99;
    odd.repeatFrom = 99;
    odd.poses[0].pinWeights = { std::nan(""), -5, 1e300 };
    odd.steps.push_back({ 12345, std::nan("") });
    odd.steps.push_back({ 0, -1e300 });
    odd.steps.push_back({ 7, 3, true, Order::Together, { { 7, 1 }, std::nan("") } });
    odd.steps.push_back({ 0, 0, true, Order::Together, { { 0, 1 }, -3 } });
    for (const double t : { -1e300, 0., 1., 1e300, std::nan("") })
        CHECK(finite(at(odd, t).skeleton));
    CHECK(finite(solve(poseAt(odd, { 77, 88, std::nan(""), Order::HeadFirst, 1e9 })).skeleton));

    Motion huge = referenceMotion("cat-cow");
    for (int i = 0; i < 20000; ++i)
        huge.steps.push_back({ static_cast<std::size_t>(i % 4), 0.01 });
    CHECK(finite(at(huge, 1e6).skeleton));
}

TEST_CASE("A pin that refers to a pose of no use leaves the limb to the pose")
{
    Motion m = referenceMotion("bridge");
    m.pins.resize(1);
    m.pins[0].target = AsInPose{ 4711 };
    settlePins(m);
    CHECK(finite(at(m, 1).skeleton));
}
