// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/breath.h"

#include "score/compile.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// Get ready, a breath in of 3 s, a hold, a breath out of 4 s, done; the person takes 5 s a breath.
Score breathing(Duration hold = 20s)
{
    Exercise exercise = exerciseOf("lift", "move 3 Lift | hold Stay | move 4 Lower");
    exercise.steps[0].breath = Breath::In;
    exercise.steps[1].breath = Breath::Free;
    exercise.steps[2].breath = Breath::Out;
    exercise.dose.hold = Hold{ TimeRange(hold), std::nullopt };
    Person person;
    person.breath = 5s;
    return *compile(exercise, person, {}).value;
}

double full(const Score& score, std::size_t phase, Duration elapsed)
{
    return lungsAt(score, phase, elapsed, score.phases[phase].length).full;
}

} // namespace

TEST_CASE("A step with a breath fills or empties the lungs, however long it lasts")
{
    const Score score = breathing();
    CHECK(full(score, 1, 0s) == Approx(0).margin(1e-9));
    CHECK(full(score, 1, 1500ms) == Approx(0.5));
    CHECK(full(score, 1, 3s) == Approx(1));
    CHECK(full(score, 3, 0s) == Approx(1));
    CHECK(lungsAt(score, 3, 5s, 10s).full == Approx(0.5));
    CHECK(full(score, 3, 4s) == Approx(0).margin(1e-9));
}

TEST_CASE("In a hold one breathes at one's own rate, going on from the breath before")
{
    const Score score = breathing();
    CHECK(full(score, 2, 0s) == Approx(1));
    CHECK(lungsAt(score, 2, 1s, 20s).now == Breath::Out);
    CHECK(full(score, 2, 2500ms) == Approx(0).margin(1e-9));
    CHECK(lungsAt(score, 2, 3s, 20s).now == Breath::In);
    CHECK(full(score, 2, 5s) == Approx(1));
}

TEST_CASE("A breath that is held stays as the step before has left it")
{
    Score score = breathing();
    score.phases[2].breath = Breath::Hold;
    CHECK(full(score, 2, 7s) == Approx(1));
    CHECK(lungsAt(score, 2, 7s, 20s).now == Breath::Hold);
    CHECK_FALSE(pacesBreath(score, 2));
}

TEST_CASE("A hold too short for a breath is not paced, and neither is getting ready")
{
    CHECK(pacesBreath(breathing(), 2));
    CHECK_FALSE(pacesBreath(breathing(4s), 2));
    CHECK_FALSE(pacesBreath(breathing(), 0));
    CHECK(breathTurns(breathing(4s), 2, 4s).empty());
}

TEST_CASE("Each turn of the breath has its moment")
{
    const Score score = breathing();
    const auto turns = breathTurns(score, 2, 10s);
    REQUIRE(turns.size() == 4);
    CHECK(turns[0].breath == Breath::Out);
    CHECK(turns[1].at == 2500ms);
    CHECK(turns[1].breath == Breath::In);
    CHECK(turns[3].at == 7500ms);
    REQUIRE(breathTurns(score, 1, 3s).size() == 1);
    CHECK(breathTurns(score, 1, 3s).front().breath == Breath::In);
}

TEST_CASE("A hold given in breaths lasts as long as the person's own")
{
    Exercise exercise = exerciseOf("stay", "hold Stay");
    exercise.dose.hold = Hold{ std::nullopt, CountRange(4) };
    Person person;
    person.breath = 7500ms;
    CHECK(movements(*compile(exercise, person, {}).value) == "hold 1/1 30 Stay\n");
}
