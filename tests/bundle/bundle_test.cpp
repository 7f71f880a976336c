// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"

#include "bundle/import.h"
#include "bundle/sample_bundle.h"
#include "catalog/write.h"

#include <catch2/catch.hpp>

#include <set>

namespace plumbline
{

using namespace test;

namespace
{

std::set<std::string> idsOf(const std::vector<Exercise>& exercises)
{
    std::set<std::string> ids;
    for (const Exercise& exercise : exercises)
        ids.insert(exercise.id.value);
    return ids;
}

} // namespace

TEST_CASE("A bundle holds all that its routine needs, and what that may be exchanged for, and nothing else")
{
    const Bundle bundle = SampleLibrary().bundle();
    CHECK(bundle.routines.size() == 1);
    CHECK(idsOf(bundle.exercises) == std::set<std::string>{ "lean", "sway", "nod", "bow" });
    CHECK(bundle.media.size() == 1);
    CHECK(bundle.media.at("lean.png") == pictureOf("leaning"));
}

TEST_CASE("What is read from a bundle is what was put into it")
{
    const SampleLibrary library;
    const Bundle given = library.bundle();
    const auto file = library.path() / "evening.plumbline";
    CHECK(writeBundle(file, given).empty());
    const Parsed<Bundle> read = readBundle(file);
    for (const Diagnostic& diagnostic : read.diagnostics)
        FAIL(toText(diagnostic));
    REQUIRE(read.value);
    CHECK(read.value->letter.from == "A. Trainer");
    CHECK(read.value->letter.note == "Twice a week is enough.");
    CHECK(read.value->letter.licence == "CC BY 4.0");
    CHECK(read.value->letter.program == "0.1.0");
    CHECK(read.value->letter.date == "2026-11-21");
    CHECK(read.value->media == given.media);
    REQUIRE(read.value->routines.size() == 1);
    CHECK(toJson(read.value->routines[0]) == toJson(given.routines[0]));
    REQUIRE(read.value->exercises.size() == given.exercises.size());
    for (std::size_t i = 0; i < given.exercises.size(); ++i)
        CHECK(toJson(read.value->exercises[i]) == toJson(given.exercises[i]));
}

TEST_CASE(
    "A bundle does not say for whom its routines were written, and is the same routine where they are known")
{
    Bundle given = SampleLibrary().bundle();
    Catalog catalog;
    given.routines[0].client = Client{ "Mrs. Larsen", 20, {}, { Condition::Osteoporosis } };
    catalog.add(given.routines[0]);
    const auto read = bundleIn(toBytes(given));
    REQUIRE(read.value);
    CHECK_FALSE(read.value->routines[0].client);
    CHECK(noveltyOf(read.value->routines[0], catalog) == Novelty::Same);
}

TEST_CASE("The same content gives the same bytes")
{
    const std::string once = toBytes(SampleLibrary().bundle());
    CHECK_FALSE(once.empty());
    CHECK(once == toBytes(SampleLibrary().bundle()));
}

TEST_CASE("The whole shipped library can be given away")
{
    const Library shipped = loadLibrary({ std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    std::vector<RoutineId> all;
    for (const Routine& routine : shipped.catalog.routines())
        all.push_back(routine.id);
    const auto bundle = bundleOf(all, shipped.catalog, sampleLetter());
    REQUIRE(bundle.value);
    const Parsed<Bundle> again = bundleIn(toBytes(*bundle.value));
    CHECK(again.diagnostics.empty());
    REQUIRE(again.value);
    CHECK(again.value->exercises.size() == bundle.value->exercises.size());
}

TEST_CASE("A bundle is not made when something it needs is missing, and what is missing is told")
{
    const SampleLibrary library;
    std::filesystem::remove(library.path() / "media/lean.png");
    const auto noPicture = bundleOf({ RoutineId("evening") }, library.catalog(), sampleLetter());
    CHECK_FALSE(noPicture.value);
    REQUIRE(noPicture.diagnostics.size() == 1);
    CHECK(toText(noPicture.diagnostics[0])
        == (library.path() / "media/lean.png").string() + ": error: there is no such file");
    const auto noRoutine = bundleOf({ RoutineId("morning") }, library.catalog(), sampleLetter());
    CHECK_FALSE(noRoutine.value);
    CHECK(toText(noRoutine.diagnostics.at(0)) == "error: there is no routine \"morning\"");
}

TEST_CASE("A bundle that could not be opened again is not written")
{
    const SampleLibrary library;
    Bundle bundle = library.bundle();
    bundle.letter.date = "yesterday";
    CHECK_FALSE(writeBundle(library.path() / "a.plumbline", bundle).empty());
    CHECK_FALSE(std::filesystem::exists(library.path() / "a.plumbline"));
}

} // namespace plumbline
