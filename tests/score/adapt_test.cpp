// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/adapt.h"

#include "score/compile.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

/// superman > back-extension > cobra, each gentler than the one before, and others that avoid nothing.
Catalog spines()
{
    Catalog catalog;
    Exercise superman = exerciseOf("superman", "hold Fly");
    superman.title = "Superman";
    superman.avoidIf = { { { Condition::SpinalStenosis, Condition::Pregnancy },
        "It bends the back backward." } };
    superman.easier = ExerciseId("back-extension");
    superman.cautions = { "Stop when it pinches." };
    Exercise extension = exerciseOf("back-extension", "hold Lift");
    extension.avoidIf = { { { Condition::SpinalStenosis }, "It bends the back backward." } };
    extension.easier = ExerciseId("cobra");
    catalog.add(superman);
    catalog.add(extension);
    catalog.add(exerciseOf("cobra", "hold Press"));
    catalog.add(exerciseOf("bridge", "hold Lift the hips"));
    return catalog;
}

Person with(std::vector<Condition> conditions)
{
    Person person;
    person.conditions = std::move(conditions);
    return person;
}

/// What is played of superman and bridge, and what is left out: "cobra for superman, bridge; without: -".
std::string played(const Person& person)
{
    const auto score = compile(routineOf({ item("superman"), item("bridge") }), spines(), person, {});
    REQUIRE(score.value);
    std::string text;
    for (const Part& part : score.value->parts) {
        text += (text.empty() ? "" : ", ") + part.exercise.id.value;
        if (part.adaptation && !part.adaptation->inPlaceOf.empty())
            text += " for " + part.adaptation->title;
        if (part.adaptation && part.adaptation->amount < 1)
            text += " x" + std::to_string(part.adaptation->amount).substr(0, 3);
    }
    for (const LeftOut& out : score.value->leftOut)
        text += "; without " + out.exercise.value + (out.becauseItHurt ? " that hurt" : "");
    return text;
}

std::string announced(const Person& person)
{
    const auto score = compile(routineOf({ item("superman") }), spines(), person, {});
    REQUIRE(score.value);
    return cues(score.value->phases.front());
}

} // namespace

TEST_CASE("Nothing speaks against an exercise for a person without conditions")
{
    CHECK(played({}) == "superman, bridge");
    CHECK(conflictsOf(routineOf({ item("superman") }), spines(), {}, {}).empty());
}

TEST_CASE("The gentler version plays where a condition speaks against an exercise and nobody decided")
{
    CHECK(played(with({ Condition::Pregnancy })) == "back-extension for Superman, bridge");
    CHECK(played(with({ Condition::SpinalStenosis })) == "cobra for Superman, bridge");
    CHECK(played(with({ Condition::Glaucoma })) == "superman, bridge");
}

TEST_CASE("What has no gentler version is left out")
{
    Catalog catalog;
    Exercise alone = exerciseOf("alone", "hold Stay");
    alone.avoidIf = { { { Condition::Glaucoma }, "The head hangs." } };
    alone.easier = ExerciseId("not-there");
    catalog.add(alone);
    const auto score = compile(routineOf({ item("alone") }), catalog, with({ Condition::Glaucoma }), {});
    CHECK_FALSE(score.value);
    REQUIRE(score.diagnostics.size() == 1);
    CHECK(score.diagnostics.front().sentence.find("every exercise is left out") != std::string::npos);
}

TEST_CASE("Gentler versions that lead round in a circle come to an end")
{
    Catalog catalog;
    for (const auto& [id, easier] : { std::pair("a", "b"), std::pair("b", "a") }) {
        Exercise exercise = exerciseOf(id, "hold Stay");
        exercise.avoidIf = { { { Condition::Glaucoma }, "The head hangs." } };
        exercise.easier = ExerciseId(easier);
        catalog.add(exercise);
    }
    CHECK(gentlerVersion(*catalog.find(ExerciseId("a")), catalog, with({ Condition::Glaucoma })) == nullptr);
}

