// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::cli;

TEST_CASE("Words from a file cannot command the terminal")
{
    CHECK(harmless("a\x1b[2Jb\nc\td\x7f") == "a [2Jb c d ");
    CHECK(harmless("C1: \xc2\x9b"
                   "31m")
        == "C1:  31m");
    CHECK(harmless("na\xc3\xafve \xe2\x80\x93 fine") == "na\xc3\xafve \xe2\x80\x93 fine");
}

TEST_CASE("Text is as wide as a terminal shows it")
{
    CHECK(columnsOf("") == 0);
    CHECK(columnsOf("Plumbline") == 9);
    CHECK(columnsOf("na\xc3\xafve") == 5);
    CHECK(columnsOf("e\xcc\x81") == 1); // e and a combining accent
    CHECK(columnsOf("\xe8\x83\x8c\xe4\xb8\xad") == 4); // two Chinese characters
    CHECK(columnsOf("\xff\xfe") == 2); // not UTF-8
}

TEST_CASE("Text too long for its place ends in an ellipsis")
{
    CHECK(clipped("Child's pose", 12) == "Child's pose");
    CHECK(clipped("Child's pose", 11) == "Child's po\u2026");
    CHECK(clipped("Child's pose", 9) == "Child's\u2026");
    CHECK(clipped("Child's pose", 11, false) == "Child's...");
    CHECK(clipped("Child's pose", 1) == "C");
    CHECK(clipped("\xe8\x83\x8c\xe4\xb8\xad", 3) == "\xe8\x83\x8c\u2026");
}

TEST_CASE("Lines break between words, and only a word longer than a line is cut")
{
    using Lines = std::vector<std::string>;
    CHECK(wrapped("", 10) == Lines{ "" });
    CHECK(wrapped("Lie on your back", 10) == Lines{ "Lie on", "your back" });
    CHECK(wrapped("Lie on your back", 16) == Lines{ "Lie on your back" });
    CHECK(wrapped("Wirbels\xc3\xa4ule strecken", 8) == Lines{ "Wirbels\xc3\xa4", "ule", "strecken" });
    CHECK(wrapped("\xe8\x83\x8c", 1) == Lines{ "\xe8\x83\x8c" });
}

TEST_CASE("Times are written as on a clock")
{
    CHECK(clockText(Duration(0)) == "0:00");
    CHECK(clockText(Duration(1)) == "0:01");
    CHECK(clockText(Duration(-5)) == "0:00");
    CHECK(clockText(std::chrono::seconds(65)) == "1:05");
    CHECK(clockText(std::chrono::seconds(3661)) == "1:01:01");
    CHECK(tenthsText(Duration(65'349)) == "1:05.3");
    CHECK(tenthsText(Duration(59'960)) == "1:00.0");
    CHECK(secondsText(Duration(2500)) == "2.5 s");
    CHECK(secondsText(Duration(30'000)) == "30 s");
}
