// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/lock_watch.h"
#include "player/player.h"
#include "support/played.h"
#include "support/private_bus.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

const QString session = QStringLiteral("org.freedesktop.login1.Session");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/c1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");

/// Says it until it is heard: whoever listens may not have reached the bus yet.
template <class Say> bool isHeard(const QSignalSpy& spy, Say say)
{
    const auto before = spy.size();
    return comesTrue([&] {
        say();
        return spy.size() > before;
    });
}

} // namespace

TEST_CASE("A screen saver tells of a lock and of its end")
{
    MockService screen = MockService::screenSaver();
    const LockWatch watch;
    QSignalSpy locked(&watch, &LockWatch::locked), unlocked(&watch, &LockWatch::unlocked);
    const auto say = [&](bool active) {
        screen.emitSignal("org.freedesktop.ScreenSaver", "ActiveChanged", "b", { active });
    };
    CHECK(isHeard(locked, [&] { say(true); }));
    CHECK(unlocked.isEmpty());
    CHECK(isHeard(unlocked, [&] { say(false); }));
}

TEST_CASE("logind tells of a lock and of its end, by its signals and by its hint")
{
    MockService login = MockService::login();
    const LockWatch watch;
    QSignalSpy locked(&watch, &LockWatch::locked), unlocked(&watch, &LockWatch::unlocked);
    CHECK(isHeard(locked, [&] { login.ask(sessionPath, session, "Lock"); }));
    CHECK(isHeard(unlocked, [&] { login.ask(sessionPath, session, "Unlock"); }));
    CHECK(isHeard(locked, [&] { login.ask(sessionPath, session, "SetLockedHint", { true }); }));
    CHECK(isHeard(unlocked, [&] { login.ask(sessionPath, session, "SetLockedHint", { false }); }));
}

TEST_CASE("A locked screen pauses the session, and once it is free again one is told how long it was")
{
    MockService screen = MockService::screenSaver();
    Player player(scoreOf("wait Walk, hold Plank 30"));
    QSignalSpy away(&player, &Player::wentAway), happened(&player, &Player::happened);
    player.start();
    const auto say = [&](bool active) {
        screen.emitSignal("org.freedesktop.ScreenSaver", "ActiveChanged", "b", { active });
    };
    CHECK(isHeard(happened, [&] { say(true); }));
    CHECK(player.isHalted());
    CHECK(away.isEmpty());
    CHECK(isHeard(away, [&] { say(false); }));
    CHECK(player.isHalted());
}

TEST_CASE("logind tells that the computer is going to sleep, and that it woke up")
{
    MockService login = MockService::login();
    Player player(scoreOf("wait Walk, hold Plank 30"));
    QSignalSpy away(&player, &Player::wentAway), happened(&player, &Player::happened);
    player.start();
    CHECK(isHeard(happened, [&] { login.emitSignal(manager, "PrepareForSleep", "b", { true }); }));
    CHECK(player.isHalted());
    CHECK(isHeard(away, [&] { login.emitSignal(manager, "PrepareForSleep", "b", { false }); }));
}
