// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <catch2/catch.hpp>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

TEST_CASE("The shipped library is clean")
{
    const Ran check = ran("check " + shippedLibrary().string());
    CHECK(check.out.empty());
    CHECK_THAT(check.err, EndsWith(" files, 0 errors, 0 warnings\n"));
    CHECK(check.status == 0);
    CHECK(ran("check").err == check.err);
}

TEST_CASE("Warnings are written out, and are no failure")
{
    const Folder folder;
    folder.put("nod.json",
        exerciseText("nod", R"([{"role": "hold", "words": "Stay."}])", R"({"hold": 9})", R"(, "colour": 1)"));
    const Ran check = ran("check " + (folder / "nod.json"));
    CHECK_THAT(check.out, Contains("nod.json:3:") && Contains("warning: /colour: "));
    CHECK(check.err == "1 file, 0 errors, 1 warning, 1 hint\n");
    CHECK(check.status == 0);
}

TEST_CASE("What is probably not meant is told with its line and its rule, and is no failure")
{
    const Folder folder;
    folder.put("nod.json",
        exerciseText("nod",
            R"([{"role": "move", "seconds": 1, "words": "Nod as slowly as you can, eight times."}])",
            R"({"reps": 5})"));
    const Ran check = ran("check " + (folder / "nod.json"));
    CHECK_THAT(check.out,
        Contains("nod.json:2:51: warning: /steps/0/words: The words take 3.5 s to say, and there are 1 s "
                 "[words-too-long]\n")
            && Contains(
                "nod.json:2:51: warning: /steps/0/words: The words say “eight times”, and it is 5 times "
                "[other-numbers]\n")
            && Contains(
                "nod.json:1:1: hint: /figure: It has no picture; only its words are shown [no-picture]\n"));
    CHECK(check.err == "1 file, 0 errors, 2 warnings, 1 hint\n");
    CHECK(check.status == 0);
}

TEST_CASE("Poses are judged, and their faults told as warnings with their line")
{
    const Ran check = ran("check " PLUMBLINE_SOURCE_DIR "/tests/data/broken/poses/jump.json");
    CHECK_THAT(check.out, Contains("jump.json:8:12: warning: /figure/poses/arms up: ") && Contains("jumps"));
    CHECK_THAT(check.err, Contains("1 file, 0 errors, "));
    CHECK(check.status == 0);
}

TEST_CASE("Every fault of every file is reported with its line")
{
    const Folder folder;
    folder.put("one.json", "{\n\"format\": 1,\n");
    folder.put("deep/two.json", exerciseText("two", R"([{"role": "hop", "words": ""}])"));
    folder.put("schemas/three.json", "{}");
    folder.put(".hidden.json", "{}");
    folder.put("notes.txt", "{}");
    const Ran check = ran("check " + folder.path().string());
    CHECK_THAT(check.out, Contains("one.json:3:1: error: "));
    CHECK_THAT(check.out, Contains("deep/two.json:2:20: error: /steps/0/role: "));
    CHECK_THAT(check.out, Contains("error: /steps/0/words: "));
    CHECK_THAT(check.out, !Contains("three") && !Contains("hidden") && !Contains("notes"));
    CHECK_THAT(check.err, Contains("2 files, "));
    CHECK(check.status == 1);
}

TEST_CASE(
    "In a library a routine that asks for an exercise that is not there is a fault of that line, told once")
{
    const Folder library;
    library.put("exercises/nod.json", exerciseText("nod"));
    library.put(
        "routines/day.json", routineText("day", "{\"exercise\": \"nod\"},\n{\"exercise\": \"nodd\"}"));
    library.put("schemas/exercise.schema.json", "{}");
    const Ran check = ran("check " + library.path().string(), {});
    CHECK_THAT(check.out,
        Contains("day.json:4:14: error: /sections/0/items/1/exercise: there is no exercise \"nodd\""));
    CHECK(check.err == "2 files, 1 error, 0 warnings, 1 hint\n");
    CHECK(check.status == 1);
}

TEST_CASE("A routine that cannot be played is a fault, also when only the hardest level cannot")
{
    const Folder library;
    library.put("exercises/nod.json",
        exerciseText("nod", R"([{"role": "hold", "words": "Stay."}])", R"({"hold": [10, 3600]})"));
    library.put("routines/day.json", routineText("day", R"({"exercise": "nod", "dose": {"reps": 30}})"));
    const Ran check = ran("check " + library.path().string(), {});
    CHECK_THAT(check.out, Contains("day.json:1:1: error: lasts longer than 24 hours"));
    CHECK(check.status == 1);
}

TEST_CASE("A routine by itself may use the exercises of the program and of the library it lies in")
{
    const Folder mine, shipped;
    shipped.put("exercises/nod.json", exerciseText("nod"));
    shipped.put("routines/torn.json", routineText("torn", R"({"exercise": "gone"})")); // is not asked about
    mine.put("exercises/own.json", exerciseText("own"));
    mine.put("routines/day.json", routineText("day", R"({"exercise": "nod"}, {"exercise": "own"})"));
    mine.put("loose.json", routineText("loose", R"({"exercise": "nod"}, {"exercise": "own"})"));
    CHECK(ran("check " + (mine / "routines/day.json"), { shipped.path() }).status == 0);
    CHECK_THAT(ran("check " + (mine / "loose.json"), { shipped.path() }).out,
        Contains("there is no exercise \"own\""));
    CHECK(
        ran("check " + (mine / "loose.json") + " " + (mine / "exercises/own.json"), { shipped.path() }).status
        == 0);
}

TEST_CASE("In a library the folder says what a file must be")
{
    const Folder library;
    library.put("exercises/nod.json", exerciseText("nod"));
    library.put("routines/nod.json", exerciseText("nod"));
    CHECK(ran("check " + library.path().string(), {}).status == 1);
}

TEST_CASE("A file that is not there is an error with its name, an option that is not there is misuse")
{
    const Ran check = ran("check /nowhere/a.json /nowhere/b");
    CHECK(check.out
        == "/nowhere/a.json: error: there is no such file\n/nowhere/b: error: there is no such file\n");
    CHECK(check.status == 1);
    CHECK(ran("check --all").status == 2);
}
