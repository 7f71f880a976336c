// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_on_screen.h"

#include "ui/player_page.h"
#include "ui/walk.h"
#include "ui/welcome_page.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

#include <catch2/catch.hpp>

#include <functional>

using namespace plumbline;
using test::AtWindow;

namespace
{

/// The sample shelf, whose person is kept in a file that is not there yet.
Shelf shelfIn(const QTemporaryDir& folder, Person person = {})
{
    Shelf shelf = test::sampleShelf();
    shelf.person = std::move(person);
    shelf.personFile = folder.filePath("data/person.json").toStdString();
    return shelf;
}

Person accepting(std::vector<Condition> conditions = {})
{
    Person person;
    person.hasAccepted = true;
    person.conditions = std::move(conditions);
    return person;
}

/// At the window with a person who is kept in a file.
struct AtHome {
    QTemporaryDir folder;
    AtWindow at;

    explicit AtHome(Person person = {}, QSize size = { 1280, 800 })
        : at(size, shelfIn(folder, std::move(person)))
    {
    }
    Person kept() const
    {
        const auto read = readPersonFile(at.shelf.personFile);
        REQUIRE(read.value);
        return *read.value;
    }
    bool plays() const { return qobject_cast<PlayerPage*>(at.page()) && at.page()->isVisible(); }
};

void visitPersonPages(QSize size, const std::function<void(AtWindow&, const char*)>& visit)
{
    AtHome home({}, size);
    AtWindow& at = home.at;
    visit(at, "the notice");
    at.press("understood");
    visit(at, "the questions");
    at.press("condition/neck-trouble");
    at.press("begin");
    at.shelf.person.eases[ExerciseId("rock")] = { 0.8, false, false, 0 };
    at.press("routine/morning");
    visit(at, "a routine that differs");
    at.press("start");
    visit(at, "before the start");
    at.press("back");
    at.press("exercise/nod");
    visit(at, "an exercise that differs");
    at.press("why");
    at.press("startDecided");
    at.press("railSettings");
    visit(at, "the settings");
}

} // namespace

TEST_CASE("The first start shows a notice, then three questions, then home")
{
    AtHome home;
    AtWindow& at = home.at;
    CHECK(at.sees("Welcome to Plumbline"));
    CHECK_FALSE(at.button("railRoutines"));
    at.key(Qt::Key_3, Qt::ControlModifier); // leads nowhere yet
    CHECK(at.sees("Welcome to Plumbline"));
    at.key(Qt::Key_Return);
    CHECK(home.kept().hasAccepted);
    CHECK(at.sees("Three questions, if you like"));
    CHECK(at.button("begin")->text() == "S&kip");
    at.press("equipment/mat");
    at.press("equipment/chair");
    at.press("condition/neck-trouble");
    at.press("firstTalk/count");
    CHECK(at.button("begin")->text() == "&Start");
    at.press("begin");
    CHECK(at.sees("What would do you good today?"));
    CHECK(at.button("railRoutines"));
    CHECK(home.kept().equipment == std::vector{ Equipment::Chair, Equipment::Mat });
    CHECK(home.kept().conditions == std::vector{ Condition::NeckTrouble });
    CHECK(at.settings.preferences().sound.talk == Talk::CountOnly);
}

TEST_CASE("Every question of the first start can be skipped by one button")
{
    AtHome home;
    home.at.press("understood");
    home.at.press("begin");
    CHECK(home.at.sees("What would do you good today?"));
    CHECK_FALSE(home.kept().equipment);
    CHECK(home.kept().conditions.empty());
}

TEST_CASE("Who has accepted the notice does not see it again")
{
    AtHome home(accepting());
    CHECK(home.at.sees("What would do you good today?"));
    CHECK_FALSE(home.at.window.findChild<WelcomePage*>());
}

TEST_CASE("What was asked for at the first start plays after the notice")
{
    AtHome home;
    const Routine& routine = *home.at.shelf.catalog().find(RoutineId("morning"));
    home.at.window.showRoutine(routine);
    home.at.window.start(routine, 1.0);
    CHECK(home.at.sees("Welcome to Plumbline"));
    home.at.press("understood");
    home.at.press("begin");
    CHECK(home.plays());
}

