// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/played.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using plumbline::test::Played;

TEST_CASE("A routine plays from start to end by itself, each phase from the planned end of the one before")
{
    Played played("ready Plank 5, hold Plank 30, rest Bridge 10, move Bridge 4");
    played.start();
    // Whoever calls is late every time; the session is not.
    played.until(5.04);
    played.until(35.02);
    played.until(45.3);
    played.until(49.01);
    CHECK(played.news()
        == "0 started\n0 began get-ready Plank\n"
           "5 ended get-ready Plank completed 5\n5 began hold Plank\n"
           "35 ended hold Plank completed 30\n35 began rest Bridge\n"
           "45 ended rest Bridge completed 10\n45 began move Bridge\n"
           "49 ended move Bridge completed 4\n49 began done\n49 finished\n");
    CHECK(played.session.isOver());
}

TEST_CASE("One call brings out everything that is due, oldest first, with its own moment")
{
    Played played("move Roll 1 @0:Forward, move Roll 1 @0:Back, move Roll 1 @0:Forward");
    played.start();
    (void)played.news();
    played.until(2.5);
    CHECK(played.news()
        == "1 ended move Roll completed 1\n1 began move Roll\n1 cue Back\n"
           "2 ended move Roll completed 1\n2 began move Roll\n2 cue Forward\n");
}

TEST_CASE("Cues come at their moments, counted from the start or from the end")
{
    Played played("hold Plank 30 @0:Hold @15:Halfway @-3:Three @-1:One");
    played.start();
    CHECK(played.news() == "0 started\n0 began hold Plank\n0 cue Hold\n");
    CHECK(played.session.nextDue() == Instant(fromSeconds(15)));
    played.until(15);
    played.until(27);
    played.until(29);
    CHECK(played.news() == "15 cue Halfway\n27 cue Three\n29 cue One\n");
}

TEST_CASE("Pausing keeps the second, and time paused counts for nothing")
{
    Played played("hold Plank 30 @15:Halfway");
    played.start();
    played.until(12.5);
    played.pause();
    CHECK(played.state() == "hold Plank 12.5/30 halted");
    CHECK_FALSE(played.session.nextDue());
    played.until(500);
    CHECK(played.state() == "hold Plank 12.5/30 halted");
    (void)played.news();
    played.resume();
    CHECK(played.news() == "500 resumed\n");
    CHECK(played.session.nextDue() == Instant(fromSeconds(502.5)));
    played.until(502.5);
    CHECK(played.news() == "502.5 cue Halfway\n");
}

TEST_CASE("A phase that is over before the press ends by itself, then the press counts for the next")
{
    Played played("hold Plank 10, hold Bridge 10");
    played.start();
    (void)played.news();
    played.silentlyUntil(11);
    played.pause();
    CHECK(played.news() == "10 ended hold Plank completed 10\n10 began hold Bridge\n11 paused\n");
}

TEST_CASE("Next skips a timed phase and completes one that waits")
{
    Played played("hold Plank 30, wait Walk, hold Bridge 5");
    played.start();
    played.until(4);
    (void)played.news();
    played.next();
    CHECK(played.news() == "4 ended hold Plank skipped 4\n4 began wait-for-me Walk\n");
    CHECK_FALSE(played.session.nextDue());
    played.until(400);
    CHECK(played.state() == "wait-for-me Walk 396");
    played.next();
    CHECK(played.news() == "400 ended wait-for-me Walk completed 396\n400 began hold Bridge\n");
}

TEST_CASE("Back restarts the phase, or goes to the one before when less than two seconds in")
{
    Played played("hold Plank 30, hold Bridge 30");
    played.start();
    played.until(33);
    played.back();
    CHECK(played.state() == "hold Bridge 0/30");
    played.until(34.9);
    played.back();
    CHECK(played.state() == "hold Plank 0/30");
    played.back();
    CHECK(played.state() == "hold Plank 0/30");
}

TEST_CASE("Two seconds in is enough for back to mean this phase")
{
    Played played("hold Plank 30, hold Bridge 30");
    played.start();
    played.until(32);
    played.back();
    CHECK(played.state() == "hold Bridge 0/30");
}

TEST_CASE("Restart begins the exercise again from its getting ready")
{
    Played played("ready Plank 5, move Plank 2, hold Plank 30, hold Bridge 5");
    played.start();
    played.until(5);
    played.until(7);
    played.until(20);
    played.restart();
    CHECK(played.state() == "get-ready Plank 0/5");
}

