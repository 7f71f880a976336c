// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/ran.h"
#include "cli/text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace plumbline::cli;
using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace
{

std::string documentation(const std::string& name)
{
    return textOf(std::string(PLUMBLINE_SOURCE_DIR) + "/docs/" + name);
}

/// Neither roff's hyphens nor Markdown's bars in tables.
std::string withoutEscapes(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '\\'), text.end());
    return text;
}

} // namespace

TEST_CASE("Help is told for the program and for each command, in lines that fit")
{
    CHECK_THAT(ran("--help").out, StartsWith("Usage: plumbline-cli COMMAND"));
    CHECK(ran("-h").out == ran("help").out);
    for (const Command& command : commands()) {
        const std::string name(command.name);
        const Ran help = ran(name + " --help");
        CHECK(help.status == 0);
        CHECK(help.out == ran("help " + name).out);
        CHECK_THAT(help.out, StartsWith("Usage: plumbline-cli " + name));
        CHECK_THAT(ran("--help").out, Contains("\n  " + name + " "));
        for (const Option& option : command.options)
            CHECK_THAT(help.out, Contains("\n  --" + std::string(option.name)));
        std::istringstream lines(help.out);
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(columnsOf(line) < 80);
        }
    }
}

TEST_CASE("The manual page and the guide name every command and option")
{
    const std::string guide = withoutEscapes(documentation("plumbline-cli.md"));
    const std::string page = withoutEscapes(documentation("plumbline-cli.1"));
    for (const Command& command : commands()) {
        const std::string usage = std::string(command.name) + " [OPTION]... " + std::string(command.takes);
        CHECK_THAT(page, Contains(usage));
        CHECK_THAT(guide, Contains("plumbline-cli " + usage));
        for (const Option& option : command.options) {
            const std::string typed = "--" + std::string(option.name)
                + (option.value.empty() ? "" : " " + std::string(option.value));
            CHECK_THAT(page, Contains(typed + "\n" + std::string(option.help) + "\n"));
            if (option.name != "help")
                CHECK_THAT(guide, Contains("`" + typed + "`"));
        }
    }
}

TEST_CASE("The description of the score names every field there is")
{
    const std::string guide = documentation("score.md");
    std::istringstream json(ran("score desk-break --json").out);
    for (std::string line; std::getline(json, line);)
        if (const std::size_t begin = line.find('"');
            begin != std::string::npos && line.find("\":") != std::string::npos)
            CHECK_THAT(guide, Contains("| `" + line.substr(begin + 1, line.find("\":") - begin - 1) + "` |"));
}

TEST_CASE("What is no command is told in a sentence with a way to go on")
{
    CHECK(ran("dance").err == "plumbline-cli: there is no command \"dance\". Try plumbline-cli --help.\n");
    CHECK(ran("--dance").err == "plumbline-cli: there is no option --dance. Try plumbline-cli --help.\n");
    CHECK(ran("list --dance").err
        == "plumbline-cli: there is no option --dance. Try plumbline-cli list --help.\n");
    CHECK(ran("dance").status == 2);
    CHECK(ran("help dance").status == 2);
    CHECK(ran("").status == 2);
    CHECK(ran("--version").out == "plumbline-cli " PLUMBLINE_VERSION "\n");
}