TEST_CASE("The notice is read out with the button that accepts it")
{
    AtHome home;
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(home.at.button("understood"));
    REQUIRE(face);
    CHECK(home.at.window.focusWidget() == home.at.button("understood"));
    CHECK(face->text(QAccessible::Description).contains("Stop when it hurts"));
}

TEST_CASE("Before a routine starts one sees what may not suit one, and why, and the safe choice is made")
{
    AtHome home(accepting({ Condition::NeckTrouble }));
    AtWindow& at = home.at;
    at.press("routine/morning");
    at.press("start");
    CHECK(at.sees("Before you start"));
    CHECK(at.sees("Neck trouble: It bends the neck."));
    CHECK(at.button("gentler/nod")->text() == "Gentler: Seated twist");
    CHECK(at.button("gentler/nod")->isChecked());
    at.key(Qt::Key_Return);
    CHECK(home.plays());
    CHECK(home.kept().decisions.at(ExerciseId("nod")).decision == Decision::Gentler);
    CHECK(home.kept().decisions.at(ExerciseId("nod")).about == std::vector{ Condition::NeckTrouble });
}

TEST_CASE("What was decided once is not asked again, until another condition speaks against it")
{
    AtHome home(accepting({ Condition::NeckTrouble }));
    AtWindow& at = home.at;
    at.press("routine/morning");
    at.press("start");
    at.press("keep/nod");
    at.press("startDecided");
    REQUIRE(home.plays());
    at.key(Qt::Key_Escape);
    at.press("start");
    REQUIRE(home.plays());
    at.key(Qt::Key_Escape);
    at.press("railSettings");
    at.press("condition/dizziness");
    at.press("railRoutines");
    at.press("routine/morning");
    at.press("start");
    CHECK(at.sees("Before you start"));
    CHECK(at.button("gentler/nod")->isChecked());
}

TEST_CASE("Leaving the page before the start decides nothing")
{
    AtHome home(accepting({ Condition::NeckTrouble }));
    home.at.press("routine/morning");
    home.at.press("start");
    home.at.press("keep/nod");
    home.at.press("back");
    CHECK(home.at.shelf.person.decisions.empty());
    CHECK(home.at.button("start"));
}

TEST_CASE("A routine's page says what differs for this person, and leads to the decisions")
{
    AtHome home(accepting({ Condition::NeckTrouble }));
    AtWindow& at = home.at;
    at.press("routine/morning");
    CHECK(at.sees("Left out: Chin tuck with nod (neck trouble), as Seated twist comes anyway"));
    at.press("why");
    CHECK(at.sees("What is left out and why"));
    at.press("leave-out/nod");
    at.press("startDecided");
    CHECK(at.sees("Left out: Chin tuck with nod (neck trouble)"));
    at.press("why");
    at.press("keep/nod");
    at.press("startDecided");
    CHECK_FALSE(at.sees("neck trouble)"));
    CHECK(at.button("why"));
}

TEST_CASE("What hurt is put back from the routine's page")
{
    Person person = accepting();
    person.eases[ExerciseId("nod")] = { 0.8, false, false, 0 };
    AtHome home(person);
    AtWindow& at = home.at;
    at.press("routine/morning");
    CHECK(at.sees("A little less of Chin tuck with nod, because it hurt"));
    at.press("putBack/nod");
    CHECK_FALSE(at.sees("because it hurt"));
    CHECK(home.kept().eases.empty());
}

TEST_CASE("An exercise played alone asks the same, and says when nothing is left to play")
{
    AtHome home(accepting({ Condition::NeckTrouble }));
    AtWindow& at = home.at;
    at.window.showExercise(*at.shelf.catalog().find(ExerciseId("nod")));
    at.press("play");
    CHECK(at.sees("Before you start"));
    at.press("leave-out/nod");
    CHECK(at.sees("With these choices nothing is left to play."));
    CHECK(at.button("startDecided")->text() == "&Done");
    at.press("startDecided");
    CHECK_FALSE(home.plays());
    CHECK(at.sees("Left out: Chin tuck with nod (neck trouble)"));
    at.press("play"); // asks again, as there would be nothing to play
    at.press("keep/nod");
    at.press("startDecided");
    CHECK(home.plays());
}

