// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"
#include "ui/player_header.h"
#include "ui/player_on_screen.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QtTest>

#include <catch2/catch.hpp>

#include <random>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

TEST_CASE("M asks for the voice to be muted, and its button too where there is a voice")
{
    PlayerOnScreen screen(smallScore());
    int asked = 0;
    QObject::connect(&screen.page, &PlayerPage::muteAsked, [&] { ++asked; });
    screen.key(Qt::Key_M);
    CHECK(asked == 1);
    CHECK_FALSE(screen.sees("mute"));
    screen.page.showVoice(VoiceState::Speaks);
    screen.press("mute");
    CHECK(asked == 2);
    screen.page.showVoice(VoiceState::Muted);
    CHECK(screen.page.findChild<QAbstractButton*>("mute")->text() == "Unmute");
}

TEST_CASE("every key has one meaning")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(10s);

    SECTION("Space and the full stop pause and resume")
    {
        const auto key = GENERATE(Qt::Key_Space, Qt::Key_Period);
        screen.key(key);
        CHECK(screen.player.isHalted());
        screen.key(key);
        CHECK(screen.player.isRunning());
    }
    SECTION("right, N and page down go to the next")
    {
        screen.key(GENERATE(Qt::Key_Right, Qt::Key_N, Qt::Key_PageDown));
        CHECK(screen.phase() == PhaseKind::Move);
        CHECK(screen.number() == "3");
    }
    SECTION("left, B and page up go back")
    {
        screen.key(GENERATE(Qt::Key_Left, Qt::Key_B, Qt::Key_PageUp));
        CHECK(screen.number() == "30");
    }
    SECTION("T adds ten seconds")
    {
        screen.key(Qt::Key_T);
        CHECK(screen.number() == "30");
    }
    SECTION("X leaves the exercise out")
    {
        screen.key(Qt::Key_X);
        CHECK(screen.text("exerciseNumber").startsWith("Exercise 2 of 4"));
    }
    SECTION("R begins the exercise again")
    {
        screen.key(Qt::Key_R);
        CHECK(screen.phase() == PhaseKind::GetReady);
    }
    SECTION("L opens and closes the list, and the other keys go on working in it")
    {
        screen.key(Qt::Key_L);
        CHECK(screen.sees("sectionList"));
        screen.key(Qt::Key_Space);
        CHECK(screen.player.isHalted());
        screen.key(Qt::Key_L);
        CHECK_FALSE(screen.sees("sectionList"));
    }
    SECTION("Escape closes the list before it ends anything")
    {
        screen.key(Qt::Key_L);
        screen.key(Qt::Key_Escape);
        CHECK_FALSE(screen.sees("sectionList"));
        CHECK_FALSE(screen.sees("question"));
        screen.key(Qt::Key_Escape);
        CHECK(screen.sees("question"));
    }
    SECTION("F5 and Shift+F5 of a presenter resume and never pause")
    {
        screen.key(Qt::Key_F5, GENERATE(Qt::NoModifier, Qt::ShiftModifier));
        CHECK(screen.player.isRunning());
        screen.player.pause();
        screen.key(Qt::Key_F5);
        CHECK(screen.player.isRunning());
    }
    SECTION("Enter does nothing where the session does not wait")
    {
        screen.key(Qt::Key_Return);
        CHECK(screen.player.isRunning());
        CHECK(screen.number() == "20");
    }
    SECTION("with Control a letter is not the player's")
    {
        screen.key(Qt::Key_X, Qt::ControlModifier);
        CHECK(screen.text("exerciseNumber").startsWith("Exercise 1 of 4"));
    }
}

TEST_CASE("Enter, Space and page down go on where the session waits")
{
    PlayerOnScreen screen(smallScore());
    screen.key(Qt::Key_X);
    screen.untilPhase(PhaseKind::WaitForMe);
    screen.key(GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_PageDown));
    CHECK(screen.phase() == PhaseKind::Rest);
}

TEST_CASE("where the session waits it can still be paused, and Space then resumes")
{
    PlayerOnScreen screen(smallScore());
    screen.key(Qt::Key_X);
    screen.untilPhase(PhaseKind::WaitForMe);
    screen.key(Qt::Key_Period);
    CHECK(screen.player.isHalted());
    CHECK(screen.sees("pause"));
    screen.key(Qt::Key_Space);
    CHECK(screen.player.isRunning());
    CHECK(screen.phase() == PhaseKind::WaitForMe);
}

