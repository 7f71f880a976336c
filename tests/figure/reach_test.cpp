// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reach.h"

#include "figure/angle_ranges.h"
#include "figure/base_position.h"
#include "figure/reference_motions.h"
#include "figure/solve.h"

#include <catch2/catch.hpp>

using namespace plumbline::figure;

namespace
{

constexpr double percent = 0.01; ///< of stature

Motion standingIn(BasePosition base)
{
    Motion m;
    m.poses.push_back({ "pose", anglesOf(base), groundOf(base), {} });
    m.pins = pinsOf(base);
    return m;
}

Solved bodyOf(const Motion& m)
{
    return solve(poseAt(m, {}));
}

Motion afterDrag(const Motion& m, Handle handle, Vec3 to)
{
    Motion out = m;
    out.poses[0] = dragged(m, 0, handle, to);
    return out;
}

/// Drags it from where it is.
Solved draggedBy(const Motion& m, Handle handle, Vec3 by)
{
    return bodyOf(afterDrag(m, handle, positionOf(handle, bodyOf(m).skeleton) + by));
}

double missed(const Motion& m, Handle handle, Vec3 by)
{
    const Vec3 to = positionOf(handle, bodyOf(m).skeleton) + by;
    return length(positionOf(handle, bodyOf(afterDrag(m, handle, to)).skeleton) - to);
}

double farthestApart(const Skeleton& a, const Skeleton& b)
{
    double most = 0;
    for (const Handle h : handles)
        most = std::max(most, length(positionOf(h, a) - positionOf(h, b)));
    return most;
}

constexpr Handle head{ Grasp::Head }, chest{ Grasp::Chest }, spine{ Grasp::Back }, pelvis{ Grasp::Pelvis };
constexpr Handle hand{ Grasp::Hand }, foot{ Grasp::Foot }, knee{ Grasp::Knee }, elbow{ Grasp::Elbow };
constexpr Handle leftHand{ Grasp::Hand, Side::Left }, leftFoot{ Grasp::Foot, Side::Left };

/// On the back, knees bent, feet on the floor.
Motion hookLying()
{
    Motion m = standingIn(BasePosition::Supine);
    m.poses[0].angles.setBoth(Joint::HipFlexion, 45);
    m.poses[0].angles.setBoth(Joint::KneeFlexion, 95);
    m.poses[0].angles.setBoth(Joint::AnkleDorsiflexion, -40);
    for (const Handle h : { foot, leftFoot }) {
        Vec3 to = positionOf(h, bodyOf(m).skeleton);
        to.y = restingHeight(Grasp::Foot);
        m = afterDrag(m, h, to);
    }
    return m;
}

constexpr std::array everyBase{ BasePosition::Standing, BasePosition::Sitting, BasePosition::LongSitting,
    BasePosition::CrossSitting, BasePosition::ButterflySitting, BasePosition::Kneeling,
    BasePosition::Quadruped, BasePosition::Supine, BasePosition::Prone, BasePosition::LyingRight,
    BasePosition::LyingLeft, BasePosition::Squatting };

} // namespace

TEST_CASE("A hand comes to where it is led, in front, to the side and overhead")
{
    const Motion m = standingIn(BasePosition::Standing);
    for (const Vec3 by : { Vec3{ .2, .1, 0 }, Vec3{ .25, .3, -.05 }, Vec3{ 0, .25, .2 }, Vec3{ .1, .5, .05 },
             Vec3{ .15, .05, -.1 }, Vec3{ -.08, .05, .05 } }) {
        CAPTURE(by.x, by.y, by.z);
        CHECK(missed(m, hand, by) < percent);
    }
}

TEST_CASE("A foot that is lifted leaves the body on the other one")
{
    const Motion m = standingIn(BasePosition::Standing);
    const Skeleton before = bodyOf(m).skeleton;
    for (const Vec3 by : { Vec3{ .15, .1, 0 }, Vec3{ 0, .12, .1 }, Vec3{ -.1, .08, 0 } }) {
        CAPTURE(by.x, by.y, by.z);
        CHECK(missed(m, foot, by) < percent);
        const Skeleton after = draggedBy(m, foot, by).skeleton;
        for (const Handle stays : { pelvis, chest, head, leftFoot, hand })
            CHECK(length(positionOf(stays, after) - positionOf(stays, before)) < 0.002);
    }
    const Pose pose = dragged(m, 0, foot, positionOf(foot, before) + Vec3{ .15, .1, 0 });
    CHECK(pose.ground.anchor == Anchor::LeftFoot);
}

