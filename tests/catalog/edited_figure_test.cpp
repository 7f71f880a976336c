// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "figure/hold.h"
#include "figure/pose_list.h"
#include "figure/reach.h"
#include "figure/solve.h"

#include <catch2/catch.hpp>

#include <random>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

using namespace figure;

bool same(const Pin& a, const Pin& b)
{
    const Skeleton body = solve({}).skeleton;
    const Wish one = wishOf(a, body), two = wishOf(b, body);
    return a.end == b.end && a.side == b.side && a.target.index() == b.target.index()
        && length(one.joint - two.joint) < 1e-9 && a.fingers == b.fingers && a.palm == b.palm
        && a.pole == b.pole && a.grip == b.grip;
}

/// A few things somebody may do to a pose, one after another.
Motion edited(Motion motion, std::mt19937& random)
{
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    std::uniform_real_distribution<double> way(-0.15, 0.15);
    for (int i = 0; i < 3; ++i) {
        const std::size_t pose = below(motion.poses.size());
        const Handle handle = handles[below(handles.size())];
        Moment moment;
        moment.from = moment.to = pose;
        const Vec3 from = positionOf(handle, solve(poseAt(motion, moment)).skeleton);
        motion.poses[pose] =
            rounded(dragged(motion, pose, handle, from + Vec3{ way(random), way(random), way(random) }));
        const figure::Side side = bothSides[below(2)];
        if (below(2) == 0)
            motion = held(motion, pose, pinHere(motion, pose, below(2) == 0 ? End::Hand : End::Foot, side));
    }
    if (below(3) == 0)
        motion = withMirrored(motion, 0);
    for (Pose& pose : motion.poses)
        pose = rounded(pose);
    return motion;
}

} // namespace

TEST_CASE("What was done to the poses of an exercise is written, and read back as it was")
{
    std::mt19937 random(7);
    for (const char* name : { "cat-cow", "bridge-pose", "deep-squat-stretch", "thoracic-rotation",
             "seated-twist", "abdominal-release", "warm-up-walk" }) {
        const auto parsed = readExerciseFile(
            fs::path(PLUMBLINE_SOURCE_DIR) / "resources/exercises" / (std::string(name) + ".json"));
        REQUIRE(parsed.value);
        for (int round = 0; round < 4; ++round) {
            Exercise exercise = *parsed.value;
            exercise.motion = edited(*exercise.motion, random);
            const auto again = readExercise(toJson(exercise), std::string(name) + ".json");
            CAPTURE(name, round);
            for (const Diagnostic& d : again.diagnostics)
                UNSCOPED_INFO(d.pointer + ": " + d.sentence);
            REQUIRE(again.value);
            REQUIRE(again.value->motion);
            const Motion& one = *exercise.motion;
            const Motion& two = *again.value->motion;
            REQUIRE(one.poses.size() == two.poses.size());
            for (std::size_t i = 0; i < one.poses.size(); ++i) {
                CAPTURE(one.poses[i].name);
                CHECK(one.poses[i].angles == two.poses[i].angles);
                CHECK(one.poses[i].ground == two.poses[i].ground);
                CHECK(one.poses[i].pinWeights == two.poses[i].pinWeights);
                CHECK(one.poses[i].propPlaces == two.poses[i].propPlaces);
            }
            REQUIRE(one.pins.size() == two.pins.size());
            for (std::size_t i = 0; i < one.pins.size(); ++i)
                CHECK(same(one.pins[i], two.pins[i]));
        }
    }
}

} // namespace plumbline
