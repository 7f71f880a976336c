// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"
#include "ui/player_on_screen.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// Plays on until nothing is left, pressing "Go on" wherever the session waits.
void playToTheEnd(PlayerOnScreen& screen)
{
    for (int seconds = 0; seconds < 3600 && !screen.player.isOver(); ++seconds) {
        if (screen.sees("goOn"))
            screen.press("goOn");
        screen.pass(1s);
    }
    REQUIRE(screen.player.isOver());
}

QStringList outcomes(const PlayerOnScreen& screen)
{
    QStringList texts;
    for (const QLabel* label : screen.page.findChildren<QLabel*>(QStringLiteral("outcome")))
        texts << label->text();
    return texts;
}

} // namespace

TEST_CASE("a whole routine is played in the window and ends with what was done")
{
    PlayerOnScreen screen(smallScore());
    CHECK(screen.text("exercise") == "Get ready");
    CHECK(screen.text("exerciseNumber") == "Exercise 1 of 4 · Stretch");
    CHECK(screen.number() == "12");
    playToTheEnd(screen);
    CHECK(screen.sees("finishedPage"));
    CHECK(screen.text("finishedTitle") == "That is all for today.");
    CHECK(screen.text("finishedSummary").contains("4 of 4 exercises done"));
    CHECK(outcomes(screen)
        == QStringList{ "Right 2 times, Left 2 times", "5 seconds", "4 times", "2 minutes" });
    CHECK(screen.sleeps());
    screen.key(Qt::Key_Return);
    CHECK(screen.left == 1);
}

TEST_CASE("pausing freezes the number, resuming lets it go on")
{
    PlayerOnScreen screen(smallScore());
    screen.pass(4s);
    CHECK(screen.number() == "8");
    screen.press("pause");
    screen.pass(60s);
    CHECK(screen.number() == "8");
    CHECK(screen.sleeps());
    screen.press("pause");
    screen.pass(2s);
    CHECK(screen.number() == "6");
    CHECK_FALSE(screen.sleeps());
}

TEST_CASE("back begins the phase again, and once more goes to the one before")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(10s);
    CHECK(screen.number() == "20");
    screen.press("back");
    CHECK(screen.number() == "30");
    screen.press("back");
    CHECK(screen.phase() == PhaseKind::Move);
    CHECK(screen.number() == "4");
}

TEST_CASE("next, ten seconds more and restart do what they say")
{
    PlayerOnScreen screen(smallScore());
    screen.press("next");
    CHECK(screen.phase() == PhaseKind::Setup);
    CHECK(screen.text("exercise") == "Seated twist");
    screen.press("extend");
    CHECK(screen.number() == "16");
    screen.press("restart");
    CHECK(screen.phase() == PhaseKind::GetReady);
}

TEST_CASE("an exercise that is left out is told at the end")
{
    PlayerOnScreen screen(smallScore());
    screen.press("leaveOut");
    CHECK(screen.text("exerciseNumber") == "Exercise 2 of 4 · Stretch");
    playToTheEnd(screen);
    CHECK(outcomes(screen).first() == "Left out");
    CHECK(screen.text("finishedSummary").contains("1 left out"));
}

TEST_CASE("where the session waits there is one big button to go on")
{
    PlayerOnScreen screen(smallScore());
    screen.press("leaveOut");
    screen.untilPhase(PhaseKind::WaitForMe);
    CHECK(screen.sees("goOn"));
    CHECK_FALSE(screen.sees("pause"));
    CHECK_FALSE(screen.sees("next"));
    screen.pass(42s);
    CHECK(screen.number() == "0:42");
    CHECK(screen.phase() == PhaseKind::WaitForMe);
    screen.press("goOn");
    CHECK(screen.phase() == PhaseKind::Rest);
    CHECK(screen.sees("pause"));
    CHECK_FALSE(screen.sees("goOn"));
}

TEST_CASE("ending at once, with nothing done, asks nothing")
{
    PlayerOnScreen screen(smallScore());
    screen.press("stop");
    CHECK(screen.left == 1);
    CHECK(screen.player.isOver());
    CHECK_FALSE(screen.sees("finishedPage"));
}

