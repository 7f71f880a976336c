// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "figure/angle_ranges.h"
#include "figure/judge.h"

#include <catch2/catch.hpp>

#include <algorithm>

/// What holds for the figure of every exercise that is shipped.
namespace plumbline
{

namespace
{

constexpr double twoMillimetres = 0.002 / 1.70;
constexpr double oneCentimetre = 0.01 / 1.70;
constexpr double fastest = 1.8; ///< statures a second: a quick swing of an arm

const std::vector<Exercise>& posed()
{
    static const std::vector<Exercise> all = [] {
        std::vector<Exercise> exercises;
        const auto folder = std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources/exercises";
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (auto parsed = readExerciseFile(entry.path()); parsed.value && parsed.value->motion)
                exercises.push_back(std::move(*parsed.value));
        return exercises;
    }();
    return all;
}

/// Calls visit(moment, seconds since the one before) at `perStep` moments of every step as a session goes
/// through them: the repetition twice, so that its end meets its beginning.
template <class Visit> void play(const Exercise& exercise, int perStep, Visit visit)
{
    const figure::Motion& motion = *exercise.motion;
    std::vector<std::size_t> order;
    const auto add = [&](auto fits) {
        for (std::size_t i = 0; i < exercise.steps.size(); ++i)
            if (fits(exercise.steps[i].role))
                order.push_back(i);
    };
    const auto repeats = [](Role role) { return role == Role::Move || role == Role::Hold; };
    add([](Role role) { return role == Role::Setup; });
    add(repeats);
    add(repeats);
    add([](Role role) { return role == Role::Finish; });
    std::size_t from = motion.start;
    for (const std::size_t i : order) {
        const figure::Step& step = motion.steps[i];
        if (!step.cycle.poses.empty()) {
            const double seconds = 3 * step.cycle.seconds;
            const int count = perStep * static_cast<int>(step.cycle.poses.size() + 1);
            for (int k = 0; k <= count; ++k)
                visit(momentIn(motion, i, from, seconds * k / count, seconds), k == 0 ? 0 : seconds / count);
            from = step.pose;
            continue;
        }
        for (int k = 0; from != step.pose && k <= perStep; ++k)
            visit(figure::Moment{ from, step.pose, double(k) / perStep, step.order, 0.5 },
                k == 0 ? 0 : step.seconds / perStep);
        from = step.pose;
    }
}

double apart(const figure::Skeleton& a, const figure::Skeleton& b)
{
    double most = 0;
    for (std::size_t i = 0; i < figure::axialCount; ++i) {
        const auto axial = static_cast<figure::Axial>(i);
        most = std::max(most, length(a[axial].origin - b[axial].origin));
    }
    for (const figure::Side side : figure::bothSides)
        for (std::size_t i = 0; i < figure::limbCount; ++i) {
            const auto limb = static_cast<figure::Limb>(i);
            most = std::max(most, length(a.at(limb, side).origin - b.at(limb, side).origin));
        }
    return most;
}

} // namespace

TEST_CASE("Exercises come with figures, one pose for every step")
{
    CHECK(posed().size() == 47);
    for (const Exercise& exercise : posed()) {
        CAPTURE(exercise.id.value);
        const figure::Motion& motion = *exercise.motion;
        REQUIRE(motion.steps.size() == exercise.steps.size());
        std::vector<bool> isReached(motion.poses.size());
        isReached.at(motion.start) = true;
        for (const figure::Step& step : motion.steps) {
            isReached.at(step.pose) = true;
            for (const std::size_t pose : step.cycle.poses)
                isReached.at(pose) = true;
        }
        CHECK(std::count(isReached.begin(), isReached.end(), false) == 0);
        REQUIRE(motion.repeatFrom < motion.steps.size());
        for (std::size_t i = 0; i < motion.steps.size(); ++i)
            CHECK((exercise.steps[i].role == Role::Setup) == (i < motion.repeatFrom));
    }
}

TEST_CASE("No shipped pose bends a joint beyond its limit")
{
    for (const Exercise& exercise : posed())
        for (const figure::Pose& pose : exercise.motion->poses) {
            CAPTURE(exercise.id.value, pose.name);
            for (std::size_t i = 0; i < figure::trunkCount; ++i) {
                const auto t = static_cast<figure::Trunk>(i);
                CHECK(pose.angles[t] >= rangeOf(t).limitLow);
                CHECK(pose.angles[t] <= rangeOf(t).limitHigh);
            }
            for (std::size_t i = 0; i < figure::jointCount; ++i)
                for (const figure::Side side : figure::bothSides) {
                    const auto j = static_cast<figure::Joint>(i);
                    CHECK(pose.angles.at(j, side) >= rangeOf(j).limitLow);
                    CHECK(pose.angles.at(j, side) <= rangeOf(j).limitHigh);
                }
        }
}

TEST_CASE("Nobody sinks into the floor and every hand and foot is where it should be, all the way")
{
    for (const Exercise& exercise : posed())
        play(exercise, 12, [&](const figure::Moment& moment, double) {
            const figure::Solved body = solve(poseAt(*exercise.motion, moment));
            CAPTURE(exercise.id.value, exercise.motion->poses[moment.from].name,
                exercise.motion->poses[moment.to].name, moment.progress);
            CHECK(figure::lowest(body.parts, {}, { 0, 1, 0 }) > -twoMillimetres);
            // On its way from one hold to another a hand goes as far as the arm does.
            if (moment.progress == 0 || moment.progress == 1)
                for (const figure::PinResult& pin : body.pins)
                    CHECK(pin.missed < oneCentimetre);
        });
}

TEST_CASE("No hand or forearm goes through trunk, head or legs, all the way")
{
    for (const Exercise& exercise : posed())
        play(exercise, 12, [&](const figure::Moment& moment, double) {
            const figure::Overlap deepest =
                figure::deepestOverlap(solve(poseAt(*exercise.motion, moment)).parts);
            CAPTURE(exercise.id.value, exercise.motion->poses[moment.from].name,
                exercise.motion->poses[moment.to].name, moment.progress, deepest.part, deepest.in);
            CHECK(deepest.depth < figure::allowed::overlap);
        });
}

TEST_CASE("Nobody jumps, from the setup to the finish")
{
    for (const Exercise& exercise : posed()) {
        std::optional<figure::Skeleton> before;
        play(exercise, 40, [&](const figure::Moment& moment, double seconds) {
            const figure::Skeleton now = solve(poseAt(*exercise.motion, moment)).skeleton;
            CAPTURE(exercise.id.value, exercise.motion->poses[moment.from].name,
                exercise.motion->poses[moment.to].name, moment.progress);
            if (before)
                CHECK(apart(*before, now) < 1e-6 + fastest * seconds);
            before = now;
        });
    }
}

TEST_CASE("Every shipped figure reads again as it was written")
{
    for (const Exercise& exercise : posed()) {
        CAPTURE(exercise.id.value);
        const auto again = readExercise(toJson(exercise));
        CHECK(again.diagnostics.empty());
        REQUIRE(again.value);
        REQUIRE(again.value->motion);
        const figure::Motion& a = *exercise.motion;
        const figure::Motion& b = *again.value->motion;
        REQUIRE(a.poses.size() == b.poses.size());
        for (std::size_t i = 0; i < a.poses.size(); ++i) {
            CHECK(a.poses[i].angles == b.poses[i].angles);
            CHECK(a.poses[i].ground == b.poses[i].ground);
            CHECK(a.poses[i].propPlaces == b.poses[i].propPlaces);
        }
        CHECK(toJson(*again.value) == toJson(exercise));
    }
}

} // namespace plumbline
