// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/conflict_copy.h"
#include "catalog/write.h"
#include "support/records.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

std::string exerciseText(const std::string& id, const std::string& title)
{
    Exercise exercise = test::fullExercise();
    exercise.id = ExerciseId(id);
    exercise.title = title;
    exercise.easier = exercise.harder = exercise.instead = ExerciseId();
    return toJson(exercise);
}

std::vector<std::string> titles(const Catalog& catalog)
{
    std::vector<std::string> all;
    for (const Exercise& exercise : catalog.exercises())
        all.push_back(exercise.title);
    return all;
}

using Titles = std::vector<std::string>;

/// An environment variable for the length of a test.
class Environment
{
public:
    Environment(const char* name, const std::string& value)
        : m_name(name)
    {
        if (const char* before = std::getenv(name))
            m_before = before;
        ::setenv(name, value.c_str(), 1);
    }
    ~Environment()
    {
        if (m_before)
            ::setenv(m_name, m_before->c_str(), 1);
        else
            ::unsetenv(m_name);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE("The shipped library loads without a single complaint")
{
    const Library library = loadLibrary({ fs::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    for (const Diagnostic& diagnostic : library.diagnostics)
        FAIL_CHECK(toText(diagnostic));
    CHECK(library.catalog.exercises().size() > 40);
    CHECK(library.catalog.routines().size() > 5);
}

TEST_CASE("Files load in the order of their names, and a later folder's version takes the place of an "
          "earlier one's")
{
    const test::ScratchFolder shipped, own;
    shipped.write("exercises/b.json", exerciseText("b", "B"));
    shipped.write("exercises/a.json", exerciseText("a", "A"));
    own.write("exercises/c.json", exerciseText("c", "C"));
    own.write("exercises/a.json", exerciseText("a", "My A"));
    const Library library = loadLibrary({ shipped.path(), own.path() });
    CHECK(library.diagnostics.empty());
    CHECK(titles(library.catalog) == Titles{ "My A", "B", "C" });
    REQUIRE(library.catalog.find(ExerciseId("a")));
    CHECK(library.catalog.find(ExerciseId("a"))->file == own.path() / "exercises/a.json");
    CHECK_FALSE(library.catalog.find(ExerciseId("d")));
}

TEST_CASE("A broken file is told and the rest of the library loads")
{
    const test::ScratchFolder folder;
    folder.write("exercises/a.json", exerciseText("a", "A"));
    const fs::path broken = folder.write("exercises/b.json", "{\"format\": 1,\n");
    folder.write("exercises/c.json", exerciseText("c", "C"));
    const Library library = loadLibrary({ folder.path() });
    CHECK(titles(library.catalog) == Titles{ "A", "C" });
    REQUIRE(library.diagnostics.size() == 1);
    CHECK(library.diagnostics[0].file == broken.string());
    CHECK(library.diagnostics[0].line == 2);
}

TEST_CASE("A library of many files, read on all cores, comes in the order of the files' names")
{
    const test::ScratchFolder folder;
    Titles expected;
    std::vector<std::string> broken;
    for (int i = 100; i < 400; ++i) {
        const std::string id = "e" + std::to_string(i);
        if (i % 10 == 3) {
            broken.push_back(folder.write("exercises/" + id + ".json", "{\"format\": 1,\n").string());
            continue;
        }
        folder.write("exercises/" + id + ".json", exerciseText(id, "Title " + id));
        expected.push_back("Title " + id);
    }
    const Library library = loadLibrary({ folder.path() });
    CHECK(titles(library.catalog) == expected);
    std::vector<std::string> told;
    for (const Diagnostic& diagnostic : library.diagnostics)
        told.push_back(diagnostic.file);
    CHECK(told == broken);
}

TEST_CASE("Only content files are looked at")
{
    const test::ScratchFolder folder;
    folder.write("exercises/a.json", exerciseText("a", "A"));
    folder.write("exercises/.#a.json", "an editor's lock");
    folder.write("exercises/a.json.Xy12", "left over from saving");
    folder.write("exercises/notes.txt", "notes");
    const Library library = loadLibrary({ folder.path() });
    CHECK(library.diagnostics.empty());
    CHECK(titles(library.catalog) == Titles{ "A" });
}

TEST_CASE("A folder that is not there is no fault, one that cannot be read is")
{
    const test::ScratchFolder folder;
    CHECK(loadLibrary({ folder.path() / "none" }).diagnostics.empty());
    folder.write("exercises", "a file where a folder should be");
    const Library library = loadLibrary({ folder.path() });
    REQUIRE(library.diagnostics.size() == 1);
    CHECK(toText(library.diagnostics[0])
        == (folder.path() / "exercises").string() + ": error: the folder cannot be read: Not a directory");
}

TEST_CASE("Ids that lead nowhere are told with file and line, even beside items that were left out")
{
    const test::ScratchFolder folder;
    Exercise exercise = test::fullExercise();
    exercise.easier = exercise.harder = ExerciseId();
    exercise.instead = ExerciseId("wal-plank");
    folder.write("exercises/side-plank-2.json", toJson(exercise));
    folder.write("exercises/wall-plank.json", exerciseText("wall-plank", "Wall plank"));
    folder.write("routines/evening.json", R"({
  "format": 1, "id": "evening", "title": "Evening", "summary": "Before bed.",
  "sections": [{"items": [
    {"rest": 9999},
    {"exercise": "side-plank-2"},
    {"exercise": "side-plank-3"},
    {"choose": 1, "from": ["wall-plank",
      "cobra"]}
  ]}]
})");
    const Library library = loadLibrary({ folder.path() });
    std::string told;
    for (Diagnostic diagnostic : library.diagnostics) {
        diagnostic.file = fs::path(diagnostic.file).filename().string();
        told += toText(diagnostic) + '\n';
    }
    CHECK(told
        == R"(evening.json:4:14: error: /sections/0/items/0/rest: expected a number of seconds from 1 to 3600, got 9999
side-plank-2.json:41:14: error: /instead: there is no exercise "wal-plank"; did you mean "wall-plank"?
evening.json:6:18: error: /sections/0/items/2/exercise: there is no exercise "side-plank-3"; did you mean "side-plank-2"?
evening.json:8:7: error: /sections/0/items/3/from/1: there is no exercise "cobra"
)");
    REQUIRE(library.catalog.routines().size() == 1);
    CHECK(library.catalog.routines()[0].sections[0].items.size() == 3);
}

TEST_CASE("Ids that lead nowhere are told of records that came from no file, too")
{
    Catalog catalog;
    catalog.add(test::fullRoutine());
    const Diagnostics diagnostics = danglingIds(catalog);
    REQUIRE(diagnostics.size() == 3);
    CHECK(diagnostics[0].pointer == "/sections/0/items/0/exercise");
    CHECK(diagnostics[2].pointer == "/sections/1/items/0/from/1");
}

TEST_CASE("The library is where the environment says, and one's own is in the home")
{
    const Environment resources("PLUMBLINE_RESOURCES", "/somewhere/resources");
    const Environment home("HOME", "/home/somebody");
    {
        const Environment data("XDG_DATA_HOME", "/home/somebody/data");
        CHECK(libraryFolders()
            == std::vector<fs::path>{ "/somewhere/resources", "/home/somebody/data/plumbline" });
    }
    const Environment data("XDG_DATA_HOME", "relative");
    CHECK(libraryFolders()
        == std::vector<fs::path>{ "/somewhere/resources", "/home/somebody/.local/share/plumbline" });
}

TEST_CASE("A program run from where it was built finds the library of its source tree")
{
    const Environment resources("PLUMBLINE_RESOURCES", "");
    REQUIRE_FALSE(libraryFolders().empty());
    CHECK(libraryFolders().front() == fs::path(PLUMBLINE_SOURCE_DIR) / "resources");
}

} // namespace plumbline

TEST_CASE("Versions that a shared folder came to on two computers are set apart, not read as records")
{
    using plumbline::originalOf;
    CHECK(originalOf("/l/low-back.sync-conflict-20261121-101500-ABCDEFG.json") == "/l/low-back.json");
    CHECK(originalOf("/l/low-back (conflicted copy 2026-11-21 101500).json") == "/l/low-back.json");
    CHECK(originalOf("/l/low-back (Ann's conflicted copy 2026-11-21).json") == "/l/low-back.json");
    CHECK_FALSE(originalOf("/l/low-back.json"));
    CHECK_FALSE(originalOf("/l/low-back (2).json"));

    const plumbline::test::ScratchFolder folder;
    folder.write("routines/a.sync-conflict-20261121-101500-ABCDEFG.json", "{");
    const auto library = plumbline::loadLibrary({ folder.path() });
    CHECK(library.conflictCopies.size() == 1);
    CHECK(library.diagnostics.empty());
}