TEST_CASE("Sinking down, the feet stay flat where they are and hips and knees bend")
{
    const Motion m = standingIn(BasePosition::Standing);
    const Skeleton before = bodyOf(m).skeleton;
    const Vec3 by{ -.04, -.1, 0 };
    CHECK(missed(m, pelvis, by) < percent);
    const Motion after = afterDrag(m, pelvis, positionOf(pelvis, before) + by);
    const Skeleton squat = bodyOf(after).skeleton;
    for (const Handle stays : { foot, leftFoot })
        CHECK(length(positionOf(stays, squat) - positionOf(stays, before)) < 0.003);
    CHECK(squat.at(Limb::Foot, Side::Right).axes.y.y > 0.999);
    CHECK(after.poses[0].angles.at(Joint::KneeFlexion, Side::Right) > 30);
    CHECK(after.poses[0].ground.anchor == Anchor::Feet);
}

TEST_CASE("A knee that is pulled up takes its foot along; a little aside it leaves it on the floor")
{
    const Motion standing = standingIn(BasePosition::Standing);
    CHECK(missed(standing, knee, { .15, .05, 0 }) < 0.06); // the thigh keeps its length
    CHECK(positionOf(foot, draggedBy(standing, knee, { .2, .1, 0 }).skeleton).y > 0.1);
    const Motion lying = hookLying();
    const Skeleton before = bodyOf(lying).skeleton;
    const Skeleton aside = draggedBy(lying, knee, { 0, -.01, .1 }).skeleton;
    CHECK(positionOf(knee, aside).z - positionOf(knee, before).z > 0.07);
    CHECK(length(positionOf(foot, aside) - positionOf(foot, before)) < 0.02);
}

TEST_CASE("Bending the trunk leaves hands and knees on the floor")
{
    const Motion m = standingIn(BasePosition::Quadruped);
    const Skeleton before = bodyOf(m).skeleton;
    const Solved cat = draggedBy(m, spine, { 0, .04, 0 });
    CHECK(missed(m, spine, { 0, .04, 0 }) < percent);
    CHECK(missed(m, spine, { 0, -.03, 0 }) < percent);
    for (const Handle stays : { hand, leftHand, knee })
        CHECK(length(positionOf(stays, cat.skeleton) - positionOf(stays, before)) < 0.006);
    CHECK(draggedBy(m, pelvis, { -.1, -.02, 0 }).skeleton.at(Limb::Shank, Side::Right).origin.x
        == Approx(positionOf(knee, before).x).margin(0.004));
}

TEST_CASE("From hook lying the pelvis rises to a bridge, with shoulders and feet on the floor")
{
    const Motion m = hookLying();
    const Skeleton before = bodyOf(m).skeleton;
    CHECK(missed(m, pelvis, { 0, .08, 0 }) < percent);
    const Skeleton bridge = draggedBy(m, pelvis, { 0, .08, 0 }).skeleton;
    CHECK(length(positionOf(foot, bridge) - positionOf(foot, before)) < 0.004);
    CHECK(length(bridge[Axial::T3].origin - before[Axial::T3].origin) < 0.03);
}

TEST_CASE("Head and chest are led about the pelvis")
{
    const Motion m = standingIn(BasePosition::Sitting);
    const Skeleton before = bodyOf(m).skeleton;
    for (const Vec3 by : { Vec3{ .08, -.01, 0 }, Vec3{ 0, -.01, .06 } }) {
        CHECK(missed(m, chest, by) < percent);
        CHECK(missed(m, head, by) < percent);
        const Skeleton after = draggedBy(m, chest, by).skeleton;
        CHECK(length(positionOf(foot, after) - positionOf(foot, before)) < 0.004);
        CHECK(length(positionOf(pelvis, after) - positionOf(pelvis, before)) < 0.004);
    }
}

TEST_CASE("What is led nowhere stays as it is, in every base position")
{
    for (const BasePosition base : everyBase) {
        const Motion m = standingIn(base);
        const Skeleton before = bodyOf(m).skeleton;
        for (const Handle h : handles) {
            CAPTURE(static_cast<int>(base), static_cast<int>(h.grasp), static_cast<int>(h.side));
            CHECK(farthestApart(draggedBy(m, h, {}).skeleton, before) < 0.012);
        }
    }
}

TEST_CASE("In the poses of real exercises, pins and all, what is led nowhere stays as it is too")
{
    for (const NamedMotion& named : referenceMotions())
        for (std::size_t pose = 0; pose < named.motion.poses.size(); ++pose) {
            Moment moment;
            moment.from = moment.to = pose;
            const Skeleton before = solve(poseAt(named.motion, moment)).skeleton;
            for (const Handle h : handles) {
                Motion after = named.motion;
                after.poses[pose] = dragged(named.motion, pose, h, positionOf(h, before));
                CAPTURE(named.name, pose, static_cast<int>(h.grasp), static_cast<int>(h.side));
                // A pin draws the shoulder along by up to 0.022, which angles cannot say.
                CHECK(farthestApart(solve(poseAt(after, moment)).skeleton, before) < 0.03);
            }
        }
}