TEST_CASE("A card and a page say what is missing")
{
    Person person = accepting();
    person.equipment = { Equipment::Mat };
    AtHome home(person);
    CHECK(home.at.sees("You said you have no chair."));
    home.at.press("routine/morning");
    CHECK(home.at.sees("You said you have no chair."));
    home.at.press("exercise/nod");
    CHECK(home.at.sees("You said you have no chair."));
}

TEST_CASE("The settings change everything that was asked, and more, and keep it")
{
    AtHome home(accepting());
    AtWindow& at = home.at;
    at.press("railSettings");
    at.press("equipment/strap");
    at.press("condition/glaucoma");
    at.press("level/2");
    at.press("severe/6");
    auto* breath = at.window.findChild<QDoubleSpinBox*>("breath");
    REQUIRE(breath);
    breath->setFocus();
    QTest::keyClick(breath, Qt::Key_Up);
    const Person kept = home.kept();
    CHECK(kept.equipment == std::vector{ Equipment::Strap });
    CHECK(kept.conditions == std::vector{ Condition::Glaucoma });
    CHECK(kept.level == Approx(0.5));
    CHECK(kept.severePain == 6);
    CHECK(inSeconds(kept.breath) == Approx(6.5));
    QWheelEvent wheel(QPointF(5, 5), breath->mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(breath, &wheel); // it scrolls the page and changes nothing
    CHECK(inSeconds(at.shelf.person.breath) == Approx(6.5));
}

TEST_CASE("Decisions and what hurt can be taken back in the settings")
{
    Person person = accepting({ Condition::NeckTrouble });
    person.decisions[ExerciseId("nod")] = { Decision::Keep, { Condition::NeckTrouble } };
    person.eases[ExerciseId("plank")] = { 1.0, false, true, 0 };
    AtHome home(person);
    AtWindow& at = home.at;
    at.press("railSettings");
    CHECK(at.sees("It is kept: a professional approved it."));
    at.press("askAgain/nod");
    at.press("easePutBack/plank");
    CHECK(home.kept().decisions.empty());
    CHECK(home.kept().eases.empty());
    CHECK_FALSE(at.button("askAgain/nod"));
}

TEST_CASE("Everything about the person is forgotten only when she means it, and the first day begins again")
{
    AtHome home(accepting({ Condition::Glaucoma }));
    AtWindow& at = home.at;
    at.press("railSettings");
    at.press("forget");
    at.press("keepPerson");
    CHECK(at.shelf.person.conditions.size() == 1);
    at.press("forget");
    at.press("forgetPerson");
    CHECK(at.sees("Welcome to Plumbline"));
    CHECK(home.kept().conditions.empty());
    CHECK_FALSE(home.kept().hasAccepted);
}

TEST_CASE("When what one chose cannot be kept the window says so, and it holds until the end")
{
    AtHome home(accepting());
    AtWindow& at = home.at;
    QFile blocker(home.folder.filePath("data")); // where the folder would have to be
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    at.press("railSettings");
    CHECK_FALSE(at.sees("could not be kept"));
    at.press("condition/glaucoma");
    CHECK(at.sees("could not be kept"));
    CHECK(at.sees("person.json"));
    CHECK(at.shelf.person.conditions == std::vector{ Condition::Glaucoma });
    at.press("railRoutines");
    CHECK(at.sees("could not be kept"));
    blocker.remove();
    at.press("railSettings");
    at.press("condition/dizziness");
    CHECK_FALSE(at.sees("could not be kept"));
}

TEST_CASE("On every page about the person controls have names and Tab goes round them")
{
    visitPersonPages({ 1280, 800 }, [](AtWindow& at, const char* page) {
        CAPTURE(page);
        CHECK(test::nameless(at.window).join(u'\n').toStdString() == "");
        CHECK(test::unreachable(at.window).join(u'\n').toStdString() == "");
    });
}

TEST_CASE("Nothing about the person is cut off when text is twice as large in a small window")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    visitPersonPages({ 1024, 768 }, [](AtWindow& at, const char* page) {
        CAPTURE(page);
        QApplication::processEvents();
        CHECK(at.window.size() == QSize(1024, 768));
        CHECK(test::clipped(at.window).join(u'\n').toStdString() == "");
    });
    QApplication::setFont(usual);
}
