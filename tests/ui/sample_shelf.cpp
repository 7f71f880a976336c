// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_shelf.h"

namespace plumbline::test
{

namespace
{

using namespace std::chrono_literals;

Step step(Role role, const std::string& words, std::optional<Duration> seconds = std::nullopt)
{
    Step step;
    step.role = role;
    step.words = words;
    step.seconds = seconds;
    return step;
}

Exercise exercise(
    const std::string& id, const std::string& title, Kind kind, Position position, Region region)
{
    Exercise made;
    made.id = ExerciseId(id);
    made.title = title;
    made.summary = "Does you good when you have been sitting for long, and asks nothing but a little time.";
    made.kind = kind;
    made.position = position;
    made.regions = { region };
    made.steps = { step(Role::Setup, "Get there."), step(Role::Hold, "Hold and breathe evenly.", 3s) };
    made.dose.reps = CountRange(2);
    made.source = { { "A good book", "A publisher", "An author" } };
    return made;
}

Exercise nod()
{
    Exercise nod = exercise("nod", "Chin tuck with nod", Kind::Control, Position::Sitting, Region::Neck);
    nod.sides = Sides::Each;
    nod.alsoIn = { Position::Standing };
    nod.muscles = { "deep neck flexors" };
    nod.equipment = { Equipment::Chair };
    nod.optionalEquipment = { Equipment::Cushion };
    nod.steps = { step(Role::Setup, "Sit tall on the {side} side of the chair."),
        step(Role::Move, "Slide your head straight back.", 2s),
        step(Role::Hold, "Hold. Let your neck grow long."), step(Role::Finish, "Let go.", 2s) };
    nod.steps[1].breath = Breath::In;
    nod.dose.reps = CountRange(8, 10);
    nod.dose.hold = Hold{ TimeRange(5s), std::nullopt };
    nod.dose.daysPerWeek = CountRange(2, 3);
    nod.doseBy = DoseBy::Plumbline;
    nod.doseNote = "Fewer are enough at first.";
    nod.cautions = { "Stop if you feel dizzy." };
    nod.avoidIf = { { { Condition::NeckTrouble, Condition::Dizziness }, "It bends the neck." } };
    nod.easier = ExerciseId("twist");
    return nod;
}

ExerciseItem item(const std::string& id, const std::string& note = {})
{
    ExerciseItem item;
    item.exercise = ExerciseId(id);
    item.note = note;
    return item;
}

Routine morning()
{
    Routine routine;
    routine.id = RoutineId("morning");
    routine.title = "Morning & more";
    routine.summary = "A little of everything, for a back that slept badly.";
    routine.purpose = "Wake the spine";
    routine.author = "Plumbline";
    routine.version = "1";
    routine.source = { { "A good book", {}, {} } };
    routine.schedule.days = { Weekday::Monday, Weekday::Friday };
    ChooseItem choice;
    choice.from = { ExerciseId("twist"), ExerciseId("plank") };
    routine.sections = {
        { "Begin", { item("nod", "Keep your jaw level."), RestItem{ 20s, "Drink a little water." } } },
        { "Go on", { choice, item("rock") } }
    };
    return routine;
}

Routine broken()
{
    Routine routine;
    routine.id = RoutineId("broken");
    routine.title = "Broken";
    routine.summary = "Its exercise is not there.";
    routine.sections = { { {}, { item("nowhere") } } };
    return routine;
}

} // namespace

Shelf sampleShelf()
{
    Shelf shelf;
    Catalog& catalog = shelf.library.catalog;
    catalog.add(nod());
    catalog.add(exercise("twist", "Seated twist", Kind::Stretch, Position::FloorSitting, Region::MidBack));
    Exercise plank = exercise("plank", "Plank", Kind::Strengthening, Position::Prone, Region::Abdomen);
    plank.equipment = { Equipment::Mat };
    catalog.add(plank);
    catalog.add(exercise("rock", "Spine rock", Kind::Mobilization, Position::Supine, Region::LowBack));
    catalog.add(morning());
    catalog.add(broken());
    shelf.library.diagnostics = { { Severity::Error, "routines/odd.json", 3, 5, "/title",
        "expected text, got 7" } };
    return shelf;
}

} // namespace plumbline::test
