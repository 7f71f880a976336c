// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "catalog/read.h"
#include "catalog/write.h"
#include "score/compile.h"

#include <catch2/catch.hpp>

namespace plumbline
{

namespace
{

using namespace std::chrono_literals;

/// Of the shape of free-exercise-db, with words of our own.
constexpr auto wallSlide = R"({
  "id": "Wall_Slide", "name": "Wall slide", "force": "push", "level": "beginner", "mechanic": "compound",
  "equipment": "bands", "primaryMuscles": ["shoulders"], "secondaryMuscles": ["traps", "eyebrows"],
  "instructions": [
    "Stand with your back to a wall. This is your starting position.",
    "Slide both arms up. Tip: keep your ribs low.",
    "Lower them slowly. Repeat as often as you like."
  ],
  "category": "strength", "images": ["Wall_Slide/0.jpg"]
})";

/// Of the shape of wger's exerciseinfo.
constexpr auto legReach = R"({"count": 1, "next": null, "results": [{
  "id": 7, "uuid": "11-22", "category": {"id": 10, "name": "Abs"},
  "muscles": [{"id": 6, "name": "Rectus abdominis", "name_en": "Abs"}], "muscles_secondary": [],
  "equipment": [{"id": 4, "name": "Gym mat"}, {"id": 9, "name": "Pull-up bar"}],
  "license": {"id": 2, "short_name": "CC-BY-SA 4", "url": "https://creativecommons.org/licenses/by-sa/4.0/"},
  "license_author": "somebody", "images": [{"image": "https://example.org/a.png"}],
  "translations": [
    {"language": 1, "name": "Beinstrecken", "description": "<p>Leg dich hin.</p>"},
    {"language": 2, "name": "Leg reach", "license_author": "the author",
     "description": "<p>Lie on your back &amp; breathe.</p><ol><li>Stretch one leg.</li><li>Bend it again.</li></ol><p>Switch sides.</p>"}
  ]
}]})";

std::string wordsOf(const Exercise& exercise)
{
    std::string words;
    for (const Step& step : exercise.steps)
        words += std::string(key(step.role)) + ' ' + step.words + '\n';
    return words;
}

std::string onlySentence(const Import& import)
{
    CHECK(import.exercises.empty());
    REQUIRE(import.diagnostics.size() == 1);
    CHECK(import.diagnostics[0].severity == Severity::Error);
    return toText(import.diagnostics[0]);
}

} // namespace

TEST_CASE("A record of free-exercise-db becomes a draft to look over")
{
    const Import import = importedFrom(wallSlide, "wall.json");
    CHECK(import.diagnostics.empty());
    REQUIRE(import.exercises.size() == 1);
    const auto& [exercise, leftOut] = import.exercises[0];
    CHECK(exercise.id.value == "wall-slide");
    CHECK(exercise.draft);
    CHECK(exercise.review.by.empty());
    CHECK(exercise.kind == Kind::Strengthening);
    CHECK(exercise.position == Position::Standing);
    CHECK(exercise.regions == std::vector{ Region::Shoulders, Region::UpperBack });
    CHECK(exercise.equipment == std::vector{ Equipment::ResistanceBand });
    CHECK(wordsOf(exercise)
        == "setup Stand with your back to a wall.\n"
           "move Slide both arms up.\n"
           "move Lower them slowly.\n");
    CHECK(exercise.steps[1].seconds == 2s);
    CHECK(exercise.cues == std::vector<std::string>{ "keep your ribs low." });
    CHECK(exercise.doseBy == DoseBy::Plumbline);
    CHECK(exercise.source[0].title == "free-exercise-db: Wall_Slide");
    CHECK_FALSE(exercise.motion);
    CHECK(leftOut == std::vector<std::string>{ "part of the body of: eyebrows" });
}

TEST_CASE("A draft can be written, read and played")
{
    for (const auto* text : { wallSlide, legReach }) {
        const Import import = importedFrom(text, "x.json");
        REQUIRE(import.exercises.size() == 1);
        const auto read = readExercise(toJson(import.exercises[0].exercise));
        CHECK(read.diagnostics.empty());
        REQUIRE(read.value);
        CHECK(read.value->draft);
        const auto score = compile(*read.value, {}, {});
        REQUIRE(score.value);
        std::string said;
        for (const Cue& cue : score.value->phases.front().cues)
            said += cue.say + '\n';
        CHECK(said.find("Nobody has looked this one over yet.") != std::string::npos);
    }
}

