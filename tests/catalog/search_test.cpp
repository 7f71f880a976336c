// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/search.h"

#include <catch2/catch.hpp>

namespace plumbline
{

namespace
{

Exercise exercise(const std::string& title, const std::string& summary = "")
{
    Exercise exercise;
    exercise.id = ExerciseId(title);
    exercise.title = title;
    exercise.summary = summary;
    return exercise;
}

Catalog library()
{
    Catalog catalog;
    catalog.add(exercise("Upper hamstring stretch"));
    catalog.add(exercise("Child's pose", "A long stretch for the back."));
    catalog.add(exercise("Étirement du dos"));
    catalog.add(exercise("Straßen-Dehnung"));
    Exercise ball = exercise("Gluteal release");
    ball.kind = Kind::Release;
    ball.position = Position::FloorSitting;
    ball.regions = { Region::Glutes };
    ball.equipment = { Equipment::MassageBall };
    ball.muscles = { "piriformis" };
    catalog.add(ball);
    Exercise plank = exercise("Plank");
    plank.kind = Kind::Strengthening;
    catalog.add(plank);
    return catalog;
}

/// The titles found, joined by " | ".
std::string found(std::string_view query)
{
    const Catalog catalog = library();
    std::string titles;
    for (const std::size_t i : SearchIndex(catalog).find(query))
        titles += (titles.empty() ? "" : " | ") + catalog.exercises()[i].title;
    return titles;
}

} // namespace

TEST_CASE("The beginnings of words find an exercise, in any order")
{
    CHECK(found("ham str") == "Upper hamstring stretch");
    CHECK(found("str ham") == "Upper hamstring stretch");
    CHECK(found("amstring") == "");
    CHECK(found("ham glut") == "");
}

TEST_CASE("Case, accents and apostrophes do not matter")
{
    CHECK(found("PLANK") == "Plank");
    CHECK(found("etirement") == "Étirement du dos");
    CHECK(found("ÉTIR") == "Étirement du dos");
    CHECK(found("e\xCC\x81tirement") == "Étirement du dos"); // a combining accent
    CHECK(found("strasse") == "Straßen-Dehnung");
    CHECK(found("dehn") == "Straßen-Dehnung");
    CHECK(found("childs") == "Child's pose");
    CHECK(found("child\xE2\x80\x99s") == "Child's pose");
}

TEST_CASE("Exercises are found by what they work on and what they need as well")
{
    CHECK(found("massage ball") == "Gluteal release");
    CHECK(found("floor") == "Gluteal release");
    CHECK(found("pirif") == "Gluteal release");
    CHECK(found("strengthening") == "Plank");
}

TEST_CASE("A word of the title counts more than one of the kind, and that more than one of the summary")
{
    // "Stretch" is in the first one's title, the kind of most, and in the summary of the second.
    Catalog catalog;
    Exercise bySummary = exercise("A", "Release it.");
    Exercise byKind = exercise("B");
    byKind.kind = Kind::Release;
    catalog.add(bySummary);
    catalog.add(byKind);
    catalog.add(exercise("Release"));
    catalog.add(exercise("Releasing"));
    CHECK(SearchIndex(catalog).find("rel") == std::vector<std::size_t>{ 2, 3, 1, 0 });
}

TEST_CASE("An empty search finds all, in their order, and nonsense finds nothing")
{
    CHECK(SearchIndex(library()).find("") == std::vector<std::size_t>{ 0, 1, 2, 3, 4, 5 });
    CHECK(SearchIndex(library()).find(" - ") == std::vector<std::size_t>{ 0, 1, 2, 3, 4, 5 });
    CHECK(found("zzz") == "");
    CHECK(found("\xFF\xC3").find("Plank") != std::string::npos); // broken bytes are no letters
    CHECK(SearchIndex(Catalog()).find("a").empty());
}

TEST_CASE("A filter lets through what fits all of it")
{
    Exercise sitting = exercise("Sitting twist");
    sitting.kind = Kind::Mobilization;
    sitting.position = Position::Sitting;
    sitting.alsoIn = { Position::Standing };
    sitting.regions = { Region::MidBack };
    sitting.equipment = { Equipment::Chair, Equipment::Strap };
    sitting.optionalEquipment = { Equipment::Cushion };

    Filter filter;
    CHECK(passes(sitting, filter));
    filter.position = Position::Standing;
    CHECK(passes(sitting, filter));
    filter.position = Position::Prone;
    CHECK_FALSE(passes(sitting, filter));
    filter.position = Position::Sitting;
    filter.region = Region::MidBack;
    filter.kind = Kind::Mobilization;
    CHECK(passes(sitting, filter));
    filter.kind = Kind::Habit;
    CHECK_FALSE(passes(sitting, filter));
    filter.kind.reset();
    filter.region = Region::Neck;
    CHECK_FALSE(passes(sitting, filter));
}

TEST_CASE("With only some equipment at hand nothing that needs more comes up")
{
    Exercise strap = exercise("Strap stretch");
    strap.equipment = { Equipment::Strap, Equipment::Mat };
    strap.optionalEquipment = { Equipment::Cushion };
    Filter filter;
    filter.have = { Equipment::Mat };
    CHECK_FALSE(passes(strap, filter));
    filter.have = { Equipment::Mat, Equipment::Strap, Equipment::Wall };
    CHECK(passes(strap, filter));
    filter.have.emplace();
    CHECK_FALSE(passes(strap, filter));
    CHECK(passes(exercise("Nothing needed"), filter));
}

} // namespace plumbline
