// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include "catalog/read.h"

#include <catch2/catch.hpp>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace
{

constexpr auto twoExercises = R"([
  {"id": "Nod", "name": "Nod", "equipment": "cable", "primaryMuscles": ["neck"], "instructions": ["Sit tall. Nod slowly."]},
  {"id": "Wave", "name": "Wave", "primaryMuscles": ["shoulders"], "instructions": ["Stand tall. Wave."]}
])";

std::string scheduled()
{
    std::string text = routineText("day", R"({"exercise": "nod"})");
    return text.insert(
        1, R"("schedule": {"days": ["monday"], "times": ["08:00"]}, "client": {"name": "Mrs. Larsen"}, )");
}

} // namespace

TEST_CASE("Exercises from elsewhere are taken into a library as drafts, and what was left out is told")
{
    const Folder folder;
    folder.put("two.json", twoExercises);
    const Ran import = ran("import " + (folder / "two.json") + " --into " + (folder / "mine"), {});
    CHECK(import.out == "nod  Nod\n    left out: equipment: cable\nwave  Wave\n");
    CHECK(import.err == "2 drafts taken into " + (folder / "mine/exercises") + "\n");
    CHECK(import.status == 0);
    const auto nod = plumbline::readExerciseFile(folder / "mine/exercises/nod.json");
    REQUIRE(nod.value);
    CHECK(nod.value->draft);
    CHECK(ran("check " + (folder / "mine/exercises/nod.json"), {}).status == 0);
    CHECK_THAT(ran("list exercises --json", { folder / "mine" }).out, Contains("\"draft\": true"));
}

TEST_CASE("To list what would be taken writes nothing")
{
    const Folder folder;
    folder.put("two.json", twoExercises);
    const Ran import = ran("import " + (folder / "two.json") + " --list --into " + (folder / "mine"), {});
    CHECK_THAT(import.out, StartsWith("nod  Nod\n"));
    CHECK(import.err == "2 drafts could be taken\n");
    CHECK_FALSE(fs::exists(folder / "mine"));
}

TEST_CASE("An exercise that is there already stays unless it is to be replaced")
{
    const Folder folder;
    folder.put("two.json", twoExercises);
    folder.put("mine/exercises/nod.json", "mine");
    const std::string line = "import " + (folder / "two.json") + " --into " + (folder / "mine");
    const Ran import = ran(line, {});
    CHECK(import.status == 1);
    CHECK_THAT(
        import.out, Contains("nod  Nod  (not taken: there is an exercise nod already; --replace puts"));
    CHECK(textOf(folder / "mine/exercises/nod.json") == "mine");
    CHECK(fs::exists(folder / "mine/exercises/wave.json"));
    CHECK(ran(line + " --replace", {}).status == 0);
    CHECK_THAT(textOf(folder / "mine/exercises/nod.json"), Contains("\"draft\": true"));

    const Folder shipped;
    shipped.put("exercises/wave.json", exerciseText("wave"));
    CHECK_THAT(
        ran("import " + (folder / "two.json") + " --into " + (folder / "other"), { shipped.path() }).out,
        Contains("wave  Wave  (not taken: "));
}

TEST_CASE("What cannot be taken in is one sentence, and nothing is written")
{
    const Folder folder;
    folder.put("torn.json", std::string(twoExercises).substr(0, 100));
    const Ran import = ran("import " + (folder / "torn.json") + " --into " + (folder / "mine"), {});
    CHECK_THAT(import.err, Contains("torn.json:2:") && Contains("error: "));
    CHECK(import.out.empty());
    CHECK(import.status == 1);
    CHECK_FALSE(fs::exists(folder / "mine"));
    CHECK(ran("import").status == 2);
}

TEST_CASE("A routine goes out as a calendar, for a watch and for a clinic, without its client")
{
    const Folder library;
    library.put("exercises/nod.json", exerciseText("nod"));
    library.put("routines/day.json", scheduled());
    const std::string line = "export day -o " + (library / "out") + " --to ";
    CHECK(ran(line + "ical", { library.path() }).status == 0);
    CHECK_THAT(textOf(library / "out"),
        StartsWith("BEGIN:VCALENDAR\r\n") && Contains("\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"));
    CHECK_THAT(textOf(library / "out"), Contains("\r\nDTSTART:20260105T080000\r\n")); // today is that Monday
    CHECK(ran(line + "fit", { library.path() }).status == 0);
    CHECK(textOf(library / "out").substr(8, 4) == ".FIT");
    const Ran fhir =
        ran("export " + (library / "routines/day.json") + " --to=fhir -o " + (library / "out"), {});
    CHECK(fhir.status == 0);
    CHECK_THAT(textOf(library / "out"), Contains("\"CarePlan\"") && !Contains("Larsen"));
}

TEST_CASE("An exercise alone goes out too, but a calendar needs a schedule")
{
    const Folder library;
    library.put("exercises/nod.json", exerciseText("nod"));
    CHECK(ran("export nod --to fit -o " + (library / "nod.fit"), { library.path() }).status == 0);
    const Ran ical = ran("export nod --to ical -o " + (library / "nod.ics"), { library.path() });
    CHECK(ical.err == "plumbline-cli: the routine has no schedule; say on which days it is to be done.\n");
    CHECK(ical.status == 1);
    CHECK_FALSE(fs::exists(library / "nod.ics"));
}

TEST_CASE("An export that is not understood is misuse, what is not there or cannot be written a sentence")
{
    const Folder library;
    library.put("exercises/nod.json", exerciseText("nod"));
    CHECK_THAT(ran("export nod --to pdf -o x", { library.path() }).err,
        Contains("--to takes ical, fit or fhir, not \"pdf\""));
    CHECK(ran("export nod --to fit", { library.path() }).status == 2);
    CHECK(ran("export --to fit -o x", { library.path() }).status == 2);
    CHECK_THAT(ran("export nodd --to fit -o x", { library.path() }).err, Contains("did you mean \"nod\"?"));
    const Ran nowhere = ran("export nod --to fit -o /proc/none/x", { library.path() });
    CHECK(nowhere.status == 1);
    CHECK_FALSE(nowhere.err.empty());
}