TEST_CASE("Jumping leads to the beginning of an exercise, forward and back")
{
    Played played("ready A 5, hold A 30, ready B 5, hold B 30, ready C 5, hold C 30");
    played.start();
    played.until(10);
    (void)played.news();
    played.jump(2);
    CHECK(played.news() == "10 ended hold A skipped 5\n10 began get-ready C\n");
    played.jump(0);
    CHECK(played.news() == "10 ended get-ready C redone 0\n10 began get-ready A\n");
    played.jump(3);
    CHECK(played.news().empty());
}

TEST_CASE("Ten seconds more make the phase longer, and what counts towards its end comes before the new end")
{
    Played played("hold Plank 10 @0:Hold @-3:Three");
    played.start();
    played.until(8);
    (void)played.news();
    played.extend(10);
    CHECK(played.state() == "hold Plank 8/20");
    played.until(17);
    played.until(20);
    CHECK(played.news()
        == "8 extended by 10\n17 cue Three\n20 ended hold Plank completed 20\n20 began done\n20 finished\n");
}

TEST_CASE("A phase that waits cannot be made longer")
{
    Played played("wait Walk");
    played.start();
    (void)played.news();
    played.extend(10);
    CHECK(played.news().empty());
}

TEST_CASE("Leaving an exercise out leads to the next one, the last one to the end")
{
    Played played("ready A 5, hold A 30, rest B 5, hold B 30");
    played.start();
    played.until(10);
    (void)played.news();
    played.leaveOut();
    CHECK(played.news() == "10 ended hold A left out 5\n10 began rest B\n");
    played.leaveOut();
    CHECK(played.news() == "10 ended rest B left out 0\n10 began done\n10 finished\n");
    CHECK(played.session.isOver());
}

TEST_CASE("While halted one can move about and stays halted; nothing is said until it runs on")
{
    Played played("hold A 30 @0:Hold, hold B 30 @0:Here");
    played.start();
    played.until(3);
    played.pause();
    (void)played.news();
    played.next();
    CHECK(played.news() == "3 ended hold A skipped 3\n3 began hold B\n");
    CHECK(played.state() == "hold B 0/30 halted");
    played.until(60);
    played.resume();
    CHECK(played.news() == "60 resumed\n60 cue Here\n");
}

TEST_CASE("Stopping ends at once, from any state, and nothing follows")
{
    Played played("hold A 30, hold B 30");
    played.start();
    played.until(3);
    (void)played.news();
    played.stop();
    CHECK(played.news() == "3 ended hold A stopped 3\n3 stopped\n");
    played.until(100);
    CHECK(played.news().empty());
    CHECK(played.state() == "over");
}

TEST_CASE("A clock set back takes no time away and gives none")
{
    Played played("hold Plank 30");
    played.start();
    played.until(10);
    played.until(4);
    CHECK(played.state() == "hold Plank 10/30");
    played.until(9);
    CHECK(played.state() == "hold Plank 15/30");
}

TEST_CASE("Time nobody watched is not held: the session halts where it last was and says how long")
{
    Played played("hold Plank 30, hold Bridge 30");
    played.start();
    played.until(12);
    (void)played.news();
    played.until(612);
    CHECK(played.news() == "12 paused\n612 was away 600\n");
    CHECK(played.state() == "hold Plank 12/30 halted");
    played.resume();
    played.until(630);
    CHECK(played.news() == "612 resumed\n630 ended hold Plank completed 30\n630 began hold Bridge\n");
}

TEST_CASE("Being a few seconds late is no absence")
{
    Played played("hold Plank 30, hold Bridge 30");
    played.start();
    played.until(35);
    CHECK(played.state() == "hold Bridge 5/30");
}

TEST_CASE("A session that was broken off begins at any phase, and at none that is not there")
{
    Played played("hold A 10 @0:Hold, hold B 10 @0:Stay @5:Halfway, hold C 10");
    played.startAt(7);
    CHECK(played.news().empty());
    played.startAt(1);
    CHECK(played.state() == "hold B 0/10");
    played.until(6);
    CHECK_THAT(
        played.news(), Catch::Contains("Stay") && Catch::Contains("Halfway") && !Catch::Contains("Hold\n"));
    played.back();
    CHECK(played.state() == "hold B 0/10");
    played.back();
    CHECK(played.state() == "hold A 0/10");
}

TEST_CASE("What is left shrinks with time, grows with added seconds and is all there before the start")
{
    Played played("hold A 30, wait B, hold C 10");
    CHECK(played.session.remaining(played.now) == std::chrono::seconds(70));
    played.start();
    played.until(10);
    CHECK(played.session.remaining(played.now) == std::chrono::seconds(60));
    played.extend(10);
    CHECK(played.session.remaining(played.now) == std::chrono::seconds(70));
    played.next();
    played.until(50);
    CHECK(played.session.remaining(played.now) == std::chrono::seconds(10));
    played.stop();
    CHECK(played.session.remaining(played.now) == Duration{});
}
