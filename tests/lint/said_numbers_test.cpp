// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/said_numbers.h"

#include <catch2/catch.hpp>

namespace plumbline
{

namespace
{

std::string numbers(std::string_view text)
{
    std::string all;
    for (const SaidNumber& said : numbersIn(text))
        all += (all.empty() ? "" : ", ") + saidIn(said.low, said.high, said.unit);
    return all;
}

} // namespace

TEST_CASE("Numbers with a unit are found, in digits and in words")
{
    CHECK(numbers("Hold for 30 seconds.") == "30 seconds");
    CHECK(numbers("Hold for thirty to forty-five seconds, 30s, 2.5 min.")
        == "30 to 45 seconds, 30 seconds, 2.5 minutes");
    CHECK(numbers("8-10 reps in 3 sets, eight or ten times") == "8 to 10 times, 3 sets, 8 to 10 times");
    CHECK(numbers("20–30 s, five slow breaths, one breath") == "20 to 30 seconds, 5 breaths, 1 breath");
    CHECK(numbers("Twelve exercises, three days a week, twice, 2 times a day")
        == "12 exercises, 3 days a week, 2 times a day");
}

TEST_CASE("Other numbers, and units without one, count for nothing")
{
    CHECK(numbers("Find your two sit bones. Turn your head to one side.").empty());
    CHECK(numbers("Lower your feet one by one. Sit quietly for a breath.").empty());
    CHECK(numbers("Phone 0123456789012345 times, 4 x 4").empty());
    CHECK(numbers("").empty());
    CHECK(numbers("twenty-").empty());
    CHECK(numbers("5 times a week, the 6's").empty());
}

TEST_CASE("A number is replaced with its unit and nothing else")
{
    const std::string text = "Stay for twenty-five seconds, softly.";
    CHECK(withNumber(text, numbersIn(text).at(0), "30 seconds") == "Stay for 30 seconds, softly.");
}

} // namespace plumbline
