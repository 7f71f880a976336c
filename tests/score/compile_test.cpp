// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include "support/authored.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

Score scored(
    const Exercise& exercise, ExerciseItem changed = {}, CompileOptions options = {}, Person person = {})
{
    Catalog catalog;
    catalog.add(exercise);
    changed.exercise = exercise.id;
    auto compiled = compile(routineOf({ changed }), catalog, person, options);
    for (const Diagnostic& diagnostic : compiled.diagnostics)
        UNSCOPED_INFO(toText(diagnostic));
    REQUIRE(compiled.value);
    return *compiled.value;
}

} // namespace

TEST_CASE("Setup comes once, every repetition has all its phases, finish once")
{
    Exercise bridge =
        exerciseOf("bridge", "setup 4 Lie down | move 2 Lift | hold Stay | move 3 Lower | finish 5 Rest");
    bridge.dose = holding(10, 2);
    CHECK(movements(scored(bridge))
        == "setup 4 Lie down\n"
           "move 1/2 2 Lift\nhold 1/2 10 Stay\nmove 1/2 3 Lower\n"
           "move 2/2 2 Lift\nhold 2/2 10 Stay\nmove 2/2 3 Lower\n"
           "finish 5 Rest\n");
}

TEST_CASE("Each side: all of the right, a change of sides, all of the left, told apart in the words")
{
    Exercise stretch = exerciseOf("stretch",
        "once setup 4 Sit | setup 3 {Side} hand on the {other} knee | hold Stay | finish 2 Let go");
    stretch.sides = Sides::Each;
    CHECK(movements(scored(stretch))
        == "setup right 4 Sit\nsetup right 3 Right hand on the left knee\nhold right 1/1 10 Stay\nfinish "
           "right 2 Let go\n"
           "change-side left 6 Change sides. Now the left side.\n"
           "setup left 3 Left hand on the right knee\nhold left 1/1 10 Stay\nfinish left 2 Let go\n");
}

TEST_CASE("Alternate sides: one repetition a side in turn, repetitions counted per side")
{
    Exercise lift = exerciseOf("lift", "setup 4 Sit | move 1 Lift the {side} knee");
    lift.sides = Sides::Alternate;
    lift.dose = reps(2);
    CHECK(movements(scored(lift))
        == "setup 4 Sit\n"
           "move right 1/2 1 Lift the right knee\nmove left 1/2 1 Lift the left knee\n"
           "move right 2/2 1 Lift the right knee\nmove left 2/2 1 Lift the left knee\n");
}

TEST_CASE("The trainer may choose the first side, one side alone, and more on the weaker side")
{
    Exercise stretch = exerciseOf("stretch", "hold Stay {side}");
    stretch.sides = Sides::Each;
    ExerciseItem leftFirst;
    leftFirst.firstSide = Side::Left;
    leftFirst.extra = ExerciseItem::Extra{ Side::Left, 1, 0 };
    CHECK(movements(scored(stretch, leftFirst))
        == "hold left 1/2 10 Stay left\nhold left 2/2 10 Stay left\n"
           "change-side right 6 Change sides. Now the right side.\nhold right 1/1 10 Stay right\n");
    ExerciseItem leftOnly;
    leftOnly.only = Side::Left;
    CHECK(movements(scored(stretch, leftOnly)) == "hold left 1/1 10 Stay left\n");
    CompileOptions right;
    right.only = Side::Right;
    CHECK(movements(scored(stretch, leftOnly, right)) == "hold right 1/1 10 Stay right\n");
}

TEST_CASE("More on one side of an alternating exercise comes when the turns are over")
{
    Exercise lift = exerciseOf("lift", "move 1 Lift");
    lift.sides = Sides::Alternate;
    lift.dose = reps(1);
    ExerciseItem more;
    more.extra = ExerciseItem::Extra{ Side::Left, 1, 0 };
    CHECK(movements(scored(lift, more))
        == "move right 1/1 1 Lift\nmove left 1/2 1 Lift\nmove left 2/2 1 Lift\n");
}

TEST_CASE("Sets and rests between repetitions and between sets")
{
    Exercise lift = exerciseOf("lift", "move 1 Lift");
    lift.dose = reps(2);
    lift.dose.sets = CountRange(2);
    lift.dose.rest = TimeRange(3s);
    CHECK(movements(scored(lift))
        == "move set 1/2 1/2 1 Lift\nrest set 1/2 2/2 3 Rest.\nmove set 1/2 2/2 1 Lift\n"
           "rest set 2/2 1/2 30 Rest.\n"
           "move set 2/2 1/2 1 Lift\nrest set 2/2 2/2 3 Rest.\nmove set 2/2 2/2 1 Lift\n");
}

