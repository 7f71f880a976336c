// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/linted.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

namespace plumbline
{

using namespace test;
using namespace std::chrono_literals;

namespace
{

Routine forClient(Routine routine, Client client)
{
    routine.client = std::move(client);
    return routine;
}

ExerciseItem withDose(const std::string& id, const Dose& dose)
{
    ExerciseItem item = itemOf(id);
    item.dose = dose;
    return item;
}

} // namespace

TEST_CASE("Of a sound routine nothing is said")
{
    CHECK(found(soundRoutine({ itemOf("nod"), RestItem{ 20s, "Drink." }, itemOf("twist"),
                    ChooseItem{ 1, { ExerciseId("wave"), ExerciseId("plank") } } }))
              .empty());
}

TEST_CASE("An exercise that is not there is an error, with what was probably meant")
{
    CHECK(foundOnly(soundRoutine({ itemOf("nod"), itemOf("wve") }))
        == "error unknown-exercise /sections/0/items/1/exercise: There is no exercise “wve”. (Use “The "
           "wave”)");
    CHECK(foundOnly(soundRoutine({ itemOf("nod"), itemOf("marathon") }))
        == "error unknown-exercise /sections/0/items/1/exercise: There is no exercise “marathon”. (Remove "
           "it)");
    CHECK(foundOnly(soundRoutine({ itemOf("marathon") }))
        == "error unknown-exercise /sections/0/items/0/exercise: There is no exercise “marathon”.");
    const Routine choice = soundRoutine({ ChooseItem{ 2, { ExerciseId("wave"), ExerciseId("marathon") } } });
    CHECK(foundOnly(choice)
        == "error unknown-exercise /sections/0/items/0/from/1: There is no exercise “marathon”. (Remove it)");
    CHECK(std::get<ChooseItem>(mended(choice).sections[0].items[0]).count == 1);
}

TEST_CASE("A choice of more than there is, is an error")
{
    CHECK(foundOnly(soundRoutine({ ChooseItem{ 3, { ExerciseId("wave"), ExerciseId("nod") } } }))
        == "error pool-too-small /sections/0/items/0/choose: 3 are to be chosen, of only 2. (Choose 2)");
}

TEST_CASE("A draft in a routine is told")
{
    Catalog catalog = soundCatalog();
    Exercise nod = *catalog.find(ExerciseId("nod"));
    nod.draft = true;
    catalog.add(nod);
    CHECK(foundOnly(soundRoutine({ itemOf("nod") }), catalog)
        == "warning draft /sections/0/items/0/exercise: “The nod” is a draft that nobody has looked over "
           "yet.");
}

TEST_CASE("What is empty is told where it is empty")
{
    Routine routine = soundRoutine({ itemOf("nod") });
    routine.sections.push_back({ "Later", {} });
    CHECK(foundOnly(routine)
        == "warning empty-section /sections/1/items: Nothing is in the section “Later”. (Remove it)");
    CHECK(found(soundRoutine({ RestItem{ 60s, {} } }))
        == "error nothing-to-play /sections: There is nothing to play yet.");
    Routine nameless = soundRoutine({ itemOf("nod") });
    nameless.title.clear();
    CHECK(foundOnly(nameless) == "error empty-field /title: This is still empty.");
}

TEST_CASE("More than the client's minutes is told with how long it takes")
{
    const Routine routine = soundRoutine({ itemOf("nod"), itemOf("wave"), itemOf("twist") });
    CHECK(found(forClient(routine, { "", 10, {}, {} })).empty());
    CHECK(foundOnly(forClient(routine, { "", 1, {}, {} }))
        == "warning too-many-minutes /client/minutes: It takes 2 min 14 s, and it should be 1 min at the "
           "most.");
}

TEST_CASE("Equipment the client lacks is told, with what needs less")
{
    const Routine routine = soundRoutine({ itemOf("twist") });
    CHECK(found(forClient(routine, {})).empty());
    const Routine bare = forClient(routine, { "", {}, std::vector<Equipment>(), {} });
    CHECK(foundOnly(bare)
        == "warning equipment-lacking /sections/0/items/0/exercise: It needs what is not at hand: chair. "
           "(Use “The "
           "wave”)");
    CHECK(std::get<ExerciseItem>(mended(bare).sections[0].items[0]).exercise.value == "wave");
    CHECK(found(forClient(routine, { "", {}, std::vector{ Equipment::Chair }, {} })).empty());
}

TEST_CASE("What the client's conditions speak against is told, with the gentler version")
{
    const Client client{ "", {}, {}, { Condition::LowBackTrouble } };
    CHECK(foundOnly(forClient(soundRoutine({ itemOf("twist") }), client))
        == "warning conflict /sections/0/items/0/exercise: It speaks against it: low back trouble. It turns "
           "your low "
           "back. (Use “The nod”)");
    const auto pool = ChooseItem{ 2, { ExerciseId("nod"), ExerciseId("twist") } };
    const Routine choice = forClient(soundRoutine({ pool }), client);
    CHECK(foundOnly(choice)
        == "warning conflict /sections/0/items/0/from/1: It speaks against it: low back trouble. It turns "
           "your low "
           "back. (Remove it)");
    CHECK(std::get<ChooseItem>(mended(choice).sections[0].items[0]).from == std::vector{ ExerciseId("nod") });
    CHECK(
        found(forClient(soundRoutine({ itemOf("twist") }), { "", {}, {}, { Condition::Glaucoma } })).empty());
}

TEST_CASE("More than the source gives is a hint, less is not")
{
    CHECK(foundOnly(soundRoutine({ withDose("plank", reps(12)) }))
        == "hint dose-beyond-source /sections/0/items/0/dose/reps: This is more than the source gives, which "
           "is 8–10. "
           "(Make it 10)");
    CHECK(foundOnly(soundRoutine({ withDose("plank", holding(15, 8)) }))
        == "hint dose-beyond-source /sections/0/items/0/dose/hold: This is more than the source gives, which "
           "is 10 s. "
           "(Make it 10 s)");
    CHECK(found(soundRoutine({ withDose("plank", reps(4)) })).empty());
    Catalog catalog = soundCatalog();
    Exercise plank = *catalog.find(ExerciseId("plank"));
    plank.doseBy = DoseBy::Plumbline;
    catalog.add(plank);
    CHECK(found(soundRoutine({ withDose("plank", reps(12)) }), catalog).empty());
}

TEST_CASE("A tempo or a hold too short for the words is told")
{
    ExerciseItem quick = itemOf("plank");
    quick.tempo = 4;
    CHECK(found(soundRoutine({ quick })).empty());
    Catalog catalog = soundCatalog();
    Exercise plank = *catalog.find(ExerciseId("plank"));
    plank.steps[0].words = "Rise up and stay long";
    plank.steps[1].words = "Stay up for as long as it is easy for you to do";
    catalog.add(plank);
    CHECK(foundOnly(soundRoutine({ quick }), catalog)
        == "warning words-too-long /sections/0/items/0/tempo: The words take 2.3 s to say, and there are 0.5 "
           "s. (Move "
           "at its own speed)");
    CHECK(foundOnly(soundRoutine({ withDose("plank", holding(3, 8)) }), catalog)
        == "warning words-too-long /sections/0/items/0/dose/hold: The words take 5.5 s to say, and there are "
           "3 s. "
           "(Give it 6 s)");
}

TEST_CASE("A dose that leaves a step without time is an error")
{
    Catalog catalog = soundCatalog();
    Exercise roll = soundExercise("roll", "move Roll");
    roll.dose = lasting(60);
    catalog.add(roll);
    CHECK(found(soundRoutine({ itemOf("roll") }), catalog).empty());
    CHECK(foundOnly(soundRoutine({ withDose("roll", reps(5)) }), catalog)
        == "error no-time /sections/0/items/0/dose: This step has no time: it needs seconds, or a hold or a "
           "duration "
           "in the dose. (Remove it)");
}

TEST_CASE("A long hold given here says something of the breath")
{
    Dose dose = holding(120);
    Catalog catalog = soundCatalog();
    Exercise plank = *catalog.find(ExerciseId("plank"));
    plank.doseBy = DoseBy::Trainer;
    catalog.add(plank);
    dose.reps.reset();
    CHECK(foundOnly(soundRoutine({ withDose("plank", dose) }), catalog)
        == "hint hold-without-breath /sections/0/items/0/dose/hold: It is held for 2 min, and nothing is "
           "said about "
           "the breath.");
}

TEST_CASE("One side alone is told unless the other comes too")
{
    ExerciseItem left = itemOf("twist"), right = itemOf("twist");
    left.only = Side::Left;
    right.only = Side::Right;
    const Routine routine = soundRoutine({ left, itemOf("nod") });
    CHECK(foundOnly(routine)
        == "warning side-missing /sections/0/items/0/only: Only the left side comes, never the right. (Add "
           "the right "
           "side)");
    CHECK(std::get<ExerciseItem>(mended(routine).sections[0].items[0]).firstSide == Side::Left);
    CHECK(found(soundRoutine({ left, right })).empty());
    CHECK(found(soundRoutine({ left, itemOf("nod"), itemOf("twist") })).empty());
}

TEST_CASE("What is said of a side that is not played is told")
{
    ExerciseItem nod = itemOf("nod");
    nod.extra = ExerciseItem::Extra{ Side::Left, 2, 0 };
    CHECK(foundOnly(soundRoutine({ nod }))
        == "warning side-not-played /sections/0/items/0/extra: A side is named that is not played here, so "
           "this "
           "changes nothing. (Remove it)");
    ExerciseItem twist = itemOf("twist");
    twist.extra = ExerciseItem::Extra{ Side::Left, 2, 0 };
    CHECK(found(soundRoutine({ twist })).empty());
}

TEST_CASE("The same exercise twice in a row is a hint; on two sides, or with a rest between, it is meant")
{
    CHECK(foundOnly(soundRoutine({ itemOf("nod"), itemOf("nod") }))
        == "hint twice-in-a-row /sections/0/items/1/exercise: The same exercise comes twice in a row. "
           "(Remove it)");
    CHECK(found(soundRoutine({ itemOf("nod"), RestItem{ 30s, {} }, itemOf("nod") })).empty());
}

TEST_CASE("Changes of position that another order saves are a hint")
{
    const Routine wild = soundRoutine({ itemOf("nod"), itemOf("wave"), itemOf("twist"), itemOf("squat"),
        RestItem{ 60s, {} }, itemOf("nod"), itemOf("wave") });
    CHECK(foundOnly(wild)
        == "hint many-positions /sections: In another order the position changes 4 times less often. (Sort "
           "by "
           "position)");
    const Routine calm = mended(wild);
    std::string order;
    for (const Item& item : calm.sections[0].items)
        order += std::holds_alternative<RestItem>(item) ? "rest "
                                                        : std::get<ExerciseItem>(item).exercise.value + " ";
    CHECK(order == "nod twist nod wave squat rest wave ");
    CHECK(found(soundRoutine({ itemOf("nod"), itemOf("wave"), itemOf("twist"), itemOf("squat") })).empty());
}

TEST_CASE("After a long block of strengthening there is a rest")
{
    Dose much = reps(10);
    much.sets = CountRange(4);
    much.setRest = TimeRange(10s);
    const Routine hard = soundRoutine({ withDose("plank", much), itemOf("wave") });
    CHECK(foundOnly(hard)
        == "warning no-rest /sections/0/items/0: 8 min of strengthening, and less than half a minute’s "
           "pause after it. (Add a minute’s rest)");
    CHECK(std::get<RestItem>(mended(hard).sections[0].items[1]).length == 60s);
    CHECK(found(soundRoutine({ itemOf("wave"), withDose("plank", much) })).empty()); // it is over then
    much.setRest = TimeRange(45s);
    CHECK(found(soundRoutine({ withDose("plank", much), itemOf("wave") })).empty());
}

TEST_CASE("A note that takes longer than getting ready, or than its rest, is told")
{
    ExerciseItem nod = itemOf("nod");
    nod.note = "Keep your arms soft.";
    CHECK(found(soundRoutine({ nod })).empty());
    nod.note = "Keep your arms soft and let your shoulders hang, and when you are tired stop for a while, "
               "look out of "
               "the window, breathe as you like, and go on only when you feel like it, or not at all.";
    CHECK(foundOnly(soundRoutine({ nod }))
        == "hint note-too-long /sections/0/items/0/note: The note takes 16.3 s to say, which is longer than "
           "getting "
           "ready: 13 s.");
    CHECK(foundOnly(soundRoutine(
              { itemOf("wave"), RestItem{ 3s, "Drink a little water and sit down." }, itemOf("nod") }))
        == "warning note-beyond-rest /sections/0/items/1/note: The note takes 3.8 s to say, and the rest "
           "lasts 3 s. "
           "(Rest for 5 s)");
}

TEST_CASE("Numbers in notes and in the summary are those of the routine")
{
    ExerciseItem plank = itemOf("plank");
    plank.note = "Only 5 times today.";
    const Routine routine = soundRoutine({ plank });
    CHECK(foundOnly(routine)
        == "warning other-numbers /sections/0/items/0/note: The words say “5 times”, and it is 8 to 10 "
           "times. (Say “8 "
           "to 10 times”)");
    plank.note = "Hold each for 10 seconds.";
    CHECK(found(soundRoutine({ plank })).empty());

    Routine summed = soundRoutine({ itemOf("nod"), itemOf("wave"), itemOf("twist") });
    summed.summary = "Four exercises, about two minutes, two days a week.";
    summed.schedule.daysPerWeek = CountRange(2, 3);
    CHECK(foundOnly(summed)
        == "warning other-numbers /summary: The words say “Four exercises”, and it is 3 exercises. (Say “3 "
           "exercises”)");
    CHECK(mended(summed).summary == "3 exercises, about two minutes, two days a week.");
    summed.summary = "Half an hour in all: thirty minutes.";
    CHECK(foundOnly(summed)
        == "warning other-numbers /summary: The words say “thirty minutes”, and it is 2 minutes. (Say “2 "
           "minutes”)");
}

TEST_CASE("A schedule that is at odds with itself is told")
{
    Routine routine = soundRoutine({ itemOf("nod") });
    routine.schedule.timesPerDay = CountRange(2, 3);
    routine.schedule.times = { "08:00" };
    CHECK(foundOnly(routine)
        == "warning schedule-differs /schedule/times_per_day: It is to be done 2–3 times a day; times of "
           "day given: 1. (Make it 1 a day)");
    routine.schedule.times = { "08:00", "20:00" };
    CHECK(found(routine).empty());
}

} // namespace plumbline
