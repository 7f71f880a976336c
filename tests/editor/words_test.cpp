// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/write.h"
#include "editor/amount_text.h"
#include "editor/clipping.h"
#include "editor/comparison.h"
#include "editor/record_name.h"
#include "support/authored.h"
#include "support/records.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

TEST_CASE("Counts are typed as people write them")
{
    CHECK(countsIn(" 8 ") == CountRange(8));
    CHECK(countsIn("8-10") == CountRange(8, 10));
    CHECK(countsIn("8 – 10") == CountRange(8, 10));
    CHECK(countsIn("10 to 8") == CountRange(8, 10));
    for (const char* none : { "", "many", "-", "8-", "8-10-12", "-3", "1.5", "99999999999" })
        CHECK_FALSE(countsIn(none));
}

TEST_CASE("Times are typed as people write them")
{
    CHECK(timesIn("30") == TimeRange(30s));
    CHECK(timesIn("30 s") == TimeRange(30s));
    CHECK(timesIn("2.5s") == TimeRange(2500ms));
    CHECK(timesIn("1 min") == TimeRange(60s));
    CHECK(timesIn("1 min 30 s") == TimeRange(90s));
    CHECK(timesIn("1:30") == TimeRange(90s));
    CHECK(timesIn("20-30 s") == TimeRange(20s, 30s));
    CHECK(timesIn("1–2 min") == TimeRange(60s, 120s));
    CHECK(timesIn("45 s to 1 min 30 s") == TimeRange(45s, 90s));
    CHECK(timesIn("2,5 min") == TimeRange(150s));
    for (const char* none : { "", "soon", "1:75", "s", "min", "- 5 s", "3 breaths" })
        CHECK_FALSE(timesIn(none));
}

TEST_CASE("A hold is a time or a number of breaths")
{
    CHECK(holdIn("30 s")->time == TimeRange(30s));
    CHECK(holdIn("5 breaths")->breaths == CountRange(5));
    CHECK(holdIn("3-5 breaths")->breaths == CountRange(3, 5));
    CHECK(holdIn("1 breath")->breaths == CountRange(1));
    CHECK_FALSE(holdIn("breaths"));
}

TEST_CASE("A record is named after its title, and never as another one")
{
    CHECK(idOf("Low back, weeks 1–2") == "low-back-weeks-1-2");
    CHECK(idOf(QStringLiteral("Rückenübung für Zoë")) == "ruckenubung-fur-zoe");
    CHECK(idOf("  ") == "untitled");
    CHECK(idOf(QString(200, u'x')).size() == 60);
    const auto isTaken = [](const std::string& id) { return id == "nod" || id == "nod-2"; };
    CHECK(freeId("Nod", isTaken) == "nod-3");
}

TEST_CASE("Rows go to the clipboard as a routine and come back the same")
{
    const RoutineDraft draft = draftOf(fullRoutine());
    std::vector<RowContent> contents;
    for (const Row& row : draft.rows)
        contents.push_back(row.content);
    const auto back = pasted(clipped(contents));
    REQUIRE(back.value.has_value());
    CHECK(clipped(*back.value) == clipped(contents));
}

TEST_CASE("An exercise is pasted as a row, and what is neither says why not")
{
    const Exercise exercise = fullExercise();
    const auto row = pasted(toJson(exercise));
    REQUIRE(row.value.has_value());
    CHECK(std::get<ExerciseItem>(row.value->front()).exercise == exercise.id);
    const auto none = pasted("Dear trainer, thank you");
    CHECK_FALSE(none.value.has_value());
    CHECK_FALSE(none.diagnostics.empty());
}

TEST_CASE("Two versions of a record are compared in words")
{
    Exercise mine = fullExercise();
    Exercise theirs = mine;
    CHECK(differencesOf(toJson(mine), toJson(theirs)).empty());
    theirs.title = "Other";
    theirs.steps[1].words = "Do it otherwise.";
    theirs.cautions.clear();
    std::string told;
    for (const RecordDifference& difference : differencesOf(toJson(mine), toJson(theirs)))
        told += difference.what + ": " + (difference.mine.empty() ? "-" : "x") + " "
            + (difference.theirs.empty() ? "-" : "x") + "\n";
    CHECK(told == "Title: x x\nStep 2, words: x x\nCautions: x -\n");
    CHECK(differencesOf("{", "[1").empty());
}

TEST_CASE("Behind a trainer's own version the shipped one waits, and comes back")
{
    Catalog catalog;
    Exercise shipped = exerciseOf("nod", "hold Stay");
    shipped.file = "/shipped/nod.json";
    Exercise own = shipped;
    own.title = "My nod";
    own.file = "/own/nod.json";
    catalog.add(shipped);
    catalog.add(exerciseOf("plank", "hold Stay"));
    CHECK_FALSE(catalog.original(ExerciseId("nod")));
    catalog.add(own);
    own.title = "My better nod";
    catalog.add(own);
    REQUIRE(catalog.original(ExerciseId("nod")));
    CHECK(catalog.original(ExerciseId("nod"))->title == shipped.title);
    CHECK(catalog.find(ExerciseId("nod"))->title == "My better nod");
    catalog.remove(ExerciseId("nod"));
    CHECK(catalog.find(ExerciseId("nod"))->title == shipped.title);
    CHECK_FALSE(catalog.original(ExerciseId("nod")));
    catalog.remove(ExerciseId("nod"));
    CHECK_FALSE(catalog.find(ExerciseId("nod")));
    CHECK(catalog.find(ExerciseId("plank"))->id == ExerciseId("plank"));
}