TEST_CASE("What a professional approved plays, with its reason as the first caution")
{
    Person person = with({ Condition::SpinalStenosis });
    person.decisions[ExerciseId("superman")] = { Decision::Keep, { Condition::SpinalStenosis } };
    CHECK(played(person) == "superman, bridge");
    const std::string said = announced(person);
    const auto reason = said.find("Take care: you named spinal stenosis. It bends the back backward.");
    CHECK(reason != std::string::npos);
    CHECK(reason < said.find("Stop when it pinches."));
}

TEST_CASE("A condition named later asks again")
{
    Person person = with({ Condition::SpinalStenosis, Condition::Pregnancy });
    person.decisions[ExerciseId("superman")] = { Decision::Keep, { Condition::SpinalStenosis } };
    CHECK(played(person) == "cobra for Superman, bridge");
    const Catalog catalog = spines();
    const auto conflicts = conflictsOf(routineOf({ item("superman"), item("bridge") }), catalog, person, {});
    REQUIRE(conflicts.size() == 1);
    CHECK_FALSE(conflicts.front().isDecided);
    CHECK(conflicts.front().decision == Decision::Gentler);
    REQUIRE(conflicts.front().gentler);
    CHECK(conflicts.front().gentler->id == ExerciseId("cobra"));
    REQUIRE(conflicts.front().reasons.size() == 1);
    CHECK(conflicts.front().reasons.front().conditions.size() == 2);
}

TEST_CASE("The person may leave an exercise out instead")
{
    Person person = with({ Condition::Pregnancy });
    person.decisions[ExerciseId("superman")] = { Decision::LeaveOut, { Condition::Pregnancy } };
    CHECK(played(person) == "bridge; without superman");
}

TEST_CASE("An exercise that hurt is played with less of it the next time, and says so")
{
    Person person;
    hurt(person, ExerciseId("superman"), Relief::Less);
    CHECK(played(person) == "superman x0.8, bridge");
    CHECK(announced(person).find("A little less of it than usual, because it hurt.") != std::string::npos);
    const auto score = compile(routineOf({ item("superman") }), spines(), person, {});
    CHECK(movements(*score.value) == "hold 1/1 8 Fly\n");
}

TEST_CASE("Repetitions, holds and durations become less, and never nothing")
{
    Exercise lift = exerciseOf("lift", "move 2 Lift | hold Stay | move 2 Lower");
    lift.dose = holding(5, 10);
    Person person;
    person.eases[lift.id] = { 0.8, false, false, 0 };
    const auto all = compile(lift, person, {});
    const std::string text = movements(*all.value);
    CHECK(text.find("move 8/8") != std::string::npos);
    CHECK(text.find("hold 8/8 4 Stay") != std::string::npos);
    lift.dose = holding(1, 1);
    CHECK(movements(*compile(lift, person, {}).value)
        == "move 1/1 2 Lift\nhold 1/1 1 Stay\nmove 1/1 2 Lower\n");
    Exercise roll = exerciseOf("roll", "move 2 Roll | move 2 Back");
    roll.dose = lasting(60);
    person.eases[roll.id] = { 0.5, false, false, 0 };
    CHECK(movements(*compile(roll, person, {}).value).find("7/7") != std::string::npos);
}

TEST_CASE("An exercise that hurt can be exchanged or left out the next time")
{
    Person person;
    hurt(person, ExerciseId("superman"), Relief::Gentler);
    CHECK(played(person) == "back-extension for Superman, bridge");
    CHECK(announced(person).find("In place of Superman, to be gentle.") != std::string::npos);
    hurt(person, ExerciseId("superman"), Relief::LeaveOut);
    CHECK(played(person) == "bridge; without superman that hurt");
}

