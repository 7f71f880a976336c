// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/import.h"

#include "bundle/sample_bundle.h"
#include "catalog/write.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

namespace plumbline
{

using namespace test;
namespace fs = std::filesystem;

namespace
{

/// Somebody who is given a bundle: her library, and what is in it afterwards.
struct Receiver {
    ScratchFolder folder;

    [[nodiscard]] Catalog catalog() const { return loadLibrary({ folder.path() }).catalog; }
    [[nodiscard]] ImportPlan plan(const Bundle& bundle, Keep keep = Keep::Mine) const
    {
        return importPlan(bundle, allKept(clashesWith(catalog(), bundle), keep), catalog(), folder.path());
    }
    [[nodiscard]] std::string import(const Bundle& bundle, Keep keep = Keep::Mine) const
    {
        return carryOut(plan(bundle, keep), catalog(), folder.path());
    }
};

/// She has a lean and an evening of her own.
struct ClientWithHerOwn : Receiver {
    ClientWithHerOwn()
    {
        const Bundle bundle = SampleLibrary().bundle();
        Exercise lean = bundle.exercises[1];
        REQUIRE(lean.id.value == "lean");
        lean.title = "My lean";
        lean.media.clear();
        lean.easier = {};
        folder.write("exercises/lean.json", toJson(lean));
        Routine evening = bundle.routines[0];
        evening.title = "My evening";
        evening.sections[0].items.resize(1);
        folder.write("routines/evening.json", toJson(evening));
    }
};

} // namespace

TEST_CASE("What is imported can be played, with its pictures")
{
    const Receiver client;
    const Bundle bundle = SampleLibrary().bundle();
    CHECK(clashesWith(client.catalog(), bundle).empty());
    CHECK(client.import(bundle).empty());
    const Library library = loadLibrary({ client.folder.path() });
    CHECK(library.diagnostics.empty());
    CHECK(library.catalog.find(RoutineId("evening")));
    CHECK(library.catalog.exercises().size() == 4);
    CHECK(filesIn(client.folder.path()).at("media/lean.png") == pictureOf("leaning"));
}

TEST_CASE("What is there already is no clash and is not written again")
{
    const Receiver client;
    const Bundle bundle = SampleLibrary().bundle();
    CHECK(client.import(bundle).empty());
    CHECK(clashesWith(client.catalog(), bundle).empty());
    const ImportPlan again = client.plan(bundle);
    CHECK(again.routines.empty());
    CHECK(again.exercises.empty());
    CHECK(again.media.empty());
    CHECK(again.ready.size() == 1);
}

TEST_CASE("Another record of the same id is a clash, with both titles")
{
    const ClientWithHerOwn client;
    const auto clashes = clashesWith(client.catalog(), SampleLibrary().bundle());
    REQUIRE(clashes.size() == 2);
    CHECK(clashes[0].kind == Clash::Kind::Routine);
    CHECK(clashes[0].mine == "My evening");
    CHECK(clashes[0].theirs == "Evening");
    CHECK(clashes[1].kind == Clash::Kind::Exercise);
    CHECK(clashes[1].id == "lean");
}

TEST_CASE("Kept as mine nothing of mine changes")
{
    const ClientWithHerOwn client;
    const auto before = filesIn(client.folder.path());
    CHECK(client.import(SampleLibrary().bundle(), Keep::Mine).empty());
    CHECK(filesIn(client.folder.path()) == before);
}

TEST_CASE("My exercise may stay while their routine comes, which then plays mine")
{
    const ClientWithHerOwn client;
    const Bundle bundle = SampleLibrary().bundle();
    KeepChoices choices;
    choices.routines[RoutineId("evening")] = Keep::Theirs;
    choices.exercises[ExerciseId("lean")] = Keep::Mine;
    const ImportPlan plan = importPlan(bundle, choices, client.catalog(), client.folder.path());
    CHECK(carryOut(plan, client.catalog(), client.folder.path()).empty());
    const Library library = loadLibrary({ client.folder.path() });
    CHECK(library.diagnostics.empty());
    CHECK(library.catalog.find(RoutineId("evening"))->title == "Evening");
    CHECK(library.catalog.find(ExerciseId("lean"))->title == "My lean");
    CHECK_FALSE(library.catalog.find(ExerciseId("sway"))); // only their lean would need it
    CHECK(library.catalog.find(ExerciseId("bow")));
}

TEST_CASE("Theirs takes the place of mine")
{
    const ClientWithHerOwn client;
    CHECK(client.import(SampleLibrary().bundle(), Keep::Theirs).empty());
    const Catalog catalog = client.catalog();
    CHECK(catalog.find(RoutineId("evening"))->title == "Evening");
    CHECK(catalog.find(ExerciseId("lean"))->title == "The lean");
}

TEST_CASE("Both are kept: theirs get new ids, and name each other by these")
{
    const ClientWithHerOwn client;
    CHECK(client.import(SampleLibrary().bundle(), Keep::Both).empty());
    const Library library = loadLibrary({ client.folder.path() });
    CHECK(library.diagnostics.empty());
    const Catalog& catalog = library.catalog;
    CHECK(catalog.find(RoutineId("evening"))->title == "My evening");
    CHECK(catalog.find(ExerciseId("lean"))->title == "My lean");
    REQUIRE(catalog.find(RoutineId("evening-2")));
    REQUIRE(catalog.find(ExerciseId("lean-2")));
    CHECK(catalog.find(ExerciseId("lean-2"))->title == "The lean (2)");
    const Routine& theirs = *catalog.find(RoutineId("evening-2"));
    CHECK(theirs.title == "Evening (2)");
    CHECK(std::get<ExerciseItem>(theirs.sections[0].items[0]).exercise == ExerciseId("lean-2"));
    CHECK(client.import(SampleLibrary().bundle(), Keep::Both).empty());
    CHECK(client.catalog().find(RoutineId("evening-3")));
}

TEST_CASE("Another picture of the same name stays, and theirs gets another name")
{
    const Receiver client;
    client.folder.write("media/lean.png", pictureOf("mine"));
    CHECK(client.import(SampleLibrary().bundle()).empty());
    const auto files = filesIn(client.folder.path());
    CHECK(files.at("media/lean.png") == pictureOf("mine"));
    CHECK(files.at("media/lean-2.png") == pictureOf("leaning"));
    CHECK(client.catalog().find(ExerciseId("lean"))->media[0].file == "lean-2.png");
    CHECK(clashesWith(client.catalog(), SampleLibrary().bundle()).empty());
}

TEST_CASE("Another picture under the same words is a clash")
{
    const SampleLibrary trainer;
    const Receiver client;
    CHECK(client.import(trainer.bundle()).empty());
    trainer.put("lean.png", pictureOf("leaning better"));
    CHECK(clashesWith(client.catalog(), trainer.bundle()).size() == 1);
}

TEST_CASE("A file of mine that could not be read is left alone, and nothing is imported")
{
    const Receiver client;
    client.folder.write("exercises/nod.json", "{ half a record");
    const auto before = filesIn(client.folder.path());
    const std::string fault = client.import(SampleLibrary().bundle());
    CHECK_THAT(fault, Catch::Matchers::Contains("nod.json: the file is there and cannot be used"));
    CHECK(filesIn(client.folder.path()) == before);
}

TEST_CASE("When the disk refuses in the middle, what was written is taken back")
{
    const ClientWithHerOwn client;
    const auto before = filesIn(client.folder.path());
    // The folder of the exercises is a file in the way of the last one that would be written.
    const Bundle bundle = SampleLibrary().bundle();
    ImportPlan plan = client.plan(bundle, Keep::Theirs);
    REQUIRE(plan.routines.size() == 1);
    plan.routines.push_back(plan.routines[0]);
    plan.routines[1].id = RoutineId(std::string(300, 'a')); // a name the file system does not take
    CHECK_FALSE(carryOut(plan, client.catalog(), client.folder.path()).empty());
    CHECK(filesIn(client.folder.path()) == before);
}

TEST_CASE("An import that is broken off after any file leaves a library in which all can be read and played")
{
    const Bundle bundle = SampleLibrary().bundle();
    for (std::size_t written = 0; written <= 6; ++written) {
        const Receiver client;
        ImportPlan plan = client.plan(bundle);
        REQUIRE(plan.media.size() + plan.exercises.size() + plan.routines.size() == 6);
        // Each file is whole or not there, so what a crash leaves is what a shorter plan writes.
        if (written < 1)
            plan.media.clear();
        plan.exercises.resize(std::min(plan.exercises.size(), written - std::min<std::size_t>(written, 1)));
        if (written < 6)
            plan.routines.clear();
        CHECK(carryOut(plan, client.catalog(), client.folder.path()).empty());
        const Library library = loadLibrary({ client.folder.path() });
        CHECK(library.catalog.exercises().size() == plan.exercises.size());
        CHECK(library.catalog.routines().size() == plan.routines.size());
        // The import again completes it.
        CHECK(client.import(bundle).empty());
        CHECK(loadLibrary({ client.folder.path() }).diagnostics.empty());
    }
}

TEST_CASE("Without a home folder an import says so")
{
    const ImportPlan plan = importPlan(SampleLibrary().bundle(), {}, {}, {});
    CHECK(carryOut(plan, {}, {}) == "there is no home folder to keep anything in");
}

} // namespace plumbline
