// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/relief.h"

#include "score/compile.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

struct Session {
    Catalog catalog;
    Routine routine;
    Person person;

    explicit Session(Sides sides = Sides::None)
    {
        Exercise lift = exerciseOf("lift", "setup 3 Lie | hold Lift | finish 2 Rest");
        lift.sides = sides;
        lift.dose = holding(10, 3);
        lift.easier = ExerciseId("tilt");
        catalog.add(lift);
        catalog.add(exerciseOf("tilt", "hold Tilt"));
        catalog.add(exerciseOf("twist", "hold Twist"));
        routine = routineOf({ item("lift"), item("twist") });
    }

    [[nodiscard]] Score score() const { return *compile(routine, catalog, person, {}).value; }

    /// After "this hurts" in the phase of these words: everything from that phase on.
    std::string after(const std::string& phase, Relief relief)
    {
        const Score before = score();
        std::size_t at = 0;
        while (toText(before.phases[at]) != phase)
            REQUIRE(++at < before.phases.size());
        hurt(person, before.parts[before.phases[at].part].exercise.id, relief);
        const Score next = relieved(before, at, relief, score(), {});
        checkWhole(next, before, at);
        std::string text;
        for (std::size_t i = at; i < next.phases.size(); ++i)
            if (next.phases[i].kind != PhaseKind::GetReady)
                text += toText(next.phases[i]) + "\n";
        return text;
    }

    static void checkWhole(const Score& score, const Score& before, std::size_t upTo)
    {
        for (std::size_t i = 0; i <= upTo; ++i)
            CHECK(toText(score.phases[i]) == toText(before.phases[i]));
        std::size_t next = 0;
        for (std::size_t part = 0; part < score.parts.size(); ++part) {
            CHECK(score.parts[part].first == next);
            next = score.parts[part].last;
            for (std::size_t i = score.parts[part].first; i < next; ++i)
                CHECK(score.phases[i].part == part);
        }
        CHECK(next + 1 == score.phases.size());
        CHECK(score.phases.back().kind == PhaseKind::Done);
        CHECK(score.phases.back().part + 1 == score.parts.size());
    }
};

const std::string end = "hold 1/1 10 Twist\ndone 0 That is all for today.\n";

} // namespace

TEST_CASE("Rest and go on: the same repetition again after a rest")
{
    CHECK(Session().after("hold 2/3 10 Lift", Relief::GoOn)
        == "hold 2/3 10 Lift\nrest 2/3 30 Rest.\nhold 2/3 10 Lift\nhold 3/3 10 Lift\nfinish 2 Rest\n" + end);
}

TEST_CASE("Less of it: shorter holds, fewer repetitions, of those that are still to come")
{
    CHECK(Session().after("hold 2/3 10 Lift", Relief::Less)
        == "hold 2/3 10 Lift\nrest 2/2 30 Rest.\nhold 2/2 8 Lift\nfinish 2 Rest\n" + end);
}

TEST_CASE("Less of it in the last repetition, which is no more: what comes after it")
{
    CHECK(Session().after("hold 3/3 10 Lift", Relief::Less)
        == "hold 3/3 10 Lift\nrest 30 Rest.\nfinish 2 Rest\n" + end);
}

TEST_CASE("Less of it on one side: the other side has less of it too")
{
    CHECK(Session(Sides::Each).after("hold right 3/3 10 Lift", Relief::Less)
        == "hold right 3/3 10 Lift\nrest right 30 Rest.\nfinish right 2 Rest\n"
           "change-side left 6 Change sides. Now the left side.\nsetup left 3 Lie\n"
           "hold left 1/2 8 Lift\nhold left 2/2 8 Lift\nfinish left 2 Rest\n"
            + end);
}

TEST_CASE("Less of it with sides in turn: neither side is done once more")
{
    CHECK(Session(Sides::Alternate).after("hold right 3/3 10 Lift", Relief::Less)
        == "hold right 3/3 10 Lift\nrest 30 Rest.\nfinish 2 Rest\n" + end);
}

TEST_CASE("The gentler version takes its place")
{
    CHECK(
        Session().after("hold 2/3 10 Lift", Relief::Gentler) == "hold 2/3 10 Lift\nhold 1/1 10 Tilt\n" + end);
}

TEST_CASE("Left out: the next exercise")
{
    CHECK(Session().after("hold 2/3 10 Lift", Relief::LeaveOut) == "hold 2/3 10 Lift\n" + end);
    CHECK(Session().after("setup 3 Lie", Relief::LeaveOut) == "setup 3 Lie\n" + end);
}

TEST_CASE("It hurts while getting into position: that again, after a rest")
{
    CHECK(Session().after("setup 3 Lie", Relief::GoOn)
        == "setup 3 Lie\nrest 30 Rest.\nsetup 3 Lie\nhold 1/3 10 Lift\nhold 2/3 10 Lift\nhold 3/3 10 Lift\n"
           "finish 2 Rest\n"
            + end);
}

TEST_CASE("The last exercise left out: the session is at its end")
{
    CHECK(Session().after("hold 1/1 10 Twist", Relief::LeaveOut)
        == "hold 1/1 10 Twist\ndone 0 That is all for today.\n");
}
