// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/player.h"

#include "support/fake_clock.h"
#include "support/played.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// A player of a score in words, on a clock of the test's own, and everything it told.
struct Playing {
    FakeClock clock;
    Player player;
    std::string trace;
    std::vector<Duration> away;
    int ends = 0;

    explicit Playing(const char* score, double speed = 1)
        : player(scoreOf(score), speed, clock.clock())
    {
        QObject::connect(&player, &Player::happened, [this](const Events& events) {
            for (const Event& event : events)
                trace += toText(event, player.score()) + '\n';
        });
        QObject::connect(&player, &Player::wentAway, [this](Duration time) { away.push_back(time); });
        QObject::connect(&player, &Player::over, [this] { ++ends; });
    }
    /// Time passes as it does: the timer fires at least every second.
    void after(Clock::Time time)
    {
        for (; time > 0s; time -= 1s)
            stoppedFor(std::min<Clock::Time>(time, 1s));
    }
    /// Nobody runs the process, so that the timer fires late.
    void stoppedFor(Clock::Time time)
    {
        clock.pass(time);
        player.advance();
    }
    std::string news() { return std::exchange(trace, {}); }
    Duration elapsed() const { return player.position()->elapsed; }
};

} // namespace

TEST_CASE("a session is played to its end and its record says so")
{
    Playing playing("hold Plank 30, rest Bridge 10, hold Bridge 20");
    playing.player.start();
    playing.after(30s);
    playing.after(10s);
    CHECK(playing.ends == 0);
    playing.after(20s);
    CHECK(playing.ends == 1);
    CHECK(playing.player.isOver());
    CHECK(playing.player.record().finished);
    CHECK(playing.player.record().played == 60s);
    CHECK_FALSE(playing.player.isTicking());
}

TEST_CASE("a player wakes up by itself only while time passes and something is due")
{
    Playing playing("hold Plank 30, wait Walk");
    CHECK_FALSE(playing.player.isTicking());
    playing.player.start();
    CHECK(playing.player.isTicking());
    playing.player.pause();
    CHECK_FALSE(playing.player.isTicking());
    playing.player.resume();
    CHECK(playing.player.isTicking());
    playing.after(30s);
    CHECK(playing.player.position()->phase == 1);
    CHECK_FALSE(playing.player.isTicking());
    playing.player.next();
    CHECK(playing.player.isOver());
}

TEST_CASE("time paused is not time held")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.after(12s);
    playing.player.pause();
    playing.after(10min);
    CHECK(playing.elapsed() == 12s);
    playing.player.resume();
    playing.after(2s);
    CHECK(playing.elapsed() == 14s);
    CHECK(playing.away.empty());
}

TEST_CASE("one key starts, pauses and resumes")
{
    Playing playing("hold Plank 30");
    playing.player.toggle();
    CHECK(playing.player.isRunning());
    playing.player.toggle();
    CHECK(playing.player.isHalted());
    playing.player.toggle();
    CHECK(playing.player.isRunning());
}

TEST_CASE("a rehearsal at ten times the speed takes a tenth of the time")
{
    Playing playing("hold Plank 30, hold Bridge 20", 10);
    CHECK(playing.player.isRehearsal());
    playing.player.start();
    playing.after(3s);
    CHECK(playing.player.position()->phase == 1);
    CHECK(playing.elapsed() == 0s);
    playing.after(1500ms);
    CHECK(playing.elapsed() == 15s);
    CHECK(playing.player.remaining() == 5s);
    playing.after(500ms);
    CHECK(playing.player.isOver());
}

TEST_CASE("a change of speed keeps the place")
{
    Playing playing("hold Plank 60", 10);
    playing.player.start();
    playing.after(1s);
    playing.player.setSpeed(2);
    CHECK(playing.elapsed() == 10s);
    playing.after(5s);
    CHECK(playing.elapsed() == 20s);
    playing.player.pause();
    playing.player.setSpeed(100);
    playing.after(1h);
    CHECK(playing.elapsed() == 20s);
    playing.player.resume();
    playing.after(100ms);
    CHECK(playing.elapsed() == 30s);
}

