// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/exercise.h"

#include <catch2/catch.hpp>

namespace plumbline
{

using namespace std::chrono_literals;

TEST_CASE("A changed dose keeps what the change does not name")
{
    Dose dose;
    dose.reps = CountRange(8, 10);
    dose.hold = Hold{ TimeRange(5s), std::nullopt };
    dose.rest = TimeRange(2s);
    Dose change;
    change.hold = Hold{ std::nullopt, CountRange(5) };
    change.sets = CountRange(3);
    change.setRest = TimeRange(40s);
    change.timesPerDay = CountRange(2);
    change.daysPerWeek = CountRange(4);
    const Dose result = changed(dose, change);
    CHECK(result.reps == CountRange(8, 10));
    CHECK(result.rest == TimeRange(2s));
    CHECK(result.hold->breaths == CountRange(5));
    CHECK_FALSE(result.hold->time);
    CHECK(result.sets == CountRange(3));
    CHECK(result.setRest == TimeRange(40s));
    CHECK(result.timesPerDay == CountRange(2));
    CHECK(result.daysPerWeek == CountRange(4));
}

TEST_CASE("Repetitions instead of a duration drop the duration, and the other way round")
{
    Dose byReps, byTime;
    byReps.reps = CountRange(8);
    byTime.duration = TimeRange(60s);
    CHECK(changed(byReps, byTime).duration == TimeRange(60s));
    CHECK_FALSE(changed(byReps, byTime).reps);
    CHECK(changed(byTime, byReps).reps == CountRange(8));
    CHECK_FALSE(changed(byTime, byReps).duration);
}

TEST_CASE("A level picks inside a range")
{
    CHECK(at(CountRange(8, 10), 0.0) == 8);
    CHECK(at(CountRange(8, 10), 0.5) == 9);
    CHECK(at(CountRange(8, 10), 1.0) == 10);
    CHECK(at(TimeRange(20s, 30s), 0.55) == Duration(26s));
    CHECK(at(TimeRange(2s, 2500ms), 0.5) == Duration(2250ms));
    CHECK(at(TimeRange(7s), 1.0) == Duration(7s));
}

} // namespace plumbline
