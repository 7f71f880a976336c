// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <map>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

template <class T> std::string complaints(Parsed<T> parsed, const fs::path& file)
{
    std::string text;
    for (Diagnostic& diagnostic : parsed.diagnostics) {
        CHECK(diagnostic.file == file.string());
        diagnostic.file = file.filename().string();
        text += toText(diagnostic) + '\n';
    }
    return text;
}

/// All of an .expected file but its first line, which is for the schemas.
std::string expected(const fs::path& file)
{
    const std::string text = test::sourceFile(fs::path(file).replace_extension(".expected"));
    return text.substr(text.find('\n') + 1);
}

template <class T> int checkFolder(const std::string& kind, Parsed<T> (*read)(const fs::path&))
{
    int count = 0;
    const fs::path folder = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/data/broken" / kind;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".json")
            continue;
        CAPTURE(entry.path().string());
        const std::string wanted = expected(entry.path());
        CHECK_FALSE(wanted.empty());
        CHECK(complaints(read(entry.path()), entry.path()) == wanted);
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("Every kind of damage to an exercise gets its own complaint, with its place")
{
    CHECK(checkFolder("exercises", readExerciseFile) >= 40);
}

TEST_CASE("Every kind of damage to a routine gets its own complaint, with its place")
{
    CHECK(checkFolder("routines", readRoutineFile) >= 20);
}

TEST_CASE("Errors leave no exercise, warnings do")
{
    const fs::path folder = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/data/broken/exercises";
    CHECK_FALSE(readExerciseFile(folder / "unknown-kind.json").value);
    CHECK(readExerciseFile(folder / "unknown-field.json").value);
    const auto repeated = readExerciseFile(folder / "repeated-field.json");
    REQUIRE(repeated.value);
    CHECK(repeated.value->title == "Plank on one side");
}

TEST_CASE("A routine goes without its faulty item")
{
    const fs::path folder = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/data/broken/routines";
    const auto parsed = readRoutineFile(folder / "rest-too-long.json");
    CHECK(hasErrors(parsed.diagnostics));
    REQUIRE(parsed.value);
    REQUIRE(parsed.value->sections.size() == 2);
    REQUIRE(parsed.value->sections[0].items.size() == 1);
    CHECK(std::get<ExerciseItem>(parsed.value->sections[0].items[0]).exercise.value == "side-plank");
    CHECK(parsed.value->sections[1].items.size() == 1);

    CHECK_FALSE(readRoutineFile(folder / "pacing-too-long.json").value);
}

} // namespace plumbline
