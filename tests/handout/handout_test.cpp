// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handed.h"

#include "words/words.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::handout;
using namespace plumbline::handout::test;
using namespace std::chrono_literals;

namespace
{

QStringList titles(const Handout& handout)
{
    QStringList all;
    for (const Entry& entry : handout.entries)
        all << entry.title;
    return all;
}

} // namespace

TEST_CASE("A hand-out tells the minutes and the exercises of the routine's card")
{
    CompileOptions options;
    options.day = std::chrono::year(2026) / 1 / 5;
    for (const Routine& routine : shipped().routines()) {
        CAPTURE(routine.id.value);
        const auto score = compile(routine, shipped(), {}, options);
        REQUIRE(score.value);
        const Handout handout = handed(routine);
        CHECK(handout.length == score.value->total());
        CHECK(handout.facts
            == minutesText(score.value->total()) + QStringLiteral(" · ")
                + exercisesText(score.value->parts.size()));
    }
}

TEST_CASE("Paper lasts for weeks, so it has all a choice offers and says how many of them come in a week")
{
    ChooseItem choice;
    choice.count = 1;
    choice.from = { ExerciseId("cobra"), ExerciseId("superman"), ExerciseId("childs-pose") };
    const Handout handout = handed(routineOf({ item("cat-cow"), choice }));
    CHECK(handout.facts.endsWith(QStringLiteral("2 exercises")));
    REQUIRE(handout.entries.size() == 4);
    CHECK(handout.entries[0].before.isEmpty());
    for (std::size_t i = 1; i < 4; ++i)
        CHECK(handout.entries[i].before
            == QStringList{ QStringLiteral("Each week 1 of numbers 2 to 4, in turn.") });
}

TEST_CASE("The dose is what the trainer gives, in plain words")
{
    ExerciseItem given = item("cat-cow");
    given.dose.sets = CountRange(2);
    given.dose.setRest = TimeRange(40s);
    ExerciseItem left = item("seated-twist");
    left.only = Side::Left;
    const Handout handout = handed(routineOf({ given, left, item("cobra") }));
    CHECK(doseOf(handout.entries[0]) == "Repetitions 8–10; Sets 2; Rest between sets 40 s");
    CHECK(doseOf(handout.entries[1]).find("Sides Left only") != std::string::npos);
    CHECK(doseOf(handout.entries[2]).find("Hold 15–20 s") != std::string::npos);
}

TEST_CASE("What is given on one side is said and shown on that side")
{
    ExerciseItem left = item("seated-twist");
    left.only = Side::Left;
    const Entry right = handed(routineOf({ item("seated-twist") })).entries.front();
    const Entry other = handed(routineOf({ left })).entries.front();
    CHECK(right.steps.join(QLatin1Char(' ')).contains(QStringLiteral("Turn right")));
    CHECK(other.steps.join(QLatin1Char(' ')).contains(QStringLiteral("Turn left")));
    REQUIRE(right.figure);
    REQUIRE(other.figure);
    CHECK(other.figure->motion.camera.azimuth == Approx(180 - right.figure->motion.camera.azimuth));
}

TEST_CASE("For somebody it hurt less is handed out, and what is left out is named")
{
    Person person;
    person.eases[ExerciseId("cat-cow")] = { 0.5, false, false, 0 };
    person.eases[ExerciseId("cobra")] = { 1.0, false, true, 0 };
    const Handout handout = handed(routineOf({ item("cat-cow"), item("cobra") }), person);
    CHECK(titles(handout) == QStringList{ QStringLiteral("Cat and cow") });
    CHECK(doseOf(handout.entries[0]) == "Repetitions 4");
    CHECK(handout.leftOut == QStringList{ QStringLiteral("Cobra") });
}

TEST_CASE("A caution that half of the exercises share is said once, at the beginning")
{
    const Handout handout = handed(routineOf({ item("cat-cow"), item("superman"), item("cobra") }));
    const QString stop = QStringLiteral("Stop at once if pain is sharp or severe.");
    CHECK(handout.cautions.count(stop) == 1);
    for (const Entry& entry : handout.entries)
        CHECK_FALSE(entry.cautions.contains(stop));
    const Handout alone = handed(routineOf({ item("cat-cow") }));
    CHECK(alone.cautions.isEmpty());
    CHECK(alone.entries.front().cautions.contains(stop));
}

TEST_CASE("Rests and notes of the routine come along")
{
    ExerciseItem noted = item("cobra");
    noted.note = "Only as high as it is easy.";
    const Handout handout =
        handed(routineOf({ item("cat-cow"), RestItem{ 60s, "Drink something." }, noted }));
    CHECK(
        handout.entries[1].before == QStringList{ QStringLiteral("First rest for 1 min. Drink something.") });
    CHECK(handout.entries[1].note == QStringLiteral("Only as high as it is easy."));
}

TEST_CASE("With which conditions to ask first is told for all exercises by their numbers")
{
    const Handout handout = handed(routineOf({ item("cat-cow"), item("warm-up-walk"), item("childs-pose") }));
    const QStringList all = askFirstOfAll(handout);
    CHECK(all.contains(QStringLiteral("Osteoporosis (1, 3)")));
    CHECK(askFirstText(Entry()).isEmpty());
}

TEST_CASE("Whom the trainer wrote it for stands on it, and nothing else that the trainer noted")
{
    Routine routine = routineOf({ item("cobra") });
    routine.client.emplace();
    routine.client->name = "Anna Berg";
    routine.client->conditions = { Condition::Glaucoma };
    const Handout handout = handed(routine);
    CHECK(handout.client == QStringLiteral("Anna Berg"));
    CHECK(handout.entries.size() == 1);
}

TEST_CASE("A routine without anything to do makes no hand-out and says why")
{
    const auto made = handoutOf(routineOf({ item("nowhere") }), shipped(), {}, {});
    CHECK_FALSE(made.value);
    CHECK(hasErrors(made.diagnostics));
}