TEST_CASE("Wherever a handle is led, no joint goes beyond its limit")
{
    for (const BasePosition base : everyBase) {
        const Motion m = standingIn(base);
        const Skeleton before = bodyOf(m).skeleton;
        for (const Handle h : handles)
            for (const Vec3 by : { Vec3{ 1, 1, 1 }, Vec3{ -1, .3, -.4 }, Vec3{ .2, -2, .1 } }) {
                const Pose pose = dragged(m, 0, h, positionOf(h, before) + by);
                CHECK(clamped(pose.angles) == pose.angles);
            }
    }
}

TEST_CASE("The other side is led as its mirror image")
{
    for (const BasePosition base :
        { BasePosition::Standing, BasePosition::Quadruped, BasePosition::Supine }) {
        const Motion m = standingIn(base);
        for (const Handle h : handles) {
            const Vec3 by{ .06, .04, .05 };
            const Handle other{ h.grasp, opposite(h.side) };
            const Skeleton one = draggedBy(m, h, by).skeleton;
            const Skeleton two = draggedBy(m, other, mirrored(by)).skeleton;
            CAPTURE(static_cast<int>(base), static_cast<int>(h.grasp), static_cast<int>(h.side));
            for (const Handle k : handles)
                CHECK(length(
                          positionOf(k, one) - mirrored(positionOf(Handle{ k.grasp, opposite(k.side) }, two)))
                    < 0.002);
        }
    }
}

TEST_CASE("Neighbouring places give neighbouring postures, also out of reach")
{
    struct Sweep {
        BasePosition base;
        Handle handle;
        Vec3 from, to;
    };
    const std::vector<Sweep> sweeps{ { BasePosition::Standing, hand, { 0, 0, 0 }, { .5, .7, -.3 } },
        { BasePosition::Standing, hand, { .5, .3, .4 }, { .1, .8, .4 } },
        { BasePosition::Standing, hand, { .1, .3, .3 }, { .4, .3, -.3 } },
        { BasePosition::Standing, foot, { 0, 0, 0 }, { .5, .4, .1 } },
        { BasePosition::Standing, knee, { 0, 0, 0 }, { .3, .3, .1 } },
        { BasePosition::Standing, pelvis, { 0, .05, 0 }, { -.1, -.3, 0 } },
        { BasePosition::Standing, chest, { 0, 0, 0 }, { .4, -.3, .1 } },
        { BasePosition::Standing, head, { 0, 0, 0 }, { .5, -.4, .1 } },
        { BasePosition::Sitting, elbow, { 0, 0, 0 }, { .2, .3, .2 } },
        { BasePosition::Quadruped, spine, { 0, -.1, 0 }, { 0, .1, 0 } },
        { BasePosition::Quadruped, pelvis, { 0, 0, 0 }, { -.2, -.1, 0 } },
        { BasePosition::Quadruped, foot, { 0, 0, 0 }, { -.2, .3, 0 } },
        { BasePosition::Supine, foot, { 0, 0, 0 }, { .3, .4, 0 } },
        { BasePosition::Prone, chest, { 0, 0, 0 }, { -.1, .2, 0 } } };
    constexpr int steps = 100;
    for (std::size_t i = 0; i < sweeps.size(); ++i) {
        const Sweep& s = sweeps[i];
        const Motion m = standingIn(s.base);
        Skeleton before = draggedBy(m, s.handle, s.from).skeleton;
        const double each = length(s.to - s.from) / steps;
        for (int k = 1; k <= steps; ++k) {
            const Skeleton now =
                draggedBy(m, s.handle, mix(s.from, s.to, static_cast<double>(k) / steps)).skeleton;
            CAPTURE(i, k);
            CHECK(farthestApart(now, before) < 10 * each + 0.006);
            before = now;
        }
    }
}

TEST_CASE("A pinned hand that is dragged lets go in this pose; dragging the trunk leaves it held")
{
    const Motion m = standingIn(BasePosition::Quadruped);
    const Pose lifted = dragged(m, 0, hand, positionOf(hand, bodyOf(m).skeleton) + Vec3{ .05, .1, 0 });
    REQUIRE(lifted.pinWeights.size() == 2);
    CHECK(lifted.pinWeights[0] == 0);
    CHECK(lifted.pinWeights[1] == 1);
    CHECK(
        dragged(m, 0, chest, positionOf(chest, bodyOf(m).skeleton) + Vec3{ .02, .02, 0 }).pinWeights.empty());
}

TEST_CASE("A pose that is not there, and a place that is no number, change nothing")
{
    const Motion m = standingIn(BasePosition::Standing);
    CHECK(dragged(m, 0, hand, { std::nan(""), 0, 0 }).angles == m.poses[0].angles);
    CHECK(dragged(m, 7, hand, {}).name.empty());
}
