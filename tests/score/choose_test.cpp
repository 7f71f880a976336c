// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include "support/authored.h"

#include <catch2/catch.hpp>

#include <set>

using namespace plumbline;
using namespace std::chrono;

namespace
{

constexpr sys_days monday{ year{ 2026 } / November / 16 };

} // namespace

TEST_CASE("A choice stays the same from Monday to Sunday and moves on with the next Monday")
{
    const auto thisWeek = chosen(5, 2, monday);
    for (int day = 1; day < 7; ++day)
        CHECK(chosen(5, 2, monday + days{ day }) == thisWeek);
    CHECK(chosen(5, 2, monday + days{ 7 }) != thisWeek);
    CHECK(chosen(5, 2, monday - days{ 1 }) != thisWeek);
}

TEST_CASE("Everything in the pool has its turn, equally often, over New Year too")
{
    std::map<std::size_t, int> turns;
    for (int week = 0; week < 5; ++week) {
        const auto picks = chosen(5, 2, sys_days{ year{ 2026 } / December / 14 } + days{ 7 * week });
        CHECK(std::set(picks.begin(), picks.end()).size() == 2);
        for (const auto pick : picks)
            ++turns[pick];
    }
    CHECK(turns == std::map<std::size_t, int>{ { 0, 2 }, { 1, 2 }, { 2, 2 }, { 3, 2 }, { 4, 2 } });
}

TEST_CASE("Choosing all of a pool is all of it, in its order; days before 1970 work too")
{
    CHECK(chosen(3, 3, monday) == std::vector<std::size_t>{ 0, 1, 2 });
    CHECK(chosen(3, 5, monday) == std::vector<std::size_t>{ 0, 1, 2 });
    CHECK(chosen(0, 1, monday).empty());
    CHECK(chosen(4, 1, sys_days{ year{ 1950 } / January / 1 }).size() == 1);
}

TEST_CASE("A routine plays what its choice gives this week")
{
    Catalog catalog;
    for (const char* id : { "a", "b", "c" })
        catalog.add(test::exerciseOf(id, "hold Stay"));
    Routine routine = test::routineOf({});
    ChooseItem slot;
    slot.count = 1;
    slot.from = { ExerciseId("a"), ExerciseId("b"), ExerciseId("c") };
    routine.sections[0].items = { slot };
    std::set<std::string> played;
    for (int week = 0; week < 3; ++week) {
        CompileOptions options;
        options.day = monday + days{ 7 * week };
        const auto score = compile(routine, catalog, {}, options).value.value();
        REQUIRE(score.parts.size() == 1);
        played.insert(score.parts[0].exercise.id.value);
    }
    CHECK(played == std::set<std::string>{ "a", "b", "c" });
}