TEST_CASE("a speed that makes no sense is brought back to one that does")
{
    Playing playing("hold Plank 60", 10'000);
    CHECK(playing.player.speed() == 100);
    playing.player.setSpeed(0.01);
    CHECK(playing.player.speed() == 1);
    playing.player.setSpeed(std::numeric_limits<double>::quiet_NaN());
    CHECK(playing.player.speed() == 1);
}

TEST_CASE("a hiccup of the computer does not pause a fast rehearsal, and nothing is lost in it")
{
    Playing playing("hold Plank 4 @2:Heavy, rest Bridge 2, hold Bridge 60", 100);
    playing.player.start();
    playing.news();
    playing.after(200ms); // twenty seconds of the session
    CHECK(playing.away.empty());
    CHECK(playing.player.isRunning());
    CHECK(playing.player.position()->phase == 2);
    CHECK(playing.elapsed() == 14s);
    CHECK(playing.player.record().parts[0].outcome == Outcome::Done);
    CHECK(playing.news().find("away") == std::string::npos);
}

TEST_CASE("a rehearsal nobody attended to for longer is paused, and tells how long in the world's time")
{
    Playing playing("hold Plank 10, hold Bridge 60", 10);
    playing.player.start();
    playing.after(500ms);
    playing.stoppedFor(9500ms);
    CHECK(playing.player.isHalted());
    CHECK(playing.elapsed() == 5s);
    CHECK(playing.away == std::vector<Duration>{ 9500ms });
}

TEST_CASE("a stopped process comes back paused where it was")
{
    Playing playing("hold Plank 30, hold Bridge 60");
    playing.player.start();
    playing.after(10s);
    playing.stoppedFor(10min);
    CHECK(playing.player.isHalted());
    CHECK(playing.player.position()->phase == 0);
    CHECK(playing.elapsed() == 10s);
    CHECK(playing.away == std::vector<Duration>{ 10min });
}

TEST_CASE("a process that was stopped in the middle of a long hold is noticed though nothing was due")
{
    Playing playing("hold Plank 120, hold Bridge 60");
    playing.player.start();
    playing.after(10s);
    playing.stoppedFor(40s);
    CHECK(playing.player.isHalted());
    CHECK(playing.elapsed() == 10s);
    CHECK(playing.away == std::vector<Duration>{ 40s });
    playing.player.resume();
    playing.after(5s);
    CHECK(playing.elapsed() == 15s);
    CHECK(playing.away.size() == 1);
}

TEST_CASE("a computer that is busy for a few seconds does not pause the session")
{
    Playing playing("hold Plank 120, hold Bridge 60");
    playing.player.start();
    playing.after(10s);
    playing.stoppedFor(4s);
    CHECK(playing.player.isRunning());
    CHECK(playing.elapsed() == 14s);
}

TEST_CASE("somebody who takes an hour for a phase that waits was not away")
{
    Playing playing("wait Walk, hold Plank 5");
    playing.player.start();
    playing.stoppedFor(1h);
    CHECK(playing.player.isRunning());
    CHECK(playing.away.empty());
}

TEST_CASE("a press after such an absence does not start the session again")
{
    Playing playing("hold Plank 30, hold Bridge 60");
    playing.player.start();
    playing.after(10s);
    playing.clock.pass(10min);
    playing.player.toggle();
    CHECK(playing.player.isHalted());
    CHECK(playing.away == std::vector<Duration>{ 10min });
}

TEST_CASE("after a suspend the session is paused where it was, in any phase")
{
    const char* phase = GENERATE("hold Plank 30", "rest Plank 30, hold Plank 1", "wait Plank");
    Playing playing(phase);
    playing.player.start();
    playing.after(10s);
    playing.clock.sleep(8h);
    playing.after(20ms);
    CHECK(playing.player.isHalted());
    CHECK(playing.elapsed() <= 10020ms);
    CHECK(playing.away == std::vector<Duration>{ 8h });
    playing.player.resume();
    playing.after(5s);
    CHECK(playing.player.isRunning());
    CHECK(playing.away.size() == 1);
}

TEST_CASE("a suspend while paused is nobody's business")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.after(10s);
    playing.player.pause();
    playing.clock.sleep(8h);
    playing.after(1s);
    playing.player.resume();
    playing.after(1s);
    CHECK(playing.player.isRunning());
    CHECK(playing.elapsed() == 11s);
    CHECK(playing.away.empty());
}

