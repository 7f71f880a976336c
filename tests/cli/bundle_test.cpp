// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <catch2/catch.hpp>

namespace fs = std::filesystem;
using namespace plumbline::cli::test;
using Catch::Matchers::Contains;

namespace
{

/// A trainer's library with the routine "day", and what it was packed into.
struct Trainer {
    Folder library;
    std::string bundle = library / "day.plumbline";

    Trainer()
    {
        library.put("exercises/nod.json", exerciseText("nod"));
        library.put("routines/day.json", routineText("day", R"({"exercise": "nod"})"));
    }
    [[nodiscard]] Ran pack() const { return ran("pack day --from=Ann -o " + bundle, { library.path() }); }
};

} // namespace

TEST_CASE("A routine is packed, listed and unpacked")
{
    const Trainer trainer;
    const Ran packed = trainer.pack();
    CHECK(packed.err == "1 routine, 1 exercise, 0 pictures\n");
    CHECK(packed.status == 0);

    const Folder shipped, own;
    const Ran list = ran("unpack --list " + trainer.bundle, { shipped.path(), own.path() });
    CHECK_THAT(list.out,
        Contains("From: Ann\n") && Contains("Made: 2026-01-05 with Plumbline " PLUMBLINE_VERSION)
            && Contains("Routine day  0:2") && Contains("The nod") && Contains("new"));
    CHECK(list.status == 0);
    CHECK(fs::is_empty(own.path()));

    const Ran unpacked = ran("unpack " + trainer.bundle, { shipped.path(), own.path() });
    CHECK(unpacked.out == "day\n");
    CHECK(unpacked.err == "1 routine, 1 exercise, 0 pictures written to " + own.path().string() + "\n");
    CHECK(unpacked.status == 0);
    CHECK_THAT(ran("check " + own.path().string(), {}).err, Contains("2 files, 0 errors, 0 warnings"));
    CHECK_THAT(
        ran("unpack --list " + trainer.bundle, { shipped.path(), own.path() }).out, Contains("here already"));
}

TEST_CASE("A routine of another id there is told with both titles, and nothing is changed until one says "
          "what to do")
{
    const Trainer trainer;
    CHECK(trainer.pack().status == 0);
    const Folder shipped, own;
    own.put("exercises/nod.json", exerciseText("nod", R"([{"role": "hold", "words": "Another one."}])"));
    const std::string before = textOf(own / "exercises/nod.json");
    const Ran refused = ran("unpack " + trainer.bundle, { shipped.path(), own.path() });
    CHECK(refused.status == 1);
    CHECK(refused.err
        == "plumbline-cli: there is another exercise \"nod\": here \"The nod\", in the bundle \"The nod\"\n"
           "Nothing was changed. Say --on-clash mine, theirs or both.\n");
    CHECK_FALSE(fs::exists(own / "routines/day.json"));
    CHECK(ran("unpack --on-clash both " + trainer.bundle, { shipped.path(), own.path() }).status == 0);
    CHECK(textOf(own / "exercises/nod.json") == before);
    CHECK_THAT(textOf(own / "routines/day.json"), Contains("\"nod-2\""));
}

TEST_CASE("Another folder than one's own may be named")
{
    const Trainer trainer;
    CHECK(trainer.pack().status == 0);
    const Folder shipped, other;
    CHECK(
        ran("unpack --into " + other.path().string() + " " + trainer.bundle, { shipped.path() }).status == 0);
    CHECK(fs::exists(other / "routines/day.json"));
}

TEST_CASE("What is no bundle is told in a sentence, and nothing is changed")
{
    const Folder shipped, own;
    own.put("notes.plumbline", "hello");
    const Ran unpacked = ran("unpack " + (own / "notes.plumbline"), { shipped.path(), own.path() });
    CHECK(unpacked.status == 1);
    CHECK_THAT(
        unpacked.err, Contains("notes.plumbline: error: this is no Plumbline bundle, or it is damaged\n"));
    CHECK(ran("unpack /nowhere/a.plumbline", {}).status == 1);
    CHECK(ran("unpack", {}).status == 2);
    CHECK(ran("unpack a b", {}).status == 2);
    CHECK(ran("unpack --on-clash ask a", {}).status == 2);
}

TEST_CASE("What cannot be packed is told, and no file is made")
{
    const Trainer trainer;
    CHECK_THAT(ran("pack night -o " + trainer.bundle, { trainer.library.path() }).err,
        Contains("there is no routine \"night\""));
    CHECK_FALSE(fs::exists(trainer.bundle));
    CHECK(ran("pack day", { trainer.library.path() }).status == 2);
    CHECK(ran("pack -o a.plumbline", { trainer.library.path() }).status == 2);
}

TEST_CASE("A routine in a file may be packed, with the exercises of the library it lies in")
{
    const Trainer trainer;
    const Folder shipped;
    CHECK(ran("pack " + (trainer.library / "routines/day.json") + " -o " + trainer.bundle, { shipped.path() })
              .status
        == 0);
    CHECK(fs::exists(trainer.bundle));
}
