// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/results.h"

#include "session/adherence.h"
#include "session/record_text.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace std::chrono_literals;

namespace
{

LoggedSession session(const std::string& began, bool finished = true)
{
    LoggedSession logged;
    logged.id = "at-" + began;
    logged.began = began + "T18:50:00+01:00";
    logged.record.routine = RoutineId("evening");
    logged.record.version = "2";
    logged.record.title = "Evening";
    logged.record.finished = finished;
    logged.record.played = 600s;
    logged.record.parts = { { ExerciseId("twist"), "Twist", Outcome::Done, { { Side::Left, 2, 40s } }, {} },
        { ExerciseId("plank"), "Plank", Outcome::LeftOut, { { std::nullopt, 0, 0s } }, {} } };
    logged.record.comfortBefore = 4;
    logged.record.comfortAfter = 7;
    return logged;
}

Results resultsOf(std::vector<LoggedSession> sessions)
{
    return { "Ann", "It went well.", "0.1.0", "2026-11-22", std::move(sessions) };
}

std::string complaint(const std::string& text)
{
    const auto parsed = readResults(text);
    CHECK_FALSE(parsed.value);
    REQUIRE_FALSE(parsed.diagnostics.empty());
    return toText(parsed.diagnostics.front());
}

Schedule on(std::vector<Weekday> days)
{
    Schedule schedule;
    schedule.days = std::move(days);
    return schedule;
}

} // namespace

TEST_CASE("Results that were given away are read as they were written")
{
    Results given = resultsOf({ session("2026-11-16"), session("2026-11-18", false) });
    given.sessions[1].record.parts[0].pains = { { Side::Left,
        { 6, { Region::LowBack, Region::Hips }, Relief::Less } } };
    const Parsed<Results> read = readResults(toJson(given));
    for (const Diagnostic& diagnostic : read.diagnostics)
        FAIL(toText(diagnostic));
    REQUIRE(read.value);
    CHECK(toJson(*read.value) == toJson(given));
    CHECK(read.value->sessions[1].record.parts[0].pains[0].pain.where.size() == 2);
}

TEST_CASE("The log is read line by line, and a line that is not whole is skipped")
{
    const LoggedSession one = session("2026-11-16"), two = session("2026-11-18");
    const std::string first = recordLine(one.id, one.began, one.record);
    const std::string log = recordLine(two.id, two.began, two.record) + "{\"session\":\"torn\n" + first
        + first.substr(0, first.size() / 2);
    const auto sessions = sessionsIn(log);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].id == one.id);
    CHECK(sessions[0].record.version == "2");
    CHECK(sessions[0].record.comfortAfter == 7);
    CHECK(sessionsIn("").empty());
}

TEST_CASE("What are no results is told in a sentence, and a newer format with the version it needs")
{
    CHECK(complaint("hello").find("1:1: error: ") != std::string::npos);
    CHECK_THAT(complaint("{}"), Catch::Contains("these are no results of Plumbline"));
    CHECK_THAT(
        complaint(R"({"results": 2, "program": "3.0"})"), Catch::Contains("it needs Plumbline 3.0 or newer"));
    std::string text = toJson(resultsOf({ session("2026-11-16") }));
    text.replace(text.find("2026-11-16T"), 11, "2026-02-30T");
    CHECK_THAT(complaint(text), Catch::Contains("/sessions/0/began: expected a moment such as"));
}

TEST_CASE("Sessions are counted by routine, the one that was played last first")
{
    Results results = resultsOf({ session("2026-11-16"), session("2026-11-17"), session("2026-11-18") });
    results.sessions[1].record.routine = RoutineId("morning");
    const auto routines = byRoutine(results);
    REQUIRE(routines.size() == 2);
    CHECK(routines[0].routine.value == "evening");
    REQUIRE(routines[0].sessions.size() == 2);
    CHECK(routines[0].sessions[0]->began < routines[0].sessions[1]->began);
}

TEST_CASE(
    "Each week is held against the days of the schedule, from the first session to the day of the results")
{
    // 2026-11-16 is a Monday.
    const Results results =
        resultsOf({ session("2026-11-04"), session("2026-11-06"), session("2026-11-18", false) });
    const auto weeks = weeksOf(byRoutine(results)[0].sessions,
        on({ Weekday::Monday, Weekday::Wednesday, Weekday::Friday }), dayOf("2026-11-18"));
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].planned == CountRange(2)); // began on a Wednesday
    CHECK(weeks[0].finished == 2);
    CHECK(weeks[1].planned == CountRange(3));
    CHECK(weeks[1].finished == 0);
    CHECK(weeks[2].planned == CountRange(2)); // given on a Wednesday
    CHECK(weeks[2].finished == 0);
    CHECK(weeks[2].stopped == 1);
    const auto adherence = adherenceOf(weeks);
    REQUIRE(adherence);
    CHECK(adherence->done == 2);
    CHECK(adherence->planned == CountRange(7));
}

TEST_CASE("So many days a week is a range, and what is done beyond it does not make up for another week")
{
    const Results results = resultsOf({ session("2026-11-09"), session("2026-11-09"), session("2026-11-10"),
        session("2026-11-11"), session("2026-11-12") });
    Schedule schedule;
    schedule.daysPerWeek = CountRange(2, 3);
    const auto weeks = weeksOf(byRoutine(results)[0].sessions, schedule, dayOf("2026-11-16"));
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].finished == 5);
    CHECK(weeks[0].planned == CountRange(2, 3));
    CHECK(weeks[1].planned == CountRange(1));
    CHECK(adherenceOf(weeks)->done == 3);
    CHECK_FALSE(adherenceOf(weeksOf(byRoutine(results)[0].sessions, {}, dayOf("2026-11-16"))));
    CHECK(weeksOf({}, schedule, dayOf("2026-11-16")).empty());
}

TEST_CASE("What hurt where is counted by sessions, with the worst level that was said")
{
    Results results = resultsOf({ session("2026-11-16"), session("2026-11-18") });
    results.sessions[0].record.parts[0].pains = { { Side::Left, { 4, { Region::LowBack }, Relief::GoOn } },
        { Side::Left, { std::nullopt, { Region::LowBack }, Relief::Less } } };
    results.sessions[1].record.parts[0].pains = { { Side::Left,
        { 6, { Region::LowBack, Region::Hips }, Relief::Less } } };
    const auto sessions = byRoutine(results)[0].sessions;
    const auto exercises = byExercise(sessions);
    REQUIRE(exercises.size() == 2);
    CHECK(exercises[0].done == 2);
    CHECK(exercises[0].painful == 2);
    CHECK(exercises[0].worst == 6);
    CHECK(exercises[1].leftOut == 2);
    CHECK(exercises[1].painful == 0);
    const auto regions = byRegion(sessions);
    REQUIRE(regions.size() == 2);
    CHECK(regions[0].region == Region::LowBack);
    CHECK(regions[0].painful == 2);
    CHECK(regions[1].worst == 6);
}
