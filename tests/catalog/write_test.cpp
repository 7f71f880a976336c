// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "support/records.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

using Json = nlohmann::json;

/// Without what may as well be absent, so that files compare by what they mean. A figure can be said in many
/// ways; figure_library_test.cpp compares what it looks like.
Json meaning(Json json)
{
    static const Json usual{ { "$schema", nullptr }, { "sides", "none" }, { "first_side", "right" },
        { "dose_by", "source" }, { "tempo", 1 }, { "get_ready", 8 }, { "change_side", 6 }, { "wait", false },
        { "once", false }, { "figure", nullptr }, { "pose", nullptr }, { "order", nullptr } };
    if (!json.is_structured())
        return json;
    for (auto member = json.begin(); member != json.end();) {
        *member = meaning(*member);
        const bool isObject = json.is_object();
        const bool isUsual = isObject && usual.contains(member.key())
            && (usual[member.key()].is_null() || usual[member.key()] == *member);
        const bool isUsualRest =
            isObject && member.key() == "pacing" && member->contains("rest") && (*member)["rest"] == 5;
        if (isUsualRest)
            member->erase("rest");
        const bool isSingle = member->is_array() && member->size() == 2 && (*member)[0].is_number()
            && (*member)[0] == (*member)[1];
        if (isSingle)
            *member = Json((*member)[0]);
        const bool isEmpty = isObject && member.key() != "dose" && member->is_structured() && member->empty();
        member = isUsual || isEmpty ? json.erase(member) : std::next(member);
    }
    return json;
}

template <class T> void checkShipped(const char* folder, Parsed<T> (*read)(const fs::path&))
{
    int count = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(PLUMBLINE_SOURCE_DIR) / folder)) {
        CAPTURE(entry.path().string());
        const auto parsed = read(entry.path());
        CHECK(parsed.diagnostics.empty());
        REQUIRE(parsed.value);
        CHECK(meaning(Json::parse(toJson(*parsed.value)))
            == meaning(Json::parse(test::sourceFile(entry.path()))));
        ++count;
    }
    CHECK(count > 0);
}

} // namespace

TEST_CASE("Every shipped exercise comes back from writing as it was")
{
    checkShipped("resources/exercises", readExerciseFile);
}

TEST_CASE("Every shipped routine comes back from writing as it was")
{
    checkShipped("resources/routines", readRoutineFile);
}

TEST_CASE("An exercise with every field set is written and read back the same")
{
    const std::string text = toJson(test::fullExercise());
    const auto parsed = readExercise(text, "side-plank-2.json");
    CHECK(parsed.diagnostics.empty());
    REQUIRE(parsed.value);
    CHECK(toJson(*parsed.value) == text);
}

TEST_CASE("A routine with every field set is written and read back the same")
{
    const std::string text = toJson(test::fullRoutine());
    const auto parsed = readRoutine(text, "evening.json");
    CHECK(parsed.diagnostics.empty());
    REQUIRE(parsed.value);
    CHECK(toJson(*parsed.value) == text);
}

TEST_CASE("A client who has nothing is not one of whom nobody has said")
{
    Routine routine = test::fullRoutine();
    routine.client = Client{ {}, {}, std::vector<Equipment>(), {} };
    const auto nothing = readRoutine(toJson(routine));
    REQUIRE(nothing.value);
    REQUIRE(nothing.value->client);
    REQUIRE(nothing.value->client->equipment);
    CHECK(nothing.value->client->equipment->empty());

    routine.client = Client{};
    const auto unknown = readRoutine(toJson(routine));
    REQUIRE(unknown.value);
    REQUIRE(unknown.value->client);
    CHECK_FALSE(unknown.value->client->equipment);
}

TEST_CASE("A routine that is given away says nothing of its client")
{
    const std::string given = toJson(withoutClient(test::fullRoutine()));
    CHECK(given.find("client") == std::string::npos);
    CHECK(given.find("Larsen") == std::string::npos);
    CHECK(given.find("osteoporosis") == std::string::npos);
}

TEST_CASE("A routine is laid out for people: short things on one line, long ones broken down")
{
    CHECK(toJson(test::fullRoutine()) == R"({
  "$schema": "../schemas/routine.schema.json",
  "format": 1,
  "id": "evening",
  "title": "Evening",
  "summary": "Before bed.",
  "purpose": "Sleep well",
  "author": "A trainer",
  "version": "1.2",
  "source": [{"title": "A book", "author": "An author"}],
  "pacing": {"rest": 10, "get_ready": 12.5, "change_side": 3},
  "schedule": {"days": ["monday", "sunday"], "times_per_day": [1, 2], "times": ["07:30", "21:00"]},
  "client": {"name": "Mrs. Larsen", "minutes": 20, "equipment": ["mat"], "conditions": ["osteoporosis"]},
  "sections": [
    {
      "title": "First",
      "items": [
        {
          "exercise": "side-plank-2",
          "dose": {"duration": 60, "hold": {"breaths": [3, 5]}},
          "first_side": "left",
          "only": "right",
          "extra": {"side": "right", "reps": 2, "sets": 1},
          "tempo": 0.75,
          "level": 0.5,
          "note": "Slowly."
        },
        {"rest": 20, "note": "Drink."}
      ]
    },
    {"title": "Then", "items": [{"choose": 1, "from": ["cobra", "cat-cow"]}]}
  ]
}
)");
}

TEST_CASE("An exercise is written with all its fields in the order of the format's document")
{
    CHECK(toJson(test::fullExercise()) == R"({
  "$schema": "../schemas/exercise.schema.json",
  "format": 1,
  "id": "side-plank-2",
  "title": "Side \"plank\" – großartig",
  "summary": "Makes the side of the middle strong.",
  "kind": "strengthening",
  "position": "side-lying",
  "also_in": ["kneeling", "prone"],
  "regions": ["abdomen", "hips"],
  "muscles": ["obliques"],
  "equipment": ["mat"],
  "optional_equipment": ["towel", "cushion"],
  "sides": "each",
  "first_side": "left",
  "steps": [
    {"role": "setup", "words": "Lie on your {side} side.", "once": true},
    {"role": "move", "words": "Lift your hips.", "brief": "Lift.", "seconds": 1.5, "breath": "out"},
    {"role": "hold", "words": "Hold."},
    {"role": "hold", "words": "Stay until you are ready.", "wait": true},
    {"role": "finish", "words": "Lie down."}
  ],
  "media": [
    {"file": "side-plank.png", "alt": "A body like a ramp.", "licence": "CC BY 4.0", "author": "A. Trainer"},
    {"file": "clip_2.webp", "alt": "Up and down."}
  ],
  "dose": {
    "reps": [8, 10],
    "hold": [20, 30.5],
    "sets": 2,
    "rest": 0,
    "set_rest": [30, 60],
    "times_per_day": 1,
    "days_per_week": [2, 3]
  },
  "dose_by": "trainer",
  "dose_note": "The book says: until you shake.",
  "cues": ["Long neck.", "Breathe."],
  "cautions": ["Stop if your shoulder hurts."],
  "avoid_if": [{"conditions": ["shoulder-trouble", "pregnancy"], "because": "You lean on one arm."}],
  "easier": "half-plank",
  "harder": "star-plank",
  "instead": "wall-plank",
  "source": [
    {"title": "A book", "publisher": "A publisher", "author": "An author", "license": "CC-BY-SA 4.0"},
    {"title": "Another"}
  ],
  "reviewed_by": {"name": "A. Doctor", "date": "2026-01-31"},
  "draft": true
}
)");
}

} // namespace plumbline
