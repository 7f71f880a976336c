// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/linted.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

namespace plumbline
{

using namespace test;
using namespace std::chrono_literals;

TEST_CASE("Of a sound exercise nothing is said")
{
    CHECK(found(soundExercise("nod", "setup Sit tall | move 2 Nod | hold Stay | finish Rest")).empty());
}

TEST_CASE("Words that take longer than their step are told, and get the time they need")
{
    const Exercise slow = soundExercise("nod", "move 2 Slide your head slowly back and keep your chin level");
    CHECK(foundOnly(slow)
        == "warning words-too-long /steps/0/words: The words take 4.3 s to say, and there are 2 s. (Give it "
           "5 s)");
    CHECK(mended(slow).steps[0].seconds == 5s);
    CHECK(found(soundExercise("nod", "move 2 Slide your head slowly back")).empty());
    CHECK(foundOnly(soundExercise("nod", "setup 1 Sit tall on the front of your chair | hold Stay"))
        == "warning words-too-long /steps/0/words: The words take 3.5 s to say, and there are 1 s. (Give it "
           "4 s)");
}

TEST_CASE("The short words must fit too, and a hold has the time of its dose")
{
    CHECK(foundOnly(soundExercise("nod", "move 1 Nod/Nod again as slowly as you can now"))
        == "warning words-too-long /steps/0/brief: The words take 3.5 s to say, and there are 1 s. (Give it "
           "4 s)");
    Exercise hold = soundExercise("nod", "hold Stay there for a while and feel how your neck grows long");
    CHECK(found(hold).empty());
    hold.dose = holding(2);
    CHECK(foundOnly(hold)
        == "warning words-too-long /steps/0/words: The words take 5.1 s to say, and there are 2 s.");
}

TEST_CASE("A step that has no time is an error")
{
    Exercise nod = soundExercise("nod", "move Nod slowly");
    CHECK(foundOnly(nod)
        == "error no-time /steps/0/seconds: This step has no time: it needs seconds, or a hold or a duration "
           "in the "
           "dose. (Give it 2 s)");
    nod.dose = lasting(60);
    CHECK(found(nod).empty());
}

TEST_CASE("Numbers in the words that the data do not have are told, and can be said right")
{
    Exercise hold = soundExercise("nod", "hold Stay for thirty seconds");
    hold.dose = holding(20, 3);
    CHECK(foundOnly(hold)
        == "warning other-numbers /steps/0/words: The words say “thirty seconds”, and it is 20 seconds. (Say "
           "“20 "
           "seconds”)");
    CHECK(mended(hold).steps[0].words == "Stay for 20 seconds");
    hold.dose.hold->time = TimeRange(20s, 30s);
    CHECK(found(hold).empty());

    hold.steps[0].words = "Stay for 10-60 seconds";
    CHECK(found(hold).empty());
    CHECK(found(soundExercise("nod", "move 5 Lift, pause for one second, lower. That is one repetition"))
              .empty());
    hold.steps[0].words = "Stay";
    hold.cues = { "All 4 repetitions are the same." };
    CHECK(foundOnly(hold)
        == "warning other-numbers /cues/0: The words say “4 repetitions”, and it is 3 times. (Say “3 "
           "times”)");
}

TEST_CASE("Who speaks of one side of the body only has forgotten the other")
{
    const Exercise knee =
        soundExercise("knee", "setup Lift your right knee | move 3 Draw the right knee in | hold Stay");
    CHECK(foundOnly(knee)
        == "warning side-missing /steps/0/words: Only the right side comes, never the left. (Do it on both "
           "sides)");
    const Exercise both = mended(knee);
    CHECK(both.sides == Sides::Each);
    CHECK(both.steps[1].words == "Draw the {side} knee in");
    CHECK(found(soundExercise("knee", "move 3 Lift your right knee | move 3 Lift your left knee")).empty());
    CHECK(found(soundExercise("palms", "move 3 Palms flat, right under you | move 3 Turn to the left"))
              .empty());
}

TEST_CASE("What loads the neck or the low back needs a caution, and names who should ask first")
{
    Exercise lift = soundExercise("lift", "move 2 Lift");
    lift.regions = { Region::Neck, Region::Shoulders };
    lift.avoidIf = { { { Condition::NeckTrouble }, "It loads your neck." } };
    CHECK(foundOnly(lift)
        == "warning no-caution /cautions: It loads neck, and no caution is said before it. (Add a caution)");
    lift.cautions = { "Gently." };
    CHECK(found(lift).empty());
    lift.avoidIf.clear();
    CHECK(foundOnly(lift)
        == "warning no-reasons /avoid_if: It loads neck, and nobody is asked to see a professional first.");
    lift.kind = Kind::Awareness;
    CHECK(found(lift).empty());
}

TEST_CASE("A missing picture is a hint, a draft a warning")
{
    Exercise nod = soundExercise("nod", "move 2 Nod");
    nod.motion.reset();
    CHECK(foundOnly(nod) == "hint no-picture /figure: It has no picture; only its words are shown.");
    nod.media = { { "nod.jpg", "Somebody nods.", {}, {} } };
    CHECK(found(nod).empty());
    nod = soundExercise("nod", "move 2 Nod");
    nod.draft = true;
    CHECK(foundOnly(nod)
        == "warning draft /draft: “The nod” is a draft that nobody has looked over yet. (It is looked over)");
}

TEST_CASE("A hold of more than a minute says something of the breath")
{
    Exercise hold = soundExercise("rest", "hold Stay");
    hold.dose = holding(90);
    CHECK(foundOnly(hold)
        == "hint hold-without-breath /steps/0/breath: It is held for 1 min 30 s, and nothing is said about "
           "the "
           "breath. (Let the breath be free)");
    hold.cues = { "Breathe into your belly, breath by breath." };
    CHECK(found(hold).empty());
    hold.cues.clear();
    hold.dose = holding(60);
    CHECK(found(hold).empty());
}

TEST_CASE("Versions that are not there are told with what was probably meant")
{
    Exercise lift = soundExercise("lift", "move 2 Lift");
    lift.easier = ExerciseId("twits");
    CHECK(
        foundOnly(lift) == "error unknown-exercise /easier: There is no exercise “twits”. (Use “The twist”)");
    CHECK(mended(lift).easier.value == "twist");
    lift.easier = ExerciseId("something-else");
    CHECK(foundOnly(lift)
        == "error unknown-exercise /easier: There is no exercise “something-else”. (Remove it)");
    lift.easier = ExerciseId("nod");
    CHECK(found(lift).empty());
}

TEST_CASE("Gentler versions must not lead back to where one began")
{
    Catalog catalog = soundCatalog();
    Exercise lift = soundExercise("lift", "move 2 Lift");
    lift.easier = ExerciseId("twist");
    catalog.add(lift);
    CHECK(found(lift, catalog).empty());
    Exercise nod = *catalog.find(ExerciseId("nod"));
    nod.easier = ExerciseId("lift");
    catalog.add(nod);
    CHECK(foundOnly(lift, catalog)
        == "warning easier-leads-back /easier: From one gentler version to the next this leads back to where "
           "it "
           "began. (Remove it)");
}

TEST_CASE("What must not be empty is told where it is empty")
{
    Exercise empty;
    CHECK(found(empty)
        == "error empty-field /title: This is still empty.\n"
           "error empty-field /summary: This is still empty.\n"
           "error empty-field /regions: This is still empty.\n"
           "error empty-field /source: This is still empty.\n"
           "error nothing-to-play /steps: There is nothing to play yet.\n"
           "hint no-picture /figure: It has no picture; only its words are shown.");
    Exercise silent = soundExercise("nod", "move 2 Nod");
    silent.steps[0].words = " ";
    CHECK(foundOnly(silent) == "error empty-field /steps/0/words: This is still empty.");
}

} // namespace plumbline
