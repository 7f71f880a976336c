// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/linted.h"

#include "lint/lint_words.h"
#include "score/compile.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace plumbline::test
{

namespace
{

Findings<Exercise> linted(const Exercise& exercise, const Catalog& catalog)
{
    return findings(exercise, catalog);
}

Findings<Routine> linted(const Routine& routine, const Catalog& catalog)
{
    const auto score = compile(routine, catalog, personOf(routine), {}).value;
    return findings(routine, catalog, score ? &*score : nullptr);
}

template <class T> std::string lineOf(const Finding<T>& finding)
{
    const Severity severity = severityOf(finding.rule);
    std::string line = severity == Severity::Error ? "error "
        : severity == Severity::Warning            ? "warning "
                                                   : "hint ";
    line += std::string(key(finding.rule)) + ' ' + pointerTo(finding.place) + ": " + sentence(finding);
    return finding.mend ? line + " (" + title(*finding.mend) + ")" : line;
}

template <class T> std::string linesOf(const T& record, const Catalog& catalog)
{
    std::string lines;
    for (const auto& finding : linted(record, catalog))
        lines += (lines.empty() ? "" : "\n") + lineOf(finding);
    return lines;
}

template <class T> std::vector<Rule> errorsOf(const Findings<T>& findings)
{
    std::vector<Rule> errors;
    for (const auto& finding : findings)
        if (severityOf(finding.rule) == Severity::Error)
            errors.push_back(finding.rule);
    return errors;
}

template <class T> std::string onlyLineOf(const T& record, const Catalog& catalog)
{
    const Findings<T> before = linted(record, catalog);
    const std::string lines = linesOf(record, catalog);
    INFO(lines);
    REQUIRE(before.size() == 1);
    if (before[0].mend) {
        const Findings<T> after = linted(before[0].mend->mended(record), catalog);
        for (const auto& finding : after)
            CHECK_FALSE((finding.rule == before[0].rule && finding.place == before[0].place));
        CHECK(errorsOf(after).size() <= errorsOf(before).size());
    }
    return lines;
}

template <class T> T mendedRecord(const T& record, const Catalog& catalog)
{
    const Findings<T> before = linted(record, catalog);
    REQUIRE(before.size() == 1);
    REQUIRE(before[0].mend);
    return before[0].mend->mended(record);
}

} // namespace

Exercise soundExercise(const std::string& id, const std::string& steps)
{
    Exercise exercise = exerciseOf(id, steps);
    exercise.title = "The " + id;
    exercise.summary = "Does you good.";
    exercise.regions = { Region::MidBack };
    exercise.source = { { "A good book", {}, {} } };
    exercise.motion.emplace();
    return exercise;
}

Catalog soundCatalog()
{
    Catalog catalog;
    Exercise twist =
        soundExercise("twist", "setup 3 Sit tall | move 2 Turn | hold Stay there | finish 2 Come back");
    twist.sides = Sides::Each;
    twist.position = Position::Sitting;
    twist.equipment = { Equipment::Chair };
    twist.dose = holding(10, 2);
    twist.avoidIf = { { { Condition::LowBackTrouble }, "It turns your low back." } };
    twist.easier = ExerciseId("nod");
    twist.instead = ExerciseId("wave");
    catalog.add(twist);
    Exercise nod = soundExercise("nod", "move 2 Nod");
    nod.position = Position::Sitting;
    nod.dose = reps(4);
    catalog.add(nod);
    Exercise wave = soundExercise("wave", "move 2 Wave");
    wave.dose = reps(4);
    catalog.add(wave);
    Exercise plank = soundExercise("plank", "move 2 Rise | hold Stay up");
    plank.kind = Kind::Strengthening;
    plank.position = Position::Prone;
    plank.dose = holding(10);
    plank.dose.reps = CountRange(8, 10);
    catalog.add(plank);
    Exercise squat = soundExercise("squat", "move 2 Sink | move 2 Rise");
    squat.kind = Kind::Strengthening;
    squat.dose = reps(10);
    catalog.add(squat);
    return catalog;
}

Routine soundRoutine(std::vector<Item> items)
{
    Routine routine;
    routine.id = RoutineId("day");
    routine.title = "Day";
    routine.summary = "For every day.";
    routine.sections = { { "All", std::move(items) } };
    return routine;
}

ExerciseItem itemOf(const std::string& id)
{
    return item(id);
}

std::string found(const Exercise& exercise, const Catalog& catalog)
{
    return linesOf(exercise, catalog);
}

std::string found(const Routine& routine, const Catalog& catalog)
{
    return linesOf(routine, catalog);
}

std::string foundOnly(const Exercise& exercise, const Catalog& catalog)
{
    return onlyLineOf(exercise, catalog);
}

std::string foundOnly(const Routine& routine, const Catalog& catalog)
{
    return onlyLineOf(routine, catalog);
}

Exercise mended(const Exercise& exercise, const Catalog& catalog)
{
    return mendedRecord(exercise, catalog);
}

Routine mended(const Routine& routine, const Catalog& catalog)
{
    return mendedRecord(routine, catalog);
}

} // namespace plumbline::test
