// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/write.h"
#include "editor/routine_document.h"
#include "editor/routine_edits.h"
#include "editor/routine_rows.h"
#include "support/authored.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

#include <random>
#include <sstream>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

/// "nod plank | [Twists] nod 30": exercises, headings in brackets, rests as numbers.
RoutineDraft draftIn(const std::string& text)
{
    RoutineDraft draft;
    draft.head.id = RoutineId("day");
    draft.head.title = "Day";
    draft.head.summary = "A day.";
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        RowContent content;
        if (word.front() == '[')
            content = Heading{ word.substr(1, word.size() - 2) };
        else if (std::isdigit(static_cast<unsigned char>(word.front())))
            content = RestItem{ std::chrono::seconds(std::stoi(word)), {} };
        else
            content = item(word);
        draft.rows.push_back({ draft.nextId++, content });
    }
    return draft;
}

std::string textOf(const RoutineDraft& draft)
{
    std::string text;
    for (const Row& row : draft.rows) {
        text += text.empty() ? "" : " ";
        if (const auto* heading = std::get_if<Heading>(&row.content))
            text += "[" + heading->title + "]";
        else if (const auto* rest = std::get_if<RestItem>(&row.content))
            text += std::to_string(rest->length.count() / 1000);
        else
            text += std::get<ExerciseItem>(row.content).exercise.value;
    }
    return text;
}

/// Ids of the words at these places, from 1.
std::vector<int> ids(std::initializer_list<int> places)
{
    return places;
}

Catalog catalogOf(std::initializer_list<const char*> titles)
{
    Catalog catalog;
    for (const char* title : titles)
        catalog.add(exerciseOf(title, "hold Stay"));
    return catalog;
}

} // namespace

TEST_CASE("Every shipped routine is the same after it was opened for editing")
{
    const Library library = loadLibrary({ PLUMBLINE_SOURCE_DIR "/resources" });
    REQUIRE(library.catalog.routines().size() > 5);
    for (const Routine& routine : library.catalog.routines())
        CHECK(toJson(routineOf(draftOf(routine))) == toJson(routine));
}

TEST_CASE("Rows are inserted, removed, moved and duplicated")
{
    const RoutineDraft draft = draftIn("a b c d");
    CHECK(textOf(edits::insert(draft, 1, { item("x"), RestItem{ std::chrono::seconds(30), {} } }, {}).result)
        == "a x 30 b c d");
    CHECK(textOf(edits::insert(draft, 99, { item("x") }, {}).result) == "a b c d x");
    CHECK(textOf(edits::remove(draft, ids({ 2, 4 })).result) == "a c");
    CHECK(textOf(edits::move(draft, ids({ 4, 1 }), 2).result) == "b a d c");
    CHECK(textOf(edits::move(draft, ids({ 2 }), 0).result) == "b a c d");
    CHECK(textOf(edits::step(draft, ids({ 2, 3 }), -1).result) == "b c a d");
    CHECK(textOf(edits::step(draft, ids({ 2, 3 }), 1).result) == "a d b c");
    CHECK(textOf(edits::step(draft, ids({ 1 }), -1).result) == "a b c d");
    CHECK(textOf(edits::step(draft, ids({ 4 }), 1).result) == "a b c d");
    CHECK(textOf(edits::duplicate(draft, ids({ 1, 3 })).result) == "a b c a c d");
    CHECK(textOf(edits::remove(draft, ids({ 77 })).result) == "a b c d");
}

TEST_CASE("After a row is removed the one in its place is chosen")
{
    const RoutineDraft draft = draftIn("a b c");
    CHECK(edits::remove(draft, { 2 }).select == std::vector{ 3 });
    CHECK(edits::remove(draft, { 3 }).select == std::vector{ 2 });
    CHECK(edits::remove(draft, { 1, 2, 3 }).select.empty());
}

TEST_CASE("A mend keeps the rows it does not touch")
{
    const RoutineDraft draft = draftIn("a b c");
    Routine mended = routineOf(draft);
    mended.sections[0].items.insert(
        mended.sections[0].items.begin() + 1, RestItem{ std::chrono::seconds(60), {} });
    const auto edit = edits::replace(draft, mended, {});
    CHECK(textOf(edit.result) == "a 60 b c");
    std::vector<int> kept;
    for (const Row& row : edit.result.rows)
        kept.push_back(row.id);
    CHECK(kept == std::vector{ 1, 4, 2, 3 });
    CHECK(edit.select == std::vector{ 4 });
}

