// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hand_out.h"

#include "cli/fake_terminal.h"
#include "render/drawn.h"

#include <catch2/catch.hpp>

#include <sstream>

#include <stdlib.h>

using namespace plumbline;
using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace
{

/// With a folder of the person's own, in which there is no trainer yet.
class Desk
{
public:
    Desk() { ::setenv("XDG_DATA_HOME", m_folder.path().c_str(), 1); }
    ~Desk() { ::unsetenv("XDG_DATA_HOME"); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] const Folder& folder() const { return m_folder; }
    [[nodiscard]] std::string file(const std::string& name) const { return m_folder / name; }
    [[nodiscard]] Ran ran(const std::string& line) const
    {
        std::vector<std::string> typed;
        std::istringstream words(line);
        for (std::string word; std::getline(words, word, ' ');)
            typed.push_back(word);
        FakeTerminal terminal;
        std::ostringstream out, err;
        cli::Console console{ out, err, terminal, { shippedLibrary() } };
        const int status = render::handOut(typed, console);
        return { status, out.str(), err.str() };
    }

private:
    Folder m_folder;
};

} // namespace

TEST_CASE("A routine becomes a PDF or a web page, whichever the file's name ends in")
{
    const Desk desk;
    const Ran paper = desk.ran("desk-break -o " + desk.file("a.pdf"));
    CHECK(paper.err == "");
    CHECK(paper.status == 0);
    CHECK_THAT(textOf(desk.file("a.pdf")), StartsWith("%PDF-"));
    CHECK(desk.ran("cobra -o " + desk.file("a.html")).status == 0);
    CHECK_THAT(textOf(desk.file("a.html")),
        StartsWith("<!doctype html>") && Contains("<h1 dir=\"auto\">Cobra</h1>"));
    desk.folder().put("mine.json", routineText("mine", R"({"exercise": "cobra", "note": "Slowly."})"));
    CHECK(desk.ran("--weeks=0 -o " + desk.file("m.html") + " " + desk.file("mine.json")).status == 0);
    CHECK_THAT(textOf(desk.file("m.html")), Contains("Slowly.") && !Contains("<input"));
}

TEST_CASE("The trainer of the own folder stands at its head, and what is typed counts more than what is kept")
{
    const Desk desk;
    desk.folder().put("plumbline/trainer.json",
        R"({"format": 1, "name": "Marta Weber", "handout": {"weeks": 0, "leave_out": ["pictures"]}})");
    CHECK(desk.ran("cobra -o " + desk.file("a.html")).status == 0);
    const std::string page = textOf(desk.file("a.html"));
    CHECK_THAT(page, Contains("Marta Weber") && !Contains("<svg") && !Contains("<input"));
    CHECK(desk.ran("cobra --weeks 1 --without steps -o " + desk.file("a.html")).status == 0);
    CHECK_THAT(textOf(desk.file("a.html")), Contains("<svg") && Contains("<input") && !Contains("<ol>"));
}

TEST_CASE("A trainer's file with faults is told, not used, and left where it is")
{
    const Desk desk;
    desk.folder().put("plumbline/trainer.json", R"({"format": 1, "name": 7})");
    const Ran ran = desk.ran("cobra --without pictures -o " + desk.file("a.html"));
    CHECK_THAT(ran.err, Contains("trainer.json") && Contains("/name"));
    CHECK(ran.status == 0);
    CHECK(fs::exists(desk.file("plumbline/trainer.json")));
}

TEST_CASE("What is not understood about a hand-out is told with a way to go on")
{
    const Desk desk;
    for (const auto& [line, words] : std::vector<std::pair<std::string, std::string>>{
             { "cobra", "say into which file" }, { "cobra -o x.doc", "ends in .pdf or .html" },
             { "-o x.pdf", "name one routine" }, { "cobra --per-page 3 -o x.pdf", "1, 2, 4 or 6" },
             { "cobra --weeks 13 -o x.pdf", "weeks" }, { "cobra --paper a5 -o x.pdf", "a4 or letter" },
             { "cobra --without legs -o x.pdf", "pictures, steps" } }) {
        CAPTURE(line);
        const Ran ran = desk.ran(line);
        CHECK(ran.status == 2);
        CHECK_THAT(ran.err, Contains(words) && Contains("plumbline-cli handout --help"));
    }
    CHECK(desk.ran("nowhere -o " + desk.file("x.pdf")).status == 1);
    CHECK(desk.ran("cobra --without pictures -o " + desk.file("no/such/x.html")).status == 1);
    CHECK_FALSE(fs::exists("x.pdf"));
}
