// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <catch2/catch.hpp>

using namespace plumbline::cli;

namespace
{

const std::vector<Option> known{ { "level", "0..1", "" }, { "json", "", "" }, { "help", "", "" } };

std::string complaint(const std::vector<std::string>& typed)
{
    try {
        return parsed(typed, known).words.empty() ? "none, no words" : "none";
    } catch (const UsageError& error) {
        return error.what();
    }
}

} // namespace

TEST_CASE("A value comes after an equals sign or as the next word")
{
    CHECK(parsed({ "--level=0.5", "cobra" }, known).value("level") == "0.5");
    const Arguments apart = parsed({ "cobra", "--level", "0.5" }, known);
    CHECK(apart.value("level") == "0.5");
    CHECK(apart.words == std::vector<std::string>{ "cobra" });
    CHECK_FALSE(apart.has("json"));
}

TEST_CASE("Options may stand anywhere, and the last of equal ones counts")
{
    const Arguments arguments = parsed({ "--level", "0", "a", "--json", "b", "--level=1" }, known);
    CHECK(arguments.words == std::vector<std::string>{ "a", "b" });
    CHECK(arguments.value("level") == "1");
    CHECK(arguments.has("json"));
}

TEST_CASE("After two hyphens everything is a name, and one hyphen is one too")
{
    CHECK(parsed({ "-", "--", "--json", "-h" }, known).words
        == std::vector<std::string>{ "-", "--json", "-h" });
}

TEST_CASE("What cannot be understood is told")
{
    CHECK(complaint({ "--nonsense" }) == "there is no option --nonsense");
    CHECK(complaint({ "-x" }) == "there is no option -x");
    CHECK(complaint({ "--lev=1" }) == "there is no option --lev");
    CHECK(complaint({ "--level" }) == "--level needs a value: 0..1");
    CHECK(complaint({ "--json=yes" }) == "--json takes no value");
}

TEST_CASE("A number is a plain one within its limits")
{
    const auto number = [](const std::string& text) {
        return parsed({ "--level=" + text }, known).number("level", 0, 1);
    };
    CHECK(number("0") == 0.0);
    CHECK(number("1") == 1.0);
    CHECK(number(".25") == 0.25);
    CHECK_FALSE(parsed({}, known).number("level", 0, 1));
    for (const char* wrong : { "", "-0.1", "1.01", "nan", "inf", "1e-1", "0x1", "half", "0.5 ", "0,5" }) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(number(wrong), UsageError);
    }
}
