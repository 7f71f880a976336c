// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/trainer.h"

#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using test::ScratchFolder;
using test::sourceFile;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace
{

const ExerciseId cobra("cobra");

std::string faultsOf(const std::string& json)
{
    std::string text;
    for (const Diagnostic& diagnostic : readTrainer(json).diagnostics)
        text += toText(diagnostic) + "\n";
    return text;
}

bool tells(const std::string& json, const std::string& words)
{
    return faultsOf(json).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("What a trainer said comes back as it was written")
{
    Trainer trainer;
    trainer.name = "Jörg \"Jo\" Müller";
    trainer.practice = "Am Markt";
    trainer.contact = "0351 123456";
    trainer.logo = "logo of 2026.png";
    trainer.doses[cobra].reps = CountRange(8, 10);
    trainer.doses[cobra].rest = TimeRange(2500ms);
    trainer.doses[ExerciseId("plank")].hold = Hold{ std::nullopt, CountRange(5) };
    trainer.handout = { 6, Paper::Letter, true, 12, Ink::Grey, { HandoutPart::Tips, HandoutPart::About } };

    const auto read = readTrainer(toJson(trainer));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.value);
    CHECK(toJson(*read.value) == toJson(trainer));
    CHECK(read.value->name == trainer.name);
    CHECK(read.value->contact == trainer.contact);
    CHECK(read.value->logo == trainer.logo);
    CHECK(read.value->doses.at(cobra).reps == CountRange(8, 10));
    CHECK(read.value->doses.at(ExerciseId("plank")).hold->breaths == CountRange(5));
    CHECK(read.value->handout == trainer.handout);
}

TEST_CASE("A trainer nothing is known of is written and read as well")
{
    const auto read = readTrainer(toJson(Trainer()));
    REQUIRE(read.value);
    CHECK(read.diagnostics.empty());
    CHECK(read.value->name.empty());
    CHECK(read.value->handout == HandoutOptions());
}

TEST_CASE("A trainer's file with faults is told and not taken")
{
    CHECK(tells(R"({"format": 1, "handout": {"per_page": 3}})", "expected 1, 2, 4 or 6 exercises, got 3"));
    CHECK(tells(R"({"format": 1, "handout": {"per_page": 8}})", "/handout/per_page"));
    CHECK(tells(R"({"format": 1, "handout": {"weeks": 13}})", "/handout/weeks"));
    CHECK(tells(R"({"format": 1, "handout": {"paper": "A4"}})", "a4, letter"));
    CHECK(tells(R"({"format": 1, "doses": {"cobra": {"reps": 0}}})", "/doses/cobra/reps"));
    CHECK(tells(R"({"format": 1, "doses": {"": {"reps": 1}}})", "id of an exercise"));
    CHECK(tells(R"({"format": 1, "name": "two\nlines"})", "line breaks"));
    CHECK(tells(R"({"format": 1, "nmae": "Jo"})", "nmae"));
    CHECK_FALSE(readTrainer(R"({"format": 2})").value);
    CHECK_FALSE(readTrainer("").value);
}

TEST_CASE("A logo is a file of the own folder and never one from elsewhere")
{
    for (const char* name : { "../../etc/passwd", "/etc/passwd", "..", ".", "a/b.png" }) {
        CAPTURE(name);
        CHECK(tells(std::string(R"({"format": 1, "logo": ")") + name + R"("})", "plain name of a file"));
    }
    Trainer trainer;
    CHECK(logoOf(trainer, "/home/jo/trainer.json").empty());
    trainer.logo = "..logo.png";
    CHECK(logoOf(trainer, "/home/jo/trainer.json") == "/home/jo/media/..logo.png");
}

TEST_CASE("A trainer's file that cannot be understood is set aside, and there is none to begin with")
{
    const ScratchFolder folder;
    const fs::path file = folder.path() / "trainer.json";
    CHECK(openTrainer(file).value->name.empty());
    CHECK(openTrainer(file).diagnostics.empty());
    folder.write("trainer.json", R"({"format": 1, "name": )");
    const Parsed<Trainer> opened = openTrainer(file);
    REQUIRE(opened.value);
    CHECK(opened.value->name.empty());
    CHECK(opened.diagnostics.back().sentence.find("trainer.json.damaged") != std::string::npos);
    CHECK(fs::exists(folder.path() / "trainer.json.damaged"));
    CHECK_FALSE(fs::exists(file));
}

TEST_CASE("The example in the documentation of the trainer's file is read without a remark")
{
    const std::string page = sourceFile("docs/format-trainer.md");
    const auto begin = page.find("```json\n") + 8;
    const std::string example = page.substr(begin, page.find("```", begin) - begin);
    const auto read = readTrainer(example);
    CHECK(read.diagnostics.empty());
    REQUIRE(read.value);
    CHECK(toJson(*read.value) == example); // it is what the program writes
}

TEST_CASE("Every word for a part of a hand-out stands in the documentation")
{
    const std::string page = sourceFile("docs/format-trainer.md");
    for (const auto& word : words<HandoutPart>())
        CHECK(page.find('`' + std::string(word.key) + '`') != std::string::npos);
    for (const auto& word : words<Paper>())
        CHECK(page.find('`' + std::string(word.key) + '`') != std::string::npos);
    for (const auto& word : words<Ink>())
        CHECK(page.find('`' + std::string(word.key) + '`') != std::string::npos);
}