TEST_CASE("Sections are what stands between headings, and have titles where there are several")
{
    const Routine routine = routineOf(draftIn("a [Twists] b 30 [End]"));
    REQUIRE(routine.sections.size() == 3);
    CHECK(routine.sections[0].title == "1");
    CHECK(routine.sections[1].title == "Twists");
    CHECK(routine.sections[1].items.size() == 2);
    CHECK(routine.sections[2].items.empty());
    const auto places = placesOf(draftIn("a [Twists] b 30 [End]"));
    CHECK(places[0].section == 0);
    CHECK(places[3].section == 1);
    CHECK(places[3].item == 1U);
    CHECK_FALSE(places[4].item);
}

TEST_CASE("Typing in one field is one step of undo, and another field is another")
{
    RoutineDocument document(routineOf({ item("a"), item("b") }), SavedFile(), {});
    const auto type = [&](int row, int count) {
        document.apply(
            edits::changeItems(document.value(), { row }, "reps", QStringLiteral("reps/%1").arg(row),
                [&](ExerciseItem& item) { item.dose.reps = CountRange(count); }));
    };
    type(1, 1);
    type(1, 12);
    CHECK(document.history().count() == 1);
    type(2, 5);
    CHECK(document.history().count() == 2);
    document.settle();
    type(2, 6);
    CHECK(document.history().count() == 3);
    document.history().undo();
    document.history().undo();
    CHECK(std::get<ExerciseItem>(document.value().rows[0].content).dose.reps == CountRange(12));
    CHECK_FALSE(std::get<ExerciseItem>(document.value().rows[1].content).dose.reps);
}

TEST_CASE(
    "Whatever is done, undone to the beginning and done again gives the same documents, and views agree")
{
    std::mt19937 random(20261121);
    const auto below = [&](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    const Catalog catalog = catalogOf({ "a", "b", "c", "d" });
    for (int round = 0; round < 8; ++round) {
        RoutineDocument document(routineOf({ item("a"), item("b"), item("c") }), SavedFile(), {});
        RoutineRows rows(document, catalog);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto agrees = [&] {
            bool same = rows.rowCount() == static_cast<int>(document.value().rows.size());
            for (int i = 0; same && i < rows.rowCount(); ++i)
                same = rows.at(i).id == document.value().rows[static_cast<std::size_t>(i)].id;
            return same;
        };
        std::vector<std::string> texts{ document.text() };
        for (int i = 0; i < 60; ++i) {
            const RoutineDraft& draft = document.value();
            std::vector<int> some;
            for (const Row& row : draft.rows)
                if (below(3) == 0)
                    some.push_back(row.id);
            switch (below(6)) {
            case 0:
                document.apply(
                    edits::insert(draft, below(9), { item(std::string(1, "abcd"[below(4)])) }, "add"));
                break;
            case 1:
                document.apply(edits::insert(draft, below(9), { Heading{ "Part" } }, "add"));
                break;
            case 2:
                document.apply(edits::move(draft, some, below(9)));
                break;
            case 3:
                document.apply(edits::duplicate(draft, some));
                break;
            case 4:
                document.apply(edits::remove(draft, some));
                break;
            default:
                document.apply(edits::changeItems(draft, some, "sets", {}, [&](ExerciseItem& item) {
                    item.dose.sets = CountRange(static_cast<int>(below(5)) + 1);
                }));
            }
            REQUIRE(agrees());
            texts.push_back(document.text());
        }
        const int steps = document.history().count();
        REQUIRE(steps + 1 == static_cast<int>(texts.size()));
        for (int i = steps; i-- > 0;) {
            document.history().undo();
            REQUIRE(document.text() == texts[static_cast<std::size_t>(i)]);
            REQUIRE(agrees());
        }
        CHECK_FALSE(document.history().canUndo());
        for (int i = 1; i <= steps; ++i) {
            document.history().redo();
            REQUIRE(document.text() == texts[static_cast<std::size_t>(i)]);
            REQUIRE(agrees());
        }
    }
}
