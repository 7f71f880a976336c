// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pose_list.h"

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

std::vector<std::string> poseNamesOfSteps(const Motion& m)
{
    std::vector<std::string> names{ m.poses[m.start].name };
    for (const Step& step : m.steps)
        names.push_back(m.poses[step.pose].name);
    return names;
}

} // namespace

TEST_CASE("Steps keep their poses when others come, go and change places")
{
    const Motion m = referenceMotion("cat-cow");
    const auto before = poseNamesOfSteps(m);
    const Motion more = inserted(m, 1, m.poses[2]);
    CHECK(more.poses.size() == m.poses.size() + 1);
    CHECK(more.poses[1].name == m.poses[2].name + " 2");
    CHECK(poseNamesOfSteps(more) == before);
    CHECK(poseNamesOfSteps(moved(more, 0, 3)) == before);
    CHECK(poseNamesOfSteps(moved(more, 4, 0)) == before);
    CHECK(removed(more, 1).poses.size() == m.poses.size());
    CHECK(poseNamesOfSteps(removed(more, 1)) == before);
}

TEST_CASE("A pose that a step leads to cannot be removed, nor can the last one")
{
    const Motion m = referenceMotion("cat-cow");
    CHECK(isUsed(m, 1));
    CHECK(removed(m, 1).poses.size() == m.poses.size());
    CHECK(removed(onlyPose(m, 0), 0).poses.size() == 1);
}

TEST_CASE("A mirrored pose is the mirror image, pins and all")
{
    for (const char* name : { "seated twist", "cat-cow", "deep squat" }) {
        const Motion m = referenceMotion(name);
        const std::size_t last = m.poses.size() - 1;
        const Motion out = withMirrored(m, last);
        const Skeleton one = bodyIn(m, last);
        const Skeleton two = bodyIn(out, last);
        CAPTURE(name);
        for (const Handle h : handles) {
            const Handle other{ h.grasp, opposite(h.side) };
            CAPTURE(static_cast<int>(h.grasp), static_cast<int>(h.side));
            CHECK(length(positionOf(h, one) - mirrored(positionOf(other, two))) < 0.02);
        }
        CHECK(out.poses[last].name == m.poses[last].name);
    }
}

TEST_CASE("A pose copied from another exercise looks as it does there, and the others stay")
{
    const Motion from = referenceMotion("deep squat");
    const Motion to = referenceMotion("cat-cow");
    const Motion out = withCopy(to, 1, from, 1);
    const Skeleton there = bodyIn(from, 1);
    const Skeleton here = bodyIn(out, 1);
    for (const Handle h : handles)
        CHECK(length(positionOf(h, there) - positionOf(h, here)) < 0.02);
    for (const Handle h : handles)
        CHECK(length(positionOf(h, bodyIn(out, 0)) - positionOf(h, bodyIn(to, 0))) < 1e-6);
}

TEST_CASE("Names are made free and clean")
{
    const Motion m = referenceMotion("cat-cow");
    CHECK(freeName(m, "new") == "new");
    CHECK(freeName(m, m.poses[0].name) == m.poses[0].name + " 2");
    CHECK(freeName(m, "a\tb\n") == "ab");
    CHECK(freeName(m, "") == "pose");
}