TEST_CASE("A page of wger keeps author and licence, takes the English words and no pictures")
{
    const Import import = importedFrom(legReach, "page.json");
    REQUIRE(import.exercises.size() == 1);
    const auto& [exercise, leftOut] = import.exercises[0];
    CHECK(exercise.title == "Leg reach");
    CHECK(exercise.position == Position::Supine);
    CHECK(exercise.sides == Sides::Each);
    CHECK(wordsOf(exercise)
        == "setup Lie on your back & breathe.\n"
           "move Stretch one leg.\n"
           "move Bend it again.\n");
    CHECK(exercise.equipment == std::vector{ Equipment::Mat });
    CHECK(exercise.source[0].author == "the author");
    CHECK(exercise.source[0].license == "CC-BY-SA 4, https://creativecommons.org/licenses/by-sa/4.0/");
    CHECK(leftOut == std::vector<std::string>{ "equipment: Pull-up bar" });
    CHECK(toJson(exercise).find("example.org") == std::string::npos);
}

TEST_CASE("A stretch of others is held")
{
    const Import import = importedFrom(
        R"([{"name": "Calf stretch", "category": "stretching", "instructions": ["Lean on a wall. Hold for 30 seconds."]},
            {"name": "Calf stretch", "instructions": ["Lean on a wall. Let the heel sink. Return to the wall."]}])",
        "two.json");
    REQUIRE(import.exercises.size() == 2);
    CHECK(wordsOf(import.exercises[0].exercise) == "setup Lean on a wall.\nhold Hold for 30 seconds.\n");
    CHECK(import.exercises[0].exercise.dose.hold->time == TimeRange(30s));
    CHECK(import.exercises[0].exercise.doseBy == DoseBy::Source);
    CHECK(import.exercises[1].exercise.dose.hold->time == TimeRange(20s));
    CHECK(import.exercises[1].exercise.doseBy == DoseBy::Plumbline);
    CHECK(wordsOf(import.exercises[1].exercise)
        == "setup Lean on a wall.\nhold Let the heel sink.\nmove Return to the wall.\n");
    CHECK(import.exercises[1].exercise.id.value == "calf-stretch-2");
}

TEST_CASE("Records that are no exercises are left out and told with their place; the others are taken")
{
    const Import import = importedFrom("[\n{\"name\": \"Nod\", \"instructions\": [\"Nod.\"]},\n{\"name\": "
                                       "\"\", \"instructions\": [\"Nod.\"]},\n"
                                       "{\"name\": \"Wave\", \"instructions\": []},\n7]",
        "mixed.json");
    REQUIRE(import.exercises.size() == 1);
    REQUIRE(import.diagnostics.size() == 3);
    CHECK(toText(import.diagnostics[0]) == "mixed.json:3:1: warning: /1: it has no name; it is left out");
    CHECK(toText(import.diagnostics[1])
        == "mixed.json:4:1: warning: /2: it has no instructions; it is left out");
    CHECK(toText(import.diagnostics[2])
        == "mixed.json:5:1: warning: /3: it is no exercise of free-exercise-db or wger; it is left out");
}

TEST_CASE("A table with semicolons, quotes and a byte order mark is read")
{
    const Import import = importedFrom(
        "\xef\xbb\xbfName;Kind;Position;Regions;Equipment;Instructions;Reps;Hold;Author;Colour\r\n"
        "Wall sit;strengthening;standing;legs, glutes;wall;\"Lean on the wall; slide down.|Hold it "
        "\"\"low\"\".\";3-5;20;Me;red\r\n",
        "mine.csv");
    REQUIRE(import.diagnostics.size() == 1);
    CHECK(toText(import.diagnostics[0])
        == "mine.csv: warning: the column \"Colour\" is not known here; it is left out");
    REQUIRE(import.exercises.size() == 1);
    const Exercise& exercise = import.exercises[0].exercise;
    CHECK(exercise.id.value == "wall-sit");
    CHECK(exercise.regions == std::vector{ Region::Legs, Region::Glutes });
    CHECK(exercise.equipment == std::vector{ Equipment::Wall });
    CHECK(wordsOf(exercise) == "setup Lean on the wall; slide down.\nhold Hold it \"low\".\n");
    CHECK(exercise.dose.reps == CountRange(3, 5));
    CHECK(exercise.dose.hold->time == TimeRange(20s));
    CHECK(exercise.doseBy == DoseBy::Source);
    CHECK(exercise.source[0].title == "mine.csv");
    CHECK(exercise.source[0].author == "Me");
}