TEST_CASE("Space with a button in focus does one thing, the page's; Enter presses the button")
{
    PlayerOnScreen screen(smallScore());
    screen.page.findChild<QAbstractButton*>("leaveOut")->setFocus();
    screen.key(Qt::Key_Space);
    CHECK(screen.player.isHalted());
    CHECK(screen.text("exerciseNumber").startsWith("Exercise 1 of 4"));
    screen.key(Qt::Key_Return);
    CHECK(screen.player.isHalted());
    CHECK(screen.text("exerciseNumber").startsWith("Exercise 2 of 4"));
}

TEST_CASE("a key that is held down is pressed once")
{
    PlayerOnScreen screen(smallScore());
    screen.key(Qt::Key_Space);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, " ", true);
    QCoreApplication::sendEvent(&screen.page, &held);
    CHECK(screen.player.isHalted());
}

TEST_CASE("plus and minus change the speed of a rehearsal, and of nothing else")
{
    PlayerOnScreen rehearsal(smallScore(), 10);
    CHECK(rehearsal.text("rehearsal") == "Rehearsal 10x");
    rehearsal.key(Qt::Key_Plus);
    CHECK(rehearsal.player.speed() == 20);
    CHECK(rehearsal.text("rehearsal") == "Rehearsal 20x");
    for (int i = 0; i < 10; ++i)
        rehearsal.key(Qt::Key_Minus);
    CHECK(rehearsal.player.speed() == 1);
    CHECK(rehearsal.sees("rehearsal"));

    PlayerOnScreen real(smallScore());
    real.key(Qt::Key_Plus);
    CHECK(real.player.speed() == 1);
    CHECK_FALSE(real.sees("rehearsal"));
}

TEST_CASE("while a question is open no key reaches the session")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.press("stop");
    for (const auto key :
        { Qt::Key_X, Qt::Key_N, Qt::Key_R, Qt::Key_T, Qt::Key_L, Qt::Key_F5, Qt::Key_Period })
        screen.key(key);
    CHECK(screen.sees("question"));
    CHECK(screen.player.isHalted());
    CHECK(screen.phase() == PhaseKind::Hold);
    CHECK_FALSE(screen.sees("sectionList"));
    screen.key(Qt::Key_Tab);
    screen.key(Qt::Key_Return);
    CHECK(screen.sees("finishedPage"));
}

TEST_CASE("ten thousand random presses never crash, and there is always a way out")
{
    const std::vector<Qt::Key> keys{ Qt::Key_Space, Qt::Key_Return, Qt::Key_Period, Qt::Key_F5, Qt::Key_Right,
        Qt::Key_Left, Qt::Key_N, Qt::Key_B, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_T, Qt::Key_R, Qt::Key_X,
        Qt::Key_L, Qt::Key_Escape, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_A, Qt::Key_H };
    std::mt19937 random(20240521);
    const auto below = [&random](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    int presses = 0;
    while (presses < 10'000) {
        PlayerOnScreen screen(
            smallScore(), below(2) == 0 ? 1.0 : 20.0, { 640 + static_cast<int>(below(1000)), 600 });
        for (int i = 0; i < 500 && screen.left + screen.again == 0; ++i, ++presses) {
            const auto buttons = screen.page.findChildren<QAbstractButton*>();
            QAbstractButton* button =
                buttons[static_cast<int>(below(static_cast<std::size_t>(buttons.size())))];
            if (below(3) == 0 && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
            else
                screen.key(keys[below(keys.size())]);
            if (below(20) == 0)
                screen.clock.sleep(1min);
            screen.clock.pass(std::chrono::milliseconds(below(3000)));
            if (below(2) == 0)
                screen.page.showNow();
        }
        // Escape always leads out: it closes what is open, asks, and an answer ends it.
        for (int i = 0; i < 5 && screen.left + screen.again == 0; ++i) {
            if (screen.sees("endSession"))
                screen.press("endSession");
            else if (screen.sees("endAfterAway"))
                screen.press("endAfterAway");
            else
                screen.key(Qt::Key_Escape);
        }
        CHECK(screen.left + screen.again == 1);
        CHECK(screen.player.isOver());
        CHECK(screen.sleeps());
    }
}