TEST_CASE("What a person decides stands for all the conditions she had in mind")
{
    Person person = with({ Condition::SpinalStenosis, Condition::Pregnancy });
    const Catalog catalog = spines();
    const auto conflict = conflictOf(*catalog.find(ExerciseId("superman")), catalog, person);
    REQUIRE(conflict);
    decide(person, *conflict, Decision::Keep);
    CHECK(person.decisions.at(ExerciseId("superman")).about == person.conditions);
    CHECK(conflictOf(*catalog.find(ExerciseId("superman")), catalog, person)->isDecided);
    CHECK(played(person) == "superman, bridge");
}

TEST_CASE("An exercise from a file of its own conflicts as one of the library does")
{
    Exercise own = exerciseOf("own", "hold Stay");
    own.avoidIf = { { { Condition::Glaucoma }, "The head hangs." } };
    own.easier = ExerciseId("bridge");
    const Catalog catalog = spines();
    const auto conflict = conflictOf(own, catalog, with({ Condition::Glaucoma }));
    REQUIRE(conflict);
    CHECK(conflict->gentler == catalog.find(ExerciseId("bridge")));
    CHECK_FALSE(conflictOf(own, catalog, {}));
}

TEST_CASE("What differs for a person is told with its reason")
{
    const Catalog catalog = spines();
    const Routine routine = routineOf({ item("superman"), item("bridge") });
    CHECK(differencesOf(routine, catalog, {}, {}).empty());

    Person person = with({ Condition::Pregnancy });
    hurt(person, ExerciseId("bridge"), Relief::Less);
    const auto differences = differencesOf(routine, catalog, person, {});
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].played.exercise == catalog.find(ExerciseId("back-extension")));
    CHECK(differences[0].because == std::vector{ Condition::Pregnancy });
    CHECK_FALSE(differences[0].isEased());
    CHECK(differences[1].played.amount == Approx(0.8));
    CHECK(differences[1].because.empty());
    CHECK(differences[1].isEased());
}

TEST_CASE("What hurt is put back, with what was played in its place")
{
    const Catalog catalog = spines();
    Person person;
    hurt(person, ExerciseId("superman"), Relief::Gentler);
    hurt(person, ExerciseId("back-extension"), Relief::Less);
    const auto difference = differenceOf(*catalog.find(ExerciseId("superman")), catalog, person);
    REQUIRE(difference);
    CHECK(difference->played.becauseItHurt);
    CHECK(difference->played.amount == Approx(0.8));
    putBack(person, ExerciseId("superman"), catalog);
    CHECK(person.eases.empty());
    CHECK(played(person) == "superman, bridge");
}

TEST_CASE("A gentler version stands in for one exercise only, and for none where the routine has it anyway")
{
    Catalog catalog = spines();
    Exercise swimmer = *catalog.find(ExerciseId("superman"));
    swimmer.id = ExerciseId("swimmer");
    catalog.add(swimmer);
    const auto heard = [&](const Routine& routine, const Person& person) {
        const auto score = compile(routine, catalog, person, {});
        REQUIRE(score.value);
        std::string text;
        for (const Part& part : score.value->parts)
            text += part.exercise.id.value + " ";
        for (const LeftOut& out : score.value->leftOut)
            text += "without " + out.exercise.value + " ";
        for (const Difference& difference : differencesOf(routine, catalog, person, {}))
            text += difference.played.comesAnyway ? "as " + difference.played.comesAnyway->id.value + " comes"
                                                  : "";
        return text;
    };
    const Person stiff = with({ Condition::Pregnancy });
    CHECK(heard(routineOf({ item("superman"), item("swimmer"), item("superman") }), stiff)
        == "back-extension back-extension without swimmer as back-extension comes");
    CHECK(heard(routineOf({ item("swimmer"), item("back-extension") }), stiff)
        == "back-extension without swimmer as back-extension comes");

    Person sore;
    hurt(sore, ExerciseId("superman"), Relief::Gentler);
    hurt(sore, ExerciseId("swimmer"), Relief::Gentler);
    CHECK(heard(routineOf({ item("superman"), item("swimmer") }), sore) == "back-extension back-extension ");
}
