// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

/// The one complaint about a file, without its name.
std::string complaint(const fs::path& file)
{
    const auto parsed = readFile(file);
    CHECK_FALSE(parsed.value);
    REQUIRE(parsed.diagnostics.size() == 1);
    Diagnostic diagnostic = parsed.diagnostics[0];
    CHECK(diagnostic.file == file.string());
    diagnostic.file.clear();
    return toText(diagnostic);
}

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("A file that is not there is told so")
{
    const test::ScratchFolder scratch;
    CHECK(complaint(scratch.path() / "none.json") == "error: there is no such file");
}

TEST_CASE("A folder, a pipe and a device are told so and not read")
{
    const test::ScratchFolder scratch;
    CHECK(complaint(scratch.path()) == "error: this is a folder, not a file");
    const fs::path pipe = scratch.path() / "pipe.json";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(complaint(pipe) == "error: this is no regular file");
    CHECK(complaint("/dev/zero") == "error: this is no regular file");
}

TEST_CASE("A file that may not be read is told so with the reason")
{
    const test::ScratchFolder scratch;
    const fs::path file = scratch.write("a.json", "{}");
    CHECK(complaint(file / "b.json") == "error: the file cannot be read: Not a directory");
    const fs::path loop = scratch.path() / "loop.json";
    fs::create_symlink(loop, loop);
    CHECK(complaint(loop) == "error: the file cannot be read: Too many levels of symbolic links");
    fs::permissions(file, fs::perms::none);
    if (::access(file.c_str(), R_OK) != 0) // the superuser may
        CHECK(complaint(file) == "error: the file cannot be read: Permission denied");
}

TEST_CASE("A file of 200 MB is told so without reading it")
{
    const test::ScratchFolder scratch;
    const fs::path file = scratch.write("vast.json", "{");
    fs::resize_file(file, 200'000'000);
    CHECK(complaint(file) == "error: the file is larger than 8 MB");
    CHECK_FALSE(readExercise(std::string(maxFileSize + 1, ' ')).value);
    CHECK(readExercise(std::string(maxFileSize + 1, ' ')).diagnostics[0].sentence
        == "the file is larger than 8 MB");
}

TEST_CASE("A hundred thousand brackets are refused at the thirty-third")
{
    const test::ScratchFolder scratch;
    CHECK(complaint(scratch.write("lists.json", std::string(100'000, '[')))
        == "line 1:33: error: nested more than 32 deep");
    const std::string objects = repeated("{\"a\":", 100'000);
    CHECK(complaint(scratch.write("objects.json", "\n" + objects))
        == "line 2:161: error: nested more than 32 deep");
}

TEST_CASE("Thirty-two levels are allowed")
{
    const std::string nested = std::string(31, '[') + std::string(31, ']');
    const auto parsed = readExercise("{\"format\": 1, \"x\": " + nested + "}");
    REQUIRE_FALSE(parsed.diagnostics.empty());
    for (const Diagnostic& diagnostic : parsed.diagnostics)
        CHECK(diagnostic.sentence.find("nested") == std::string::npos);
}

TEST_CASE("A hundred thousand steps are one complaint")
{
    const std::string step = "{\"role\": \"move\", \"words\": \"\"},";
    std::string steps = repeated(step, 100'000);
    steps.back() = ']';
    const test::ScratchFolder scratch;
    const auto parsed =
        readExerciseFile(scratch.write("x.json", "{\"format\": 1, \"steps\": [" + steps + "}"));
    CHECK_FALSE(parsed.value);
    const std::string last = parsed.diagnostics.back().sentence;
    CHECK(last == "expected at most 200 steps, got 100000");
}

TEST_CASE("Of very many faults two hundred are told, and how many more there are")
{
    const auto parsed = readExercise("{\"format\": 1" + repeated(", \"colour\": 1", 200'000) + "}");
    REQUIRE(parsed.diagnostics.size() == 201);
    CHECK(toText(parsed.diagnostics.back()).find("error: and ") == 0);
}

TEST_CASE("A list of very many equal texts does not take for ever")
{
    std::string cues = repeated("\"a\",", 500'000);
    cues.back() = ']';
    const auto parsed = readExercise("{\"format\": 1, \"cues\": [" + cues + "}");
    CHECK(parsed.diagnostics.size() == 201);
}

} // namespace plumbline
