// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/record_text.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace std::chrono_literals;

namespace
{

SessionRecord twistDone()
{
    SessionRecord record;
    record.routine = RoutineId("flat-back");
    record.title = "Flat back";
    record.finished = true;
    record.played = 90500ms;
    record.parts = { { ExerciseId("twist"), "Seated \"twist\"", Outcome::Partly,
        { { Side::Left, 2, 40s }, { std::nullopt, 0, 0s } },
        { { Side::Left, { 6, { Region::LowBack }, Relief::Less } } } } };
    record.comfortAfter = 7;
    return record;
}

} // namespace

TEST_CASE("What was done is one line for the history to come")
{
    const std::string line = recordLine("20261121-185000-7", "2026-11-21T18:50:00+01:00", twistDone());
    CHECK_THAT(line,
        Catch::StartsWith(R"({"session":"20261121-185000-7","began":"2026-11-21T18:50:00+01:00",)"
                          R"("routine":"flat-back","title":"Flat back","finished":true,"played":90.5,)"
                          R"("parts":[{"exercise":"twist","title":"Seated \"twist\"","outcome":"partly",)"
                          R"("sides":[{"side":"left","reps":2,"held":40.0},{"reps":0,"held":0.0}],)"
                          R"("pains":[{"level":6,"where":["low-back"],"relief":"less","side":"left"}]}],)"
                          R"("comfort_after":7,"sum":")"));
    CHECK(line.back() == '\n');
    CHECK(std::count(line.begin(), line.end(), '\n') == 1);
}

TEST_CASE("A session is in the log only when its whole line is")
{
    const std::string line = recordLine("a", "now", twistDone());
    CHECK(holdsSession(line, "a"));
    CHECK(holdsSession(recordLine("b", "now", twistDone()) + line, "a"));
    CHECK_FALSE(holdsSession(line, "b"));
    CHECK_FALSE(holdsSession(line.substr(0, line.size() - 2), "a"));
    CHECK(holdsSession(line.substr(0, line.size() - 9) + "\n" + line, "a"));
    CHECK_FALSE(holdsSession("", "a"));
}

TEST_CASE("A record in which no move and no hold was begun holds nothing")
{
    SessionRecord record = twistDone();
    CHECK(holdsSomething(record));
    record.parts[0].sides[0].held = 0s;
    CHECK_FALSE(holdsSomething(record));
    CHECK_FALSE(holdsSomething({}));
}
