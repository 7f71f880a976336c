// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/hold.h"

#include "figure/handle.h"
#include "figure/reference_motions.h"
#include "figure/solve.h"

#include <catch2/catch.hpp>

using namespace plumbline::figure;

namespace
{

Skeleton bodyIn(const Motion& m, std::size_t pose)
{
    Moment moment;
    moment.from = moment.to = pose;
    return solve(poseAt(m, moment)).skeleton;
}

double apart(const Skeleton& a, const Skeleton& b)
{
    double most = 0;
    for (const Handle h : handles)
        most = std::max(most, length(positionOf(h, a) - positionOf(h, b)));
    return most;
}

} // namespace

TEST_CASE("A pose that lets go of everything looks as before, in every reference exercise")
{
    for (const NamedMotion& named : referenceMotions())
        for (std::size_t i = 0; i < named.motion.poses.size(); ++i) {
            Motion bare = named.motion;
            bare.poses[i] = released(named.motion, i);
            bare.pins.clear();
            CAPTURE(named.name, i);
            CHECK(apart(bodyIn(bare, i), bodyIn(named.motion, i)) < 0.035);
        }
}

TEST_CASE("Holding on where it is changes nothing to be seen, and only this pose holds")
{
    Motion m = referenceMotion("cat-cow");
    m.poses[1] = released(m, 1, End::Hand, Side::Right);
    CHECK_FALSE(isHeld(m, m.poses[1], End::Hand, Side::Right));
    CHECK(isHeld(m, m.poses[1], End::Hand, Side::Left));
    CHECK(isHeld(m, m.poses[0], End::Hand, Side::Right));
    const Pin pin = pinHere(m, 1, End::Hand, Side::Right);
    CHECK(std::holds_alternative<OnFloor>(pin.target));
    const Motion again = held(m, 1, pin);
    CHECK(isHeld(again, again.poses[1], End::Hand, Side::Right));
    CHECK(apart(bodyIn(again, 1), bodyIn(m, 1)) < 0.01);
    CHECK(apart(bodyIn(again, 0), bodyIn(m, 0)) < 1e-6);
}

TEST_CASE("A hand on the thigh holds on to the thigh, one in the air to its place")
{
    const Motion seated = referenceMotion("seated spine");
    CHECK(std::holds_alternative<Landmark>(pinHere(seated, 0, End::Hand, Side::Right).target));
    Motion raised = seated;
    raised.pins.clear();
    raised.poses[0].angles.at(Joint::ShoulderAbduction, Side::Right) = 120;
    CHECK(std::holds_alternative<AtPoint>(pinHere(raised, 0, End::Hand, Side::Right).target));
}

TEST_CASE("Pins that no pose uses any longer are dropped")
{
    Motion m = referenceMotion("cat-cow");
    const std::size_t before = m.pins.size();
    for (std::size_t i = 0; i < m.poses.size(); ++i)
        m.poses[i] = released(m, i, End::Hand, Side::Right);
    Pin elsewhere = pinHere(m, 0, End::Hand, Side::Right);
    elsewhere.target = OnFloor{ Vec3{ 0.2, 0, 0.1 } };
    const Motion out = held(m, 0, elsewhere);
    CHECK(out.pins.size() == before);
    for (const Pose& pose : out.poses)
        CHECK(pose.pinWeights.size() == before);
}