TEST_CASE("the session pauses before the computer sleeps and tells afterwards how long it was")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.after(10s);
    playing.player.goAway(Player::Absence::Sleep);
    CHECK(playing.player.isHalted());
    CHECK(playing.away.empty());
    playing.clock.sleep(12min);
    playing.player.comeBack(Player::Absence::Sleep);
    CHECK(playing.elapsed() == 10s);
    CHECK(playing.away == std::vector<Duration>{ 12min });
    playing.player.comeBack(Player::Absence::Sleep);
    CHECK(playing.away.size() == 1);
}

TEST_CASE("a sleep that was announced while paused is not told")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.player.pause();
    playing.player.goAway(Player::Absence::Sleep);
    playing.clock.sleep(12min);
    playing.player.comeBack(Player::Absence::Sleep);
    CHECK(playing.away.empty());
}

TEST_CASE("a locked screen pauses the session, and its unlocking tells how long it was")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.after(10s);
    playing.player.goAway(Player::Absence::Lock);
    CHECK(playing.player.isHalted());
    playing.clock.pass(3min);
    CHECK(playing.away.empty());
    playing.player.comeBack(Player::Absence::Lock);
    CHECK(playing.elapsed() == 10s);
    CHECK(playing.away == std::vector<Duration>{ 3min });
}

TEST_CASE("a computer that sleeps while it is locked is one absence, told when it is unlocked")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.after(10s);
    playing.player.goAway(Player::Absence::Lock);
    playing.clock.pass(1min);
    playing.player.goAway(Player::Absence::Sleep);
    playing.clock.sleep(8h);
    playing.player.comeBack(Player::Absence::Sleep);
    CHECK(playing.away.empty());
    playing.clock.pass(1min);
    playing.player.comeBack(Player::Absence::Lock);
    CHECK(playing.away == std::vector<Duration>{ 8h + 2min });
}

TEST_CASE("whoever goes on before the end of an absence was told is back")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.player.goAway(Player::Absence::Lock);
    playing.player.resume();
    playing.after(1s);
    playing.player.comeBack(Player::Absence::Lock);
    CHECK(playing.player.isRunning());
    CHECK(playing.away.empty());
    playing.player.goAway(Player::Absence::Sleep);
    playing.clock.sleep(5min);
    playing.player.comeBack(Player::Absence::Sleep);
    CHECK(playing.away == std::vector<Duration>{ 5min });
}

TEST_CASE("a session that was ended in an absence has nobody to tell")
{
    Playing playing("hold Plank 30");
    playing.player.start();
    playing.player.goAway(Player::Absence::Lock);
    playing.player.stop();
    playing.player.comeBack(Player::Absence::Lock);
    CHECK(playing.away.empty());
}

TEST_CASE("a player goes on in the middle, and what was done before counts")
{
    Playing whole("hold Plank 30, rest Bridge 5, hold Bridge 20");
    Recorder past(whole.player.score());
    QObject::connect(&whole.player, &Player::happened, [&](const Events& events) {
        for (const Event& event : events)
            past.take(event);
    });
    whole.player.start();
    whole.after(30s);
    whole.after(5s);
    Playing playing("hold Plank 30, rest Bridge 5, hold Bridge 20");
    playing.player.goOnAt(2, past);
    playing.player.start();
    CHECK(playing.player.position()->phase == 2);
    CHECK(playing.news() == "0 started\n0 began hold Bridge\n");
    playing.after(20s);
    CHECK(playing.player.record().finished);
    CHECK(playing.player.record().parts[0].outcome == Outcome::Done);
    CHECK(playing.player.record().played == 55s);
}

TEST_CASE("whoever hears what happened may ask for the next thing at once")
{
    Playing playing("wait Walk, hold Plank 5");
    QObject::connect(&playing.player, &Player::happened, [&](const Events& events) {
        for (const Event& event : events)
            if (const auto* began = std::get_if<PhaseBegan>(&event); began && began->phase == 0)
                playing.player.next();
    });
    playing.player.start();
    CHECK(playing.player.position()->phase == 1);
    CHECK(playing.player.isTicking());
}

TEST_CASE("by the computer's own clocks a session runs, with or without a bus to hear of sleep from")
{
    const Clock clock = systemClock();
    const auto before = clock.monotonic();
    Player player(scoreOf("hold Plank 30"));
    player.start();
    CHECK(player.isRunning());
    CHECK(player.isTicking());
    CHECK(clock.monotonic() >= before);
    CHECK(clock.boottime() >= clock.monotonic());
    player.stop();
    CHECK_FALSE(player.isTicking());
}
