// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/written.h"

#include "support/authored.h"

namespace plumbline::test
{

using namespace std::chrono_literals;

namespace
{

Exercise complete(Exercise exercise)
{
    exercise.title = "The " + exercise.id.value;
    exercise.summary = "Does you good.";
    exercise.regions = { Region::MidBack };
    exercise.source = { { "A good book", {}, {} } };
    return exercise;
}

} // namespace

Catalog twistAndPlank()
{
    Catalog catalog;
    Exercise twist =
        complete(exerciseOf("twist", "setup 3 Sit tall | move 2 Turn | hold Stay | finish 2 Come back"));
    twist.sides = Sides::Each;
    twist.firstSide = Side::Left;
    twist.dose = holding(10, 2);
    twist.easier = ExerciseId("nod");
    catalog.add(twist);
    catalog.add(complete(exerciseOf("plank", "move 2 Rise | hold Stay")));
    catalog.add(complete(exerciseOf("nod", "move 2 Nod")));
    catalog.add(complete(exerciseOf("unused", "move 2 Wave")));
    return catalog;
}

Prescription twistThenPlank()
{
    Routine routine = routineOf({ item("twist"), item("plank") });
    routine.id = RoutineId("both");
    routine.title = "Both";
    routine.summary = "A twist and a plank.";
    Person person;
    person.level = 0.25;
    person.levels[ExerciseId("plank")] = 0.5;
    person.breath = 5s;
    CompileOptions options;
    options.level = 0.75;
    options.day = std::chrono::sys_days(std::chrono::days(20'000));
    return prescribed(routine, twistAndPlank(), person, options);
}

Written::Written()
{
    text = lines.begin("2026-11-21T18:50:00+01:00", prescription);
    take(session.start(now));
}

void Written::take(const Events& events)
{
    for (const Event& event : events) {
        recorder.take(event);
        text += lines.add(event, score);
    }
}

void Written::until(PhaseKind kind, int rep)
{
    const auto isThere = [&] {
        const Phase& phase = score.phases[session.whereabouts(now)->phase];
        return phase.kind == kind && phase.rep == rep;
    };
    while (!isThere())
        take(session.advance(now += 1s));
}

} // namespace plumbline::test
