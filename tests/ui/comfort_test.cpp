// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"
#include "ui/player_on_screen.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

TEST_CASE("Comfort is asked while one gets ready, and one key answers")
{
    PlayerOnScreen screen(smallScore());
    CHECK(screen.sees("comfort"));
    CHECK(screen.player.isRunning());
    screen.key(Qt::Key_4);
    CHECK(screen.player.record().comfortBefore == 4);
    screen.key(Qt::Key_7);
    CHECK(screen.player.record().comfortBefore == 7);
    screen.untilPhase(PhaseKind::Hold);
    CHECK_FALSE(screen.sees("comfort"));
    screen.key(Qt::Key_3);
    CHECK(screen.player.record().comfortBefore == 7);
}

TEST_CASE("The question of comfort goes with one key, or by itself")
{
    PlayerOnScreen screen(smallScore());
    screen.key(Qt::Key_K);
    CHECK_FALSE(screen.sees("comfort"));
    PlayerOnScreen other(smallScore());
    other.untilPhase(PhaseKind::Hold);
    CHECK_FALSE(other.sees("comfort"));
    CHECK_FALSE(other.player.record().comfortBefore);
}

TEST_CASE("At the end comfort is asked again, and Enter leaves without an answer")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.player.stop();
    REQUIRE(screen.sees("finishedPage"));
    screen.key(Qt::Key_8);
    CHECK(screen.player.record().comfortAfter == 8);
    CHECK_FALSE(screen.player.record().comfortBefore);
    CHECK(screen.left == 0);
    screen.key(Qt::Key_Return);
    CHECK(screen.left == 1);
}

TEST_CASE("A rehearsal asks for nobody's comfort")
{
    PlayerOnScreen screen(smallScore(), 20.0);
    CHECK_FALSE(screen.sees("comfort"));
}
