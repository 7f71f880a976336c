// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/person.h"

#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace std::chrono_literals;

namespace
{

const ExerciseId cobra("cobra");

std::string faultsOf(const std::string& json)
{
    std::string text;
    for (const Diagnostic& diagnostic : readPerson(json).diagnostics)
        text += toText(diagnostic) + "\n";
    return text;
}

} // namespace

TEST_CASE("What is known of a person comes back as it was written")
{
    Person person;
    person.level = 0.25;
    person.levels[cobra] = 0.5;
    person.breath = 5500ms;
    person.conditions = { Condition::Glaucoma, Condition::Pregnancy };
    person.equipment = { Equipment::Mat, Equipment::Chair };
    person.decisions[cobra] = { Decision::Keep, { Condition::Glaucoma } };
    person.eases[ExerciseId("superman")] = { 0.8, true, false, 1 };
    person.eases[cobra] = { 1.0, false, true, 0 };
    person.severePain = 6;
    person.hasAccepted = true;

    const auto read = readPerson(toJson(person));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.value);
    CHECK(toJson(*read.value) == toJson(person));
    CHECK(read.value->breath == 5500ms);
    CHECK(read.value->conditions == person.conditions);
    CHECK(read.value->equipment == person.equipment);
    CHECK(read.value->decisions.at(cobra).decision == Decision::Keep);
    CHECK(read.value->eases.at(ExerciseId("superman")).gentler);
    CHECK(read.value->eases.at(cobra).leftOut);
    CHECK(read.value->severePain == 6);
    CHECK(read.value->hasAccepted);
}

TEST_CASE("Nobody has said what is at hand until somebody says that nothing is")
{
    CHECK_FALSE(readPerson(R"({"format": 1})").value->equipment);
    const auto none = readPerson(R"({"format": 1, "equipment": []})");
    REQUIRE(none.value->equipment);
    CHECK(none.value->equipment->empty());
}

TEST_CASE("A person's file with faults is told and not taken")
{
    CHECK(faultsOf(R"({"format": 1, "level": 2})").find("/level") != std::string::npos);
    CHECK(faultsOf(R"({"format": 1, "eases": {"cobra": {"amount": 0.1}}})").find("/eases/cobra/amount")
        != std::string::npos);
    CHECK(faultsOf(R"({"format": 1, "decisions": {"cobra": {"choice": "perhaps", "about": []}}})")
              .find("\"perhaps\"")
        != std::string::npos);
    CHECK(
        faultsOf(R"({"format": 1, "conditions": "glaucoma"})").find("expected a list") != std::string::npos);
    CHECK_FALSE(readPerson(R"({"format": 2})").value);
    CHECK_FALSE(readPerson("").value);
}

TEST_CASE("After pain there is less of it, and after comfortable sessions step by step more")
{
    Person person;
    hurt(person, cobra, Relief::Less);
    CHECK(person.eases.at(cobra).amount == Approx(0.8));
    hurt(person, cobra, Relief::Less);
    CHECK(person.eases.at(cobra).amount == Approx(0.64));
    for (int i = 0; i < 10; ++i)
        hurt(person, cobra, Relief::Less);
    CHECK(person.eases.at(cobra).amount == Approx(Ease::least));

    wasComfortable(person, cobra);
    CHECK(person.eases.at(cobra).amount == Approx(0.4));
    wasComfortable(person, cobra);
    CHECK(person.eases.at(cobra).amount == Approx(0.5));
    hurt(person, cobra, Relief::GoOn); // begins the count anew
    wasComfortable(person, cobra);
    CHECK(person.eases.at(cobra).amount == Approx(0.5));
    for (int i = 0; i < 9; ++i)
        wasComfortable(person, cobra);
    CHECK(person.eases.empty());
}

TEST_CASE("The usual version comes back with less of it, and what was left out does not come back by itself")
{
    Person person;
    hurt(person, cobra, Relief::Gentler);
    wasComfortable(person, cobra);
    CHECK(person.eases.at(cobra).gentler);
    wasComfortable(person, cobra);
    CHECK_FALSE(person.eases.at(cobra).gentler);
    CHECK(person.eases.at(cobra).amount == Approx(0.8));

    hurt(person, cobra, Relief::LeaveOut);
    for (int i = 0; i < 20; ++i)
        wasComfortable(person, cobra);
    CHECK(person.eases.at(cobra).leftOut);
}

TEST_CASE("Pain after which one goes on leaves nothing behind for the next time")
{
    Person person;
    hurt(person, cobra, Relief::GoOn);
    CHECK(person.eases.empty());
}
