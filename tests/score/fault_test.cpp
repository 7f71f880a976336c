// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include "support/authored.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

std::string faults(const Parsed<Score>& compiled)
{
    std::string text;
    for (const Diagnostic& diagnostic : compiled.diagnostics)
        text += plumbline::toText(diagnostic) + "\n";
    return text;
}

} // namespace

TEST_CASE("An exercise that does not exist is named with its place, and the rest plays")
{
    Catalog catalog;
    catalog.add(exerciseOf("bridge", "hold Stay"));
    Routine routine = routineOf({ item("brigde"), item("bridge") });
    routine.file = "routines/test.json";
    const auto compiled = compile(routine, catalog, {}, {});
    CHECK(faults(compiled)
        == "routines/test.json: error: /sections/0/items/0/exercise: there is no exercise \"brigde\"; it is "
           "left out\n");
    REQUIRE(compiled.value);
    CHECK(compiled.value->parts.size() == 1);
}

TEST_CASE("A routine that compiles to nothing says so")
{
    const auto compiled = compile(routineOf({}), {}, {}, {});
    CHECK_FALSE(compiled.value);
    CHECK(faults(compiled) == "error: compiles to nothing: no exercise is left to play\n");
}

TEST_CASE("A routine of more than a day is refused, without writing out every repetition of it first")
{
    Exercise endless = exerciseOf("endless", "hold 3600 Stay");
    endless.dose = reps(1000);
    endless.dose.sets = CountRange(20);
    Catalog catalog;
    catalog.add(endless);
    const auto compiled = compile(routineOf({ item("endless"), item("endless") }), catalog, {}, {});
    CHECK_FALSE(compiled.value);
    CHECK(faults(compiled)
        == "error: lasts longer than 24 hours or has more than 100,000 phases; a session must be shorter\n");
}

TEST_CASE("A dose that leaves a step without time is named, and the exercise left out")
{
    Exercise roll = exerciseOf("roll", "move Roll slowly");
    roll.dose = lasting(60);
    Catalog catalog;
    catalog.add(roll);
    ExerciseItem counted = item("roll");
    counted.dose = reps(3);
    const auto compiled = compile(routineOf({ counted, item("roll") }), catalog, {}, {});
    CHECK(faults(compiled)
        == "error: /sections/0/items/0/exercise: step 1 of \"roll\" has no time with this dose: it needs "
           "seconds, a hold or "
           "a duration; it is left out\n");
    CHECK(compiled.value->parts.size() == 1);
}

TEST_CASE("Changing position takes time in both directions, and none where nothing changes")
{
    for (const auto& from : words<Position>())
        for (const auto& to : words<Position>()) {
            CAPTURE(from.key, to.key);
            CHECK(changeTime(from.value, to.value) == changeTime(to.value, from.value));
            CHECK((changeTime(from.value, to.value) == Duration{}) == (from.value == to.value));
        }
}