TEST_CASE("A level picks inside every range")
{
    Exercise lift = exerciseOf("lift", "hold Stay");
    lift.dose.reps = CountRange(1, 3);
    lift.dose.hold = Hold{ TimeRange(10s, 20s), std::nullopt };
    CHECK(movements(scored(lift)) == "hold 1/1 10 Stay\n");
    CompileOptions half;
    half.level = 0.5;
    CHECK(movements(scored(lift, {}, half)) == "hold 1/2 15 Stay\nhold 2/2 15 Stay\n");
    Person strong;
    strong.levels[lift.id] = 1.0;
    CHECK(
        movements(scored(lift, {}, {}, strong)) == "hold 1/3 20 Stay\nhold 2/3 20 Stay\nhold 3/3 20 Stay\n");
    ExerciseItem gentle;
    gentle.level = 0.0;
    CHECK(movements(scored(lift, gentle, half)) == "hold 1/1 10 Stay\n");
}

TEST_CASE("A hold in breaths lasts that many of the person's own")
{
    Exercise fold = exerciseOf("fold", "hold Breathe");
    fold.dose.hold = Hold{ std::nullopt, CountRange(5) };
    Person slow;
    slow.breath = 8s;
    CHECK(movements(scored(fold)) == "hold 1/1 30 Breathe\n");
    CHECK(movements(scored(fold, {}, {}, slow)) == "hold 1/1 40 Breathe\n");
}

TEST_CASE("A step's own seconds come before the dose's hold")
{
    Exercise pause = exerciseOf("pause", "hold 2 Wait a little | hold Stay");
    CHECK(movements(scored(pause)) == "hold 1/1 2 Wait a little\nhold 1/1 10 Stay\n");
}

TEST_CASE("A movement without seconds goes on until the duration is over")
{
    Exercise roll = exerciseOf("roll", "setup 3 Sit down | move 5 Lean back | move Roll slowly");
    roll.dose = lasting(120);
    CHECK(movements(scored(roll)) == "setup 3 Sit down\nmove 1/1 5 Lean back\nmove 1/1 115 Roll slowly\n");
}

TEST_CASE("A timed repetition goes round until the duration is over, slowed to end with a whole one, to the "
          "millisecond")
{
    Exercise rock = exerciseOf("rock", "move 2 Back | move 2 Forward");
    rock.dose = lasting(30);
    const Score score = scored(rock);
    int repetitions = 0;
    Duration sum{};
    for (const Phase& phase : score.phases) {
        repetitions = std::max(repetitions, phase.rep);
        if (phase.kind == PhaseKind::Move) {
            CHECK(*phase.length >= 2s);
            sum += *phase.length;
        }
    }
    CHECK(repetitions == 7);
    CHECK(sum == 30s);
}

TEST_CASE("A duration shorter than one repetition gives one unhurried repetition")
{
    Exercise rock = exerciseOf("rock", "move 4 Back | move 4 Forward");
    rock.dose = lasting(5);
    CHECK(movements(scored(rock)) == "move 1/1 4 Back\nmove 1/1 4 Forward\n");
}

TEST_CASE("Repetitions with rests fill a duration together")
{
    Exercise rock = exerciseOf("rock", "move 4 Back");
    rock.dose = lasting(14);
    rock.dose.rest = TimeRange(1s);
    CHECK(movements(scored(rock))
        == "move 1/3 4 Back\nrest 2/3 1 Rest.\nmove 2/3 4 Back\nrest 3/3 1 Rest.\nmove 3/3 4 Back\n");
}

TEST_CASE("A step that waits has no length, and an estimate from the dose")
{
    Exercise walk = exerciseOf("walk", "wait Walk briskly");
    walk.dose = lasting(300);
    const Score score = scored(walk);
    CHECK(movements(score) == "wait-for-me 1/1 - Walk briskly\n");
    CHECK(score.selfPaced() == 1);
    CHECK(score.total() == score.phases[0].estimate + 300s);
}

TEST_CASE("The tempo changes moves, not holds")
{
    Exercise bridge = exerciseOf("bridge", "move 2 Lift | hold Stay");
    ExerciseItem slow;
    slow.tempo = 0.5;
    CHECK(movements(scored(bridge, slow)) == "move 1/1 4 Lift\nhold 1/1 10 Stay\n");
}

TEST_CASE("A change of dose keeps the rest of it; repetitions and duration drop each other")
{
    Exercise bridge = exerciseOf("bridge", "move 2 Lift");
    bridge.dose = lasting(60);
    ExerciseItem three;
    three.dose = reps(3);
    CHECK(movements(scored(bridge, three)) == "move 1/3 2 Lift\nmove 2/3 2 Lift\nmove 3/3 2 Lift\n");
}

TEST_CASE("A setup without seconds lasts as long as its words need to be heard")
{
    Exercise bridge = exerciseOf("bridge", "setup Lie down on your back with your knees bent | hold Stay");
    const Score score = scored(bridge);
    CHECK(score.phases[1].kind == PhaseKind::Setup);
    CHECK(score.phases[1].length == speakingTime(score.phases[1].words) + 1500ms);
}

TEST_CASE("The total is the sum of all phases, and the starts add up to it")
{
    const Score score = scored(exerciseOf("bridge", "setup 4 Lie down | move 2 Lift | hold Stay"));
    const auto starts = score.starts();
    CHECK(starts.size() == score.phases.size() + 1);
    CHECK(starts.back() == score.total());
    CHECK(score.phases.back().kind == PhaseKind::Done);
    CHECK(score.total() == score.phases[0].estimate + 16s);
}
