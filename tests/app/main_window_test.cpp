// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_on_screen.h"

#include "ui/figure_view.h"
#include "ui/player_page.h"
#include "ui/style.h"
#include "ui/walk.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using test::AtWindow;

namespace
{

std::string joined(const QStringList& faults)
{
    return faults.join(u'\n').toStdString();
}

/// Every page of the window in turn, and the page's name.
template <class Visit> void visitPages(AtWindow& at, Visit visit)
{
    visit("routines");
    at.press("problems");
    visit("problems");
    at.press("back");
    at.press("routine/morning");
    visit("routine");
    at.press("exercise/nod");
    visit("exercise");
    at.press("railExercises");
    visit("exercises");
    at.press("railSettings");
    visit("settings");
    at.window.showRoutine(*at.shelf.catalog().find(RoutineId("broken")));
    visit("a routine that cannot be played");
    at.key(Qt::Key_F1);
    visit("keys");
}

} // namespace

TEST_CASE("From the home page one goes to a routine, to its exercise, and all the way back")
{
    AtWindow at;
    CHECK(at.sees("What would do you good today?"));
    at.press("routine/morning");
    CHECK(at.window.windowTitle() == "Morning & more – Plumbline");
    CHECK(at.sees("8–10 × 5 s each side"));
    CHECK(at.sees("Keep your jaw level."));
    CHECK(at.sees("Rest 20 s. Drink a little water."));
    CHECK(at.sees("1 of these 2, others each week"));
    at.press("exercise/nod");
    CHECK(at.sees("Stop if you feel dizzy."));
    CHECK(at.sees("Plumbline chose these numbers: the source gives none."));
    at.press("exercise/twist");
    CHECK(at.sees("Seated twist"));
    at.press("back");
    CHECK(at.sees("Chin tuck with nod"));
    at.key(Qt::Key_Escape);
    CHECK(at.sees("Keep your jaw level."));
    at.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.sees("What would do you good today?"));
    CHECK(at.window.focusWidget() == at.button("routine/morning"));
}

TEST_CASE("Enter starts the routine one looks at, and Esc at its beginning leads back without a question")
{
    AtWindow at;
    at.press("routine/morning");
    at.key(Qt::Key_Return);
    REQUIRE(qobject_cast<PlayerPage*>(at.page()));
    CHECK_FALSE(at.button("railRoutines"));
    at.key(Qt::Key_Escape);
    CHECK(at.sees("Keep your jaw level."));
    CHECK(at.button("railRoutines"));
}

TEST_CASE("One exercise can be played alone")
{
    AtWindow at;
    at.window.showExercise(*at.shelf.catalog().find(ExerciseId("nod")));
    at.press("play");
    CHECK(qobject_cast<PlayerPage*>(at.page()));
}

TEST_CASE("A routine that cannot be played says so and cannot be started")
{
    AtWindow at;
    at.press("routine/broken");
    CHECK_FALSE(at.button("start")->isEnabled());
    CHECK(at.sees("nowhere"));
}

TEST_CASE("Faults in files are a quiet line at home and a page of text that can be copied")
{
    AtWindow at;
    CHECK(at.button("problems")->text() == "1 file needs mending");
    at.press("problems");
    const auto* text = at.page()->findChild<QPlainTextEdit*>("problemsText");
    CHECK(text->toPlainText() == "routines/odd.json:3:5: error: /title: expected text, got 7");
    CHECK(text->isReadOnly());
}

TEST_CASE("A file from anywhere is shown, or what is wrong with it")
{
    AtWindow at;
    at.window.openFile(
        at.write("mine.json", R"({"format": 1, "id": "mine", "title": "Mine", "summary": "My own.",
        "sections": [{"items": [{"exercise": "nod"}]}]})"));
    CHECK(at.sees("Mine"));
    CHECK(at.button("start")->isEnabled());
    at.window.openFile(at.write("torn.json", "{\"format\": 1, "));
    const auto* text = at.page()->findChild<QPlainTextEdit*>("problemsText");
    REQUIRE(text);
    CHECK(text->toPlainText().contains("torn.json:1"));
}

