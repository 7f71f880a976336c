// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"

namespace plumbline::test
{

using namespace std::chrono_literals;

namespace
{

Step step(Role role, std::string words)
{
    Step step;
    step.role = role;
    step.words = std::move(words);
    return step;
}

} // namespace

Exercise fullExercise()
{
    Exercise exercise;
    exercise.id = ExerciseId("side-plank-2");
    exercise.title = "Side \"plank\" – großartig";
    exercise.summary = "Makes the side of the middle strong.";
    exercise.kind = Kind::Strengthening;
    exercise.position = Position::SideLying;
    exercise.alsoIn = { Position::Kneeling, Position::Prone };
    exercise.regions = { Region::Abdomen, Region::Hips };
    exercise.muscles = { "obliques" };
    exercise.equipment = { Equipment::Mat };
    exercise.optionalEquipment = { Equipment::Towel, Equipment::Cushion };
    exercise.sides = Sides::Each;
    exercise.firstSide = Side::Left;
    exercise.steps = { step(Role::Setup, "Lie on your {side} side."), step(Role::Move, "Lift your hips."),
        step(Role::Hold, "Hold."), step(Role::Hold, "Stay until you are ready."),
        step(Role::Finish, "Lie down.") };
    exercise.steps[0].once = true;
    exercise.steps[1].brief = "Lift.";
    exercise.steps[1].seconds = 1500ms;
    exercise.steps[1].breath = Breath::Out;
    exercise.steps[3].waits = true;
    exercise.media = { { "side-plank.png", "A body like a ramp.", "CC BY 4.0", "A. Trainer" },
        { "clip_2.webp", "Up and down.", "", "" } };
    exercise.dose.reps = CountRange(8, 10);
    exercise.dose.hold = Hold{ TimeRange(20s, 30500ms), std::nullopt };
    exercise.dose.sets = CountRange(2);
    exercise.dose.rest = TimeRange(0s);
    exercise.dose.setRest = TimeRange(30s, 60s);
    exercise.dose.timesPerDay = CountRange(1);
    exercise.dose.daysPerWeek = CountRange(2, 3);
    exercise.doseBy = DoseBy::Trainer;
    exercise.doseNote = "The book says: until you shake.";
    exercise.cues = { "Long neck.", "Breathe." };
    exercise.cautions = { "Stop if your shoulder hurts." };
    exercise.avoidIf = { { { Condition::ShoulderTrouble, Condition::Pregnancy }, "You lean on one arm." } };
    exercise.easier = ExerciseId("half-plank");
    exercise.harder = ExerciseId("star-plank");
    exercise.instead = ExerciseId("wall-plank");
    exercise.source = { { "A book", "A publisher", "An author", "CC-BY-SA 4.0" }, { "Another", "", "" } };
    exercise.review = { "A. Doctor", "2026-01-31" };
    exercise.draft = true;
    return exercise;
}

Routine fullRoutine()
{
    ExerciseItem item;
    item.exercise = ExerciseId("side-plank-2");
    item.dose.duration = TimeRange(60s);
    item.dose.hold = Hold{ std::nullopt, CountRange(3, 5) };
    item.firstSide = Side::Left;
    item.only = Side::Right;
    item.extra = ExerciseItem::Extra{ Side::Right, 2, 1 };
    item.tempo = 0.75;
    item.level = 0.5;
    item.note = "Slowly.";

    Routine routine;
    routine.id = RoutineId("evening");
    routine.title = "Evening";
    routine.summary = "Before bed.";
    routine.purpose = "Sleep well";
    routine.author = "A trainer";
    routine.version = "1.2";
    routine.source = { { "A book", "", "An author" } };
    routine.pacing = { 10s, 12500ms, 3s };
    routine.schedule.days = { Weekday::Monday, Weekday::Sunday };
    routine.schedule.timesPerDay = CountRange(1, 2);
    routine.schedule.times = { "07:30", "21:00" };
    routine.client = Client{ "Mrs. Larsen", 20, std::vector{ Equipment::Mat }, { Condition::Osteoporosis } };
    routine.sections = { { "First", { item, RestItem{ 20s, "Drink." } } },
        { "Then", { ChooseItem{ 1, { ExerciseId("cobra"), ExerciseId("cat-cow") } } } } };
    return routine;
}

} // namespace plumbline::test
