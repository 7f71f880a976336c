// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "ui/sample_shelf.h"
#include "ui/step_row.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace std::chrono_literals;

namespace
{

std::string said(const Dose& dose, Sides sides = Sides::None, std::optional<Side> only = std::nullopt)
{
    return doseText(dose, sides, only).toStdString();
}

Dose dose(std::optional<CountRange> reps, std::optional<TimeRange> hold = std::nullopt)
{
    Dose dose;
    dose.reps = reps;
    if (hold)
        dose.hold = Hold{ hold, std::nullopt };
    return dose;
}

} // namespace

TEST_CASE("A dose is said as one would say it")
{
    CHECK(said({}) == "Once");
    CHECK(said(dose(CountRange(8, 10))) == "8–10 times");
    CHECK(said(dose(std::nullopt, TimeRange(30s))) == "30 s");
    CHECK(said(dose(CountRange(1), TimeRange(20s, 30s))) == "20–30 s");
    CHECK(said(dose(CountRange(2), TimeRange(30s)), Sides::Each) == "2 × 30 s each side");
    CHECK(said(dose(CountRange(10), TimeRange(5s)), Sides::Alternate) == "10 × 5 s each side, in turn");
    CHECK(said(dose(std::nullopt, TimeRange(45s)), Sides::Each, Side::Left) == "45 s, left side only");

    Dose sets = dose(CountRange(8));
    sets.sets = CountRange(3);
    CHECK(said(sets) == "3 sets of 8 times");

    Dose rolling;
    rolling.duration = TimeRange(2min, 3min);
    CHECK(said(rolling, Sides::Each) == "2–3 min each side");

    Dose breathing;
    breathing.hold = Hold{ std::nullopt, CountRange(5) };
    CHECK(said(breathing) == "5 breaths");
}

TEST_CASE("Times are said in the unit one would choose")
{
    CHECK(timeText(Duration(2500)) == "2.5 s");
    CHECK(timeText(60s) == "1 min");
    CHECK(timeText(75s) == "75 s");
    CHECK(timeText(150s) == "2 min 30 s");
    CHECK(timeText(TimeRange(30s, 60s)) == "30–60 s");
    CHECK(timeText(TimeRange(60s, 150s)) == "1 min to 2 min 30 s");
    CHECK(minutesText(10s) == "1 min");
    CHECK(minutesText(750s) == "13 min");
}

TEST_CASE("How often and when are said in words")
{
    Dose dose;
    CHECK(frequencyText(dose).isEmpty());
    dose.timesPerDay = CountRange(2, 3);
    dose.daysPerWeek = CountRange(7);
    CHECK(frequencyText(dose) == "2–3 times a day, every day");

    Schedule schedule;
    CHECK(scheduleText(schedule).isEmpty());
    schedule.days = { Weekday::Monday, Weekday::Wednesday, Weekday::Friday };
    schedule.timesPerDay = CountRange(1);
    schedule.times = { "19:30" };
    CHECK(scheduleText(schedule) == "Monday, Wednesday and Friday, at 19:30");

    Schedule often;
    often.daysPerWeek = CountRange(2, 3);
    CHECK(scheduleText(often) == "2–3 days a week");
}

TEST_CASE("A step on the page names the side it begins with, its time and its breath")
{
    const Shelf shelf = test::sampleShelf();
    const Exercise& nod = *shelf.catalog().find(ExerciseId("nod"));
    CHECK(stepText(nod.steps[0].words, nod) == "Sit tall on the right side of the chair.");
    CHECK(StepRow::timing(nod, nod.steps[0]) == "");
    CHECK(StepRow::timing(nod, nod.steps[1]) == "2 s · breathe in");
    CHECK(StepRow::timing(nod, nod.steps[2]) == "5 s");
}

TEST_CASE("A card shows each position, and more of a routine that has one or two")
{
    const Shelf shelf = test::sampleShelf();
    Score score = *shelf.score(*shelf.catalog().find(RoutineId("morning"))).value;
    for (std::size_t i = 0; i < score.parts.size(); ++i) {
        score.parts[i].exercise.id = ExerciseId("e" + std::to_string(i));
        score.parts[i].exercise.position = Position::Sitting;
    }
    CHECK(summaryOf(score).scenes.size() == 1); // nobody has a figure
    for (Part& part : score.parts)
        part.exercise.motion.emplace();
    std::vector<std::string> shown;
    for (const Scene& scene : summaryOf(score).scenes)
        shown.push_back(scene.exercise.value);
    CHECK(shown == std::vector<std::string>{ "e0", "e1", "e2" });
    score.parts[1].exercise.id = score.parts[0].exercise.id; // twice in the routine, once in the picture
    CHECK(summaryOf(score).scenes.size() == 2);
}

TEST_CASE("A card counts what will be played")
{
    const Shelf shelf = test::sampleShelf();
    const auto score = shelf.score(*shelf.catalog().find(RoutineId("morning"))).value;
    REQUIRE(score);
    const RoutineSummary summary = summaryOf(*score);
    CHECK(summary.total == score->total());
    CHECK(summary.parts.size() == 3);
    CHECK(summary.scenes.front().position == Position::Sitting);
    CHECK(summary.equipment.front() == Equipment::Chair);
}