TEST_CASE("ending when something was done asks first, and waits for the answer")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(10s);
    screen.press("stop");
    REQUIRE(screen.sees("question"));
    CHECK(screen.sleeps());
    screen.pass(60s);
    CHECK(screen.number() == "20");

    SECTION("going on")
    {
        screen.press("keepGoing");
        CHECK_FALSE(screen.sees("question"));
        screen.pass(1s);
        CHECK(screen.number() == "19");
    }
    SECTION("Escape means going on")
    {
        screen.key(Qt::Key_Escape);
        CHECK_FALSE(screen.sees("question"));
        CHECK(screen.player.isRunning());
    }
    SECTION("ending")
    {
        screen.press("endSession");
        CHECK(screen.player.isOver());
        CHECK(screen.text("finishedTitle") == "You stopped early.");
        CHECK(outcomes(screen)
            == QStringList{ "In part: Right 17 seconds", "Not reached", "Not reached", "Not reached" });
        screen.press("done");
        CHECK(screen.left == 1);
    }
}

TEST_CASE("a session that was paused before the question stays paused after it")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.press("pause");
    screen.press("stop");
    screen.press("keepGoing");
    CHECK(screen.player.isHalted());
}

TEST_CASE("stopping after some exercises says how many")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::WaitForMe);
    screen.press("goOn");
    screen.press("stop");
    screen.press("endSession");
    CHECK(screen.text("finishedTitle") == "You stopped after 2 of 4 exercises.");
    screen.press("again");
    CHECK(screen.again == 1);
}

TEST_CASE("after an absence the page says for how long, and what can be done")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(10s);
    screen.clock.sleep(12min);
    screen.page.showNow();
    REQUIRE(screen.sees("question"));
    CHECK(screen.number() == "20");
    CHECK(screen.sleeps());

    SECTION("go on")
    {
        screen.press("goOnAfterAway");
        screen.pass(1s);
        CHECK(screen.number() == "19");
    }
    SECTION("begin the exercise again")
    {
        screen.press("restartAfterAway");
        CHECK(screen.phase() == PhaseKind::GetReady);
        CHECK(screen.player.isRunning());
    }
    SECTION("end")
    {
        screen.press("endAfterAway");
        CHECK(screen.sees("finishedPage"));
    }
}

TEST_CASE("nothing wakes the computer for a page that is out of sight, and the session still goes on")
{
    PlayerOnScreen screen(smallScore());
    CHECK(screen.page.isAnimating());
    screen.page.hide();
    CHECK_FALSE(screen.page.isAnimating());
    CHECK(screen.player.isTicking());
    screen.clock.pass(1s);
    screen.player.advance();
    CHECK_FALSE(screen.page.isAnimating());
    screen.page.show();
    CHECK(screen.page.isAnimating());
    CHECK(screen.number() == "11");
    screen.page.showMinimized();
    CHECK_FALSE(screen.page.isAnimating());
    screen.page.showNormal();
    CHECK(screen.page.isAnimating());
    screen.press("pause");
    CHECK(screen.sleeps());
}

TEST_CASE("the list of exercises leads to any of them")
{
    PlayerOnScreen screen(smallScore());
    screen.press("sections");
    REQUIRE(screen.sees("sectionList"));
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return);
    CHECK_FALSE(screen.sees("sectionList"));
    CHECK(screen.text("exerciseNumber") == "Exercise 3 of 4 · Control");
    screen.press("sections");
    screen.press("closeSections");
    CHECK_FALSE(screen.sees("sectionList"));
}

TEST_CASE("another session can be played on the same page after one has ended")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.press("stop");
    screen.press("endSession");
    Player second(smallScore(), 1.0, screen.clock.clock());
    screen.page.play(&second);
    CHECK_FALSE(screen.sees("finishedPage"));
    CHECK(screen.number() == "12");
    CHECK(screen.page.isAnimating());
    screen.press("pause");
    CHECK(second.isHalted());
}

TEST_CASE("a page whose session is gone, or over before it came, can still be left")
{
    PlayerOnScreen screen(smallScore());
    {
        Player gone(smallScore(), 1.0, screen.clock.clock());
        screen.page.play(&gone);
    }
    CHECK_FALSE(screen.page.isAnimating());
    screen.key(Qt::Key_Space);
    screen.key(Qt::Key_Escape);
    CHECK(screen.left == 1);

    Player over(smallScore(), 1.0, screen.clock.clock());
    over.stop();
    screen.page.play(&over);
    CHECK(screen.sees("finishedPage"));
    screen.press("done");
    CHECK(screen.left == 2);
}

TEST_CASE("of phases that went by in one moment the last is shown")
{
    PlayerOnScreen screen(smallScore(), 100);
    screen.clock.pass(200ms); // twenty seconds of the session
    screen.page.showNow();
    CHECK(screen.phase() == PhaseKind::Move);
    CHECK(screen.text("exercise") == "Seated twist");
    CHECK(screen.number() == "1");
}
