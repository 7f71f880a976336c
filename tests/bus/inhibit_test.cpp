// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/inhibit.h"

#include "player/keep_awake.h"
#include "player/player.h"
#include "support/fake_clock.h"
#include "support/played.h"
#include "support/private_bus.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QProcess>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

const QString reason = QStringLiteral("A session is being played.");

/// How many have asked logind not to sleep.
int inhibitors(MockService& login)
{
    const QVariant list =
        login.ask("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "ListInhibitors");
    const auto argument = list.value<QDBusArgument>();
    int count = 0;
    argument.beginArray();
    for (; !argument.atEnd(); ++count) {
        QString what, who, why, mode;
        uint user = 0, process = 0;
        argument.beginStructure();
        argument >> what >> who >> why >> mode >> user >> process;
        argument.endStructure();
        CHECK(what == "sleep:idle");
        CHECK(who == "Plumbline");
        CHECK(why == reason);
        CHECK(mode == "block");
    }
    argument.endArray();
    return count;
}

} // namespace

TEST_CASE("While it is held neither screen nor computer goes to sleep, and both may once it is released")
{
    MockService login = MockService::login();
    MockService screen = MockService::screenSaver();
    Inhibit inhibit(reason);
    inhibit.hold();
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    CHECK(comesTrue([&] { return screen.calls("Inhibit") == QStringList{ "Plumbline|" + reason }; }));
    inhibit.hold();
    inhibit.release();
    CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
    CHECK(comesTrue([&] { return screen.calls("UnInhibit") == QStringList{ "7" }; }));
    inhibit.hold();
    CHECK(comesTrue([&] { return inhibitors(login) == 1 && screen.calls("Inhibit").size() == 2; }));
}

TEST_CASE("A session keeps the computer awake until it ends or is paused for longer than the patience")
{
    MockService login = MockService::login();
    FakeClock clock;
    Player player(scoreOf("hold Plank 30"), 1.0, clock.clock());
    auto* inhibit = new Inhibit(reason);
    // The patience of two minutes is the clock's; none is over with the next turn of the event loop.
    const auto patience = GENERATE(0ms, std::chrono::milliseconds(KeepAwake::patience));
    new KeepAwake(player, inhibit, patience);
    CHECK_FALSE(inhibit->isHeld());
    player.start();
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    player.pause();
    if (patience == 0ms) {
        CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
    } else {
        QCoreApplication::processEvents();
        CHECK(inhibit->isHeld());
    }
    player.resume();
    CHECK(inhibit->isHeld());
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    player.stop();
    CHECK_FALSE(inhibit->isHeld());
    CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
}

TEST_CASE("A window that closes its player lets the computer sleep")
{
    MockService login = MockService::login();
    FakeClock clock;
    auto player = std::make_unique<Player>(scoreOf("hold Plank 30"), 1.0, clock.clock());
    new KeepAwake(*player, new Inhibit(reason));
    player->start();
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    player.reset();
    CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
}

TEST_CASE("A program that is killed lets the computer sleep")
{
    MockService login = MockService::login();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), { "--hold-forever" });
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    program.kill();
    CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
    program.waitForFinished();
}

TEST_CASE("Without services nothing happens, and one that starts later is asked then")
{
    Inhibit inhibit(reason);
    inhibit.hold();
    MockService login = MockService::login();
    MockService screen = MockService::screenSaver();
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    inhibit.release();
    CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
}

TEST_CASE("A screen saver that crashed is asked again, and an old cookie is not given to the new one")
{
    Inhibit inhibit(reason);
    {
        MockService screen = MockService::screenSaver();
        inhibit.hold();
        CHECK(comesTrue([&] { return screen.calls("Inhibit").size() == 1; }));
        QCoreApplication::processEvents();
    }
    MockService screen = MockService::screenSaver();
    // The mock takes its name before it knows the method, so that the first question may fail.
    inhibit.release();
    inhibit.hold();
    CHECK(comesTrue([&] { return !screen.calls("Inhibit").isEmpty(); }));
    inhibit.release();
    CHECK(comesTrue([&] { return screen.calls("UnInhibit").contains("7"); }));
    for (const QString& cookie : screen.calls("UnInhibit"))
        CHECK(cookie.toInt() - 6 <= screen.calls("Inhibit").size());
}

TEST_CASE("An answer that comes after the release is given back")
{
    const bool gone = GENERATE(false, true);
    MockService screen = MockService::screenSaver();
    auto inhibit = std::make_unique<Inhibit>(reason);
    inhibit->hold();
    CHECK(comesTrue([&] { return screen.calls("Inhibit").size() == 1; }));
    inhibit->release();
    CHECK(comesTrue([&] { return screen.calls("UnInhibit") == QStringList{ "7" }; }));
    inhibit->hold();
    // Asked; the answer needs the event loop.
    if (gone)
        inhibit.reset();
    else
        inhibit->release();
    CHECK(comesTrue([&] { return screen.calls("UnInhibit") == QStringList{ "7", "8" }; }));
}

TEST_CASE("A service that takes its time holds nobody up")
{
    MockService screen = MockService::screenSaver();
    screen.answer("Inhibit", "ss", "u", "import time; time.sleep(1); ret = 9");
    FakeClock clock;
    Player player(scoreOf("hold Plank 30"), 1.0, clock.clock());
    new KeepAwake(player, new Inhibit(reason));
    player.start();
    for (int second = 0; second < 30; ++second) {
        clock.pass(1s);
        player.advance();
        QCoreApplication::processEvents();
    }
    CHECK(player.isOver());
}

TEST_CASE("Services that refuse are asked in vain, and the session goes on")
{
    MockService login = MockService::login();
    MockService screen = MockService::screenSaver();
    screen.answer("Inhibit", "ss", "u", "raise dbus.exceptions.DBusException('no', name='org.example.No')");
    FakeClock clock;
    Player player(scoreOf("hold Plank 30"), 1.0, clock.clock());
    new KeepAwake(player, new Inhibit(reason));
    player.start();
    CHECK(comesTrue([&] { return inhibitors(login) == 1; }));
    CHECK(comesTrue([&] { return screen.calls("Inhibit").size() == 1; }));
    CHECK(player.isRunning());
    player.stop();
    CHECK(comesTrue([&] { return inhibitors(login) == 0; }));
    CHECK(screen.calls("UnInhibit").isEmpty());
}