TEST_CASE("Markup in a file's words is shown as it is written")
{
    AtWindow at;
    Routine routine = *at.shelf.catalog().find(RoutineId("morning"));
    routine.title = "<b>Bold</b>";
    at.window.showRoutine(routine);
    for (const QLabel* label : at.page()->findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
    CHECK(at.sees("<b>Bold</b>"));
}

TEST_CASE("Closing asks only when something would be lost")
{
    AtWindow at;
    const auto& routine = *at.shelf.catalog().find(RoutineId("morning"));
    at.window.play(routine, 1.0);
    auto* page = qobject_cast<PlayerPage*>(at.page());
    REQUIRE(page);
    while (!page->wouldLose())
        page->act(PlayerAction::Next);
    CHECK_FALSE(at.window.close());
    at.press("stayOpen");
    CHECK(at.window.isVisible());
    CHECK_FALSE(at.window.close());
    at.press("endAndClose");
    CHECK_FALSE(at.window.isVisible());

    AtWindow other;
    CHECK(other.window.close());
}

TEST_CASE("The window comes back where it was, and F11 fills the screen with it")
{
    AtWindow at({ 900, 640 });
    at.window.close();
    MainWindow again(at.shelf, at.look, at.settings);
    CHECK(again.size() == QSize(900, 640));
    again.show();
    QApplication::setActiveWindow(&again);
    QTest::keyClick(&again, Qt::Key_F11);
    CHECK(again.isFullScreen());
    QTest::keyClick(&again, Qt::Key_F11);
    CHECK_FALSE(again.isFullScreen());
}

TEST_CASE("The colours one chooses are on at once and remembered")
{
    AtWindow at;
    at.press("railSettings");
    at.press("theme/dark");
    CHECK(QApplication::palette().color(QPalette::Window) == tokensOf(Scheme::Dark).paper);
    CHECK(at.settings.preferences().theme == ThemeChoice::Dark);
}

TEST_CASE("The figure one chooses is everywhere at once, and remembered")
{
    AtWindow at;
    const auto& routine = *at.shelf.catalog().find(RoutineId("morning"));
    at.window.play(routine, 1.0);
    const auto* figure = at.page()->findChild<FigureView*>();
    REQUIRE(figure);
    CHECK(figureLookOf(*figure).id == std::string("neutral"));
    at.key(Qt::Key_Escape);
    at.press("railSettings");
    CHECK(at.button("figure/neutral")->isChecked());
    at.press("figure/silver");
    CHECK_FALSE(at.button("figure/neutral")->isChecked());
    CHECK(figureLookOf(*figure).id == std::string("silver"));
    CHECK(at.settings.preferences().figure == 4);
}

TEST_CASE("Movement reduced in the settings is reduced in pages that are there already")
{
    AtWindow at;
    const auto& routine = *at.shelf.catalog().find(RoutineId("morning"));
    at.window.play(routine, 1.0);
    const auto* player = qobject_cast<PlayerPage*>(at.page());
    const auto* figure = player->findChild<FigureView*>();
    at.key(Qt::Key_Escape);
    at.press("railSettings");
    at.press("movement/reduced");
    CHECK(player->hasReducedMotion());
    CHECK(figure->hasReducedMotion());
    at.press("movement/full");
    CHECK_FALSE(player->hasReducedMotion());
    CHECK_FALSE(figure->hasReducedMotion());
}

TEST_CASE("Among the settings arrows choose, and Tab goes on to the next of them")
{
    AtWindow at;
    at.key(Qt::Key_3, Qt::ControlModifier);
    CHECK(at.window.windowTitle() == "Settings – Plumbline");
    CHECK(at.window.focusWidget() == at.button("figure/neutral"));
    at.key(Qt::Key_Right);
    CHECK(at.button("figure/strong")->isChecked());
    CHECK(at.window.focusWidget() == at.button("figure/strong"));
    CHECK(at.settings.preferences().figure == 1);
    at.key(Qt::Key_Tab);
    CHECK(at.window.focusWidget() == at.button("movement/full"));
    at.key(Qt::Key_Tab);
    CHECK(at.window.focusWidget() == at.button("theme/light"));
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(at.button("figure/round"));
    REQUIRE(face);
    CHECK(face->role() == QAccessible::RadioButton);
    CHECK(face->text(QAccessible::Name) == "Round");
    CHECK_FALSE(face->text(QAccessible::Description).isEmpty());
}

TEST_CASE("Colours of the command line are not taken for the person's own")
{
    AtWindow at;
    at.settings.setPreferences({ 0, MovementChoice::Desktop, ThemeChoice::Dark });
    at.press("railSettings");
    at.press("figure/round");
    CHECK(at.settings.preferences().theme == ThemeChoice::Dark);
    CHECK(at.settings.preferences().figure == 2);
    CHECK(at.look.scheme() == Scheme::Light);
}

TEST_CASE("Every control of every page has a name, and Tab goes round all of them as the eye does")
{
    AtWindow at;
    visitPages(at, [&](const char* page) {
        CAPTURE(page);
        QApplication::processEvents();
        CHECK(joined(test::nameless(at.window)) == "");
        CHECK(joined(test::unspoken(at.window)) == "");
        CHECK(joined(test::unreachable(at.window)) == "");
        CHECK(joined(test::disordered(at.window)) == "");
        CHECK(joined(test::unringed(at.window)) == "");
    });
}

TEST_CASE("In a session, too, every control has a name, and Tab goes round all of them as the eye does")
{
    AtWindow at;
    at.window.play(*at.shelf.catalog().find(RoutineId("morning")), 1.0);
    const auto check = [&](const char* what) {
        CAPTURE(what);
        QApplication::processEvents();
        CHECK(joined(test::nameless(at.window)) == "");
        CHECK(joined(test::unspoken(at.window)) == "");
        CHECK(joined(test::unreachable(at.window)) == "");
        CHECK(joined(test::disordered(at.window)) == "");
        CHECK(joined(test::unringed(at.window)) == "");
    };
    at.key(Qt::Key_Tab); // the focus rests on the page itself
    check("player");
    at.press("hurts");
    check("it hurts");
    at.press("reliefGoOn");
    auto* page = qobject_cast<PlayerPage*>(at.page());
    while (!page->wouldLose())
        page->act(PlayerAction::Next);
    at.press("stop");
    at.press("endSession");
    check("finished");
}

TEST_CASE("Nothing is cut off when text is twice as large in a small window")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    for (const QSize size : { QSize(1024, 768), QSize(800, 600) }) {
        AtWindow at(size);
        const auto check = [&](const char* page) {
            CAPTURE(page, size.width());
            QApplication::processEvents();
            CHECK(at.window.size() == size);
            CHECK(joined(test::clipped(at.window)) == "");
            CHECK(joined(test::outside(at.window)) == "");
        };
        visitPages(at, check);
        at.window.play(*at.shelf.catalog().find(RoutineId("morning")), 10.0);
        check("player");
        at.press("sections");
        check("the list of exercises");
        at.press("closeSections");
        at.press("hurts");
        check("it hurts");
        at.press("reliefGoOn");
        auto* page = qobject_cast<PlayerPage*>(at.page());
        while (!page->wouldLose())
            page->act(PlayerAction::Next);
        check("player, in an exercise");
        at.press("stop");
        check("question");
        at.press("endSession");
        check("finished");
    }
    QApplication::setFont(usual);
}
