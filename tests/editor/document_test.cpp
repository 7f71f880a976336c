// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "editor/routine_document.h"
#include "editor/routine_edits.h"
#include "support/records.h"
#include "support/scratch_folder.h"

#include <QSignalSpy>
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace plumbline;
using namespace plumbline::test;
using Outcome = DocumentFile::Saved::Outcome;
namespace fs = std::filesystem;

namespace
{

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file);
    return { std::istreambuf_iterator<char>(in), {} };
}

/// A routine of its own folder, opened from its file.
struct Opened {
    ScratchFolder folder;
    std::string text = toJson(fullRoutine());
    fs::path file = folder.write("routines/" + fullRoutine().id.value + ".json", text);
    fs::path drafts = folder.path() / "drafts";
    std::optional<RoutineDocument> document;

    Opened() { document.emplace(fullRoutine(), SavedFile(file, text), drafts); }
    void rename(const char* title)
    {
        document->apply(edits::changeHead(
            document->value(), "rename", {}, [&](Routine& routine) { routine.title = title; }));
    }
};

} // namespace

TEST_CASE("A document is saved whole, and is clean then")
{
    Opened opened;
    CHECK_FALSE(opened.document->isDirty());
    opened.rename("Better");
    CHECK(opened.document->isDirty());
    CHECK(opened.document->save().outcome == Outcome::Done);
    CHECK_FALSE(opened.document->isDirty());
    CHECK(readRoutineFile(opened.file).value->title == "Better");
    opened.document->history().undo();
    CHECK(opened.document->isDirty());
}

TEST_CASE("What somebody else wrote is never overwritten without a word")
{
    Opened opened;
    opened.rename("Mine");
    opened.folder.write("routines/" + opened.file.filename().string(), "theirs");
    CHECK(opened.document->save().outcome == Outcome::Changed);
    CHECK(contentOf(opened.file) == "theirs");
    CHECK(opened.document->isDirty());
    CHECK(opened.document->save(DocumentFile::Others::Overwrite).outcome == Outcome::Done);
    CHECK(readRoutineFile(opened.file).value->title == "Mine");
}

TEST_CASE("A file that was taken away is not brought back without a word")
{
    Opened opened;
    opened.rename("Mine");
    fs::remove(opened.file);
    CHECK(opened.document->save().outcome == Outcome::Gone);
    CHECK_FALSE(fs::exists(opened.file));
    CHECK(opened.document->save(DocumentFile::Others::Overwrite).outcome == Outcome::Done);
    CHECK(fs::exists(opened.file));
}

TEST_CASE("Under another name nothing that is there is overwritten without a word")
{
    Opened opened;
    opened.rename("Mine");
    const fs::path other = opened.folder.write("routines/other.json", "somebody's");
    CHECK(opened.document->saveAs(other).outcome == Outcome::Changed);
    CHECK(contentOf(other) == "somebody's");
    CHECK(opened.document->path() == opened.file);
}

TEST_CASE("What would not be read again is not saved, and why is told")
{
    Opened opened;
    opened.rename("");
    const auto saved = opened.document->save();
    CHECK(saved.outcome == Outcome::Faulty);
    REQUIRE_FALSE(saved.faults.empty());
    CHECK(saved.faults.front().pointer == "/title");
    CHECK(contentOf(opened.file) == opened.text);
}

TEST_CASE("A save that fails leaves the old file, the document and its changes")
{
    Opened opened;
    opened.rename("Mine");
    const auto saved = opened.document->saveAs(opened.file / "no-folder.json");
    CHECK(saved.outcome == Outcome::Failed);
    CHECK_FALSE(saved.fault.empty());
    CHECK(contentOf(opened.file) == opened.text);
    CHECK(opened.document->isDirty());
    CHECK(opened.document->path() == opened.file);
}

TEST_CASE("Another program's change is noticed while the document is open")
{
    Opened opened;
    QSignalSpy told(&*opened.document, &DocumentFile::changedElsewhere);
    opened.folder.write("routines/" + opened.file.filename().string(), "theirs");
    REQUIRE(told.wait(5000));
    CHECK(told.front().front().value<SavedFile::State>() == SavedFile::State::Changed);
    // Its own saving is none.
    told.clear();
    opened.rename("Mine");
    CHECK(opened.document->save(DocumentFile::Others::Overwrite).outcome == Outcome::Done);
    CHECK_FALSE(told.wait(600));
}

TEST_CASE("What was not saved is kept as a draft, and found when nobody has it open")
{
    Opened opened;
    opened.document->keepDraft();
    CHECK(findDrafts(opened.drafts).empty());
    opened.rename("Unsaved");
    opened.document->keepDraft();
    opened.rename("Unsaved, and more");
    opened.document->keepDraft();
    CHECK(findDrafts(opened.drafts).empty()); // it is open
    opened.document.reset();
    const auto drafts = findDrafts(opened.drafts);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].file == opened.file);
    CHECK(drafts[0].before == opened.text);
    CHECK(readRoutine(drafts[0].text).value->title == "Unsaved, and more");
    removeDraft(drafts[0]);
    CHECK(findDrafts(opened.drafts).empty());
}

TEST_CASE("Closed without a word, the last change is in the draft")
{
    Opened opened;
    opened.rename("Just now");
    opened.document.reset();
    REQUIRE(findDrafts(opened.drafts).size() == 1);
    CHECK(readRoutine(findDrafts(opened.drafts)[0].text).value->title == "Just now");
}

TEST_CASE("A draft that is far from finished is taken up as it is")
{
    Opened opened;
    opened.rename("");
    opened.document->apply(edits::changeHead(
        opened.document->value(), "summary", {}, [](Routine& routine) { routine.summary.clear(); }));
    opened.document.reset();
    const Draft draft = findDrafts(opened.drafts).front();
    CHECK(draft.title().empty());
    const auto routine = readUnfinishedRoutine(draft.text);
    REQUIRE(routine.value);
    CHECK(routine.value->sections.size() == fullRoutine().sections.size());
    CHECK_FALSE(readRoutine(draft.text).value);
}

TEST_CASE("Saved or let go, a document leaves no draft")
{
    Opened opened;
    opened.rename("Mine");
    opened.document->keepDraft();
    SECTION("saved")
    {
        CHECK(opened.document->save().outcome == Outcome::Done);
    }
    SECTION("let go")
    {
        opened.document->discard();
    }
    opened.document.reset();
    CHECK(findDrafts(opened.drafts).empty());
}

TEST_CASE("Of a draft that broke off in the middle of a line the line before counts")
{
    Opened opened;
    opened.rename("Whole");
    opened.document.reset();
    const fs::path draft = findDrafts(opened.drafts).front().path;
    std::ofstream(draft, std::ios::app) << R"({"file": "/x", "before": "", "te)";
    const auto drafts = findDrafts(opened.drafts);
    REQUIRE(drafts.size() == 1);
    CHECK(readRoutine(drafts[0].text).value->title == "Whole");
    opened.folder.write("drafts/broken.jsonl", "no line at all");
    CHECK(findDrafts(opened.drafts).size() == 1);
    CHECK_FALSE(fs::exists(opened.drafts / "broken.jsonl"));
}