TEST_CASE("Tables with commas and with tabs are read, and what a row has of no use is told")
{
    CHECK(importedFrom("name,instructions\nNod,\"Sit, then nod.\"\n", "a.csv").exercises.size() == 1);
    const Import import =
        importedFrom("name\tinstructions\treps\tposition\nNod\tNod.\tmany\tupside down\n\tNod.\n", "a.tsv");
    REQUIRE(import.exercises.size() == 1);
    CHECK(import.exercises[0].leftOut == std::vector<std::string>{ "position: upside down", "reps: many" });
    REQUIRE(import.diagnostics.size() == 1);
    CHECK(toText(import.diagnostics[0]) == "a.tsv: warning: row 3: it has no name; it is left out");
}

TEST_CASE("What cannot be taken is answered with one sentence, and nothing is taken")
{
    CHECK(onlySentence(importedFrom("name,instructions\nNod,\"Sit", "a.csv"))
        == "a.csv: error: the quotes of row 2 do not fit");
    CHECK(onlySentence(importedFrom("name,instructions\nN\xe4he,Sit", "a.csv"))
        == "a.csv: error: it is not UTF-8; save the table as \"CSV UTF-8\"");
    const std::string neither = "x: error: this is neither JSON nor a table whose first row has the columns "
                                "\"name\" and \"instructions\"";
    for (const std::string text : { "\x89PNG", "<html>", "name", "   ", "a,b,c\n1,2,3" })
        if (text[0] != '\x89')
            CHECK(onlySentence(importedFrom(text, "x")) == neither);
    CHECK(onlySentence(importedFrom("\x89PNG", "x"))
        == "x: error: it is not UTF-8; save the table as \"CSV UTF-8\"");
    CHECK(onlySentence(importedFrom("name,instructions\n,\n,\n", "x"))
        == "x: error: there is no exercise in it that could be taken");
    CHECK(onlySentence(importedFrom("{}", "x"))
        == "x:1:1: error: it is no exercise of free-exercise-db or wger");
    CHECK(onlySentence(importedFrom("[]", "x"))
        == "x:1:1: error: there is no exercise in it that could be taken");
    CHECK(onlySentence(importedFrom("[1, 2]", "x"))
        == "x:1:1: error: there is no exercise in it that could be taken");
    CHECK(onlySentence(importedFrom(R"({"results": 5})", "x")).find("there is no exercise")
        != std::string::npos);
    CHECK(onlySentence(importedFrom(R"({"name": 5, "instructions": {}})", "x")).find("it has no name")
        != std::string::npos);
    CHECK(onlySentence(importedFrom(R"({"translations": [[], {"description": 3}], "license": 4})", "x"))
              .find("it has no name")
        != std::string::npos);
    CHECK(onlySentence(importedFile("/nowhere/at-all.json")).find("there is no such file")
        != std::string::npos);
    CHECK(onlySentence(importedFile("/dev/zero")).find("error: ") != std::string::npos);
}

TEST_CASE("Cut off anywhere, a file is refused in one sentence")
{
    const std::string whole = legReach;
    for (std::size_t length = 1; length < whole.size(); length += 7) {
        const Import import = importedFrom(whole.substr(0, length), "cut.json");
        CHECK(import.exercises.empty());
        CHECK(import.diagnostics.size() == 1);
    }
}

TEST_CASE(
    "A hostile file does no harm: endless words, deep brackets, control characters, thousands of records")
{
    const std::string deep = R"({"name": )" + std::string(100'000, '[');
    CHECK_FALSE(onlySentence(importedFrom(deep, "deep.json")).empty());

    const std::string long1(200'000, 'a');
    const Import words =
        importedFrom(R"({"name": ")" + long1 + R"(", "instructions": [")" + long1 + R"( \u0007{side} <b>"]})",
            "long.json");
    REQUIRE(words.exercises.size() == 1);
    CHECK(words.exercises[0].exercise.steps.size() == maxSteps);
    CHECK_FALSE(words.exercises[0].leftOut.empty());
    CHECK(readExercise(toJson(words.exercises[0].exercise)).value);

    std::string many = "[";
    for (int i = 0; i < 3000; ++i)
        many += std::string(i > 0 ? "," : "") + R"({"name": "N", "instructions": ["Nod."]})";
    const Import all = importedFrom(many + "]", "many.json");
    CHECK(all.exercises.size() == maxImported);
    CHECK(all.diagnostics.size() == 1);

    CHECK_FALSE(onlySentence(
        importedFrom("name,instructions\n" + std::string(3000, '\n') + std::string(500, ','), "c.csv"))
                    .empty());
}

} // namespace plumbline
