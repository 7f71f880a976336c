// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "store/session_keeper.h"
#include "support/scratch_folder.h"
#include "support/written.h"
#include "ui/go_on_card.h"
#include "ui/player_page.h"
#include "ui/sample_shelf.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QStackedWidget>
#include <QtTest>

#include <catch2/catch.hpp>

#include <fstream>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace
{

/// The program at its next start, with whatever is in the person's folder.
struct NextStart {
    Shelf shelf = sampleShelf();
    Look look{ { 0, MovementChoice::Full, ThemeChoice::Light } };
    Settings settings;
    std::unique_ptr<SessionKeeper> keeper;
    std::unique_ptr<MainWindow> window;

    explicit NextStart(const fs::path& folder)
        : settings(QString::fromStdString(folder / "plumbline.ini"))
        , keeper(std::make_unique<SessionKeeper>(folder))
        , window(std::make_unique<MainWindow>(shelf, look, settings))
    {
        window->keepSessions(*keeper, findLeftovers(folder, shelf.options.phrases));
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    /// The window closes and everything that is still to be written is.
    void end()
    {
        window.reset();
        keeper.reset();
    }
    QAbstractButton* button(const char* name) const
    {
        auto* button = window->findChild<QAbstractButton*>(QLatin1String(name));
        return button && button->isVisible() ? button : nullptr;
    }
    void press(const char* name) const
    {
        INFO("button " << name);
        REQUIRE(button(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    bool sees(const QString& text) const
    {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

/// A session of half a minute that ends with the program.
void breakOff(const fs::path& folder)
{
    const Prescription prescription = twistThenPlank();
    const Score score = *compile(prescription, {}).value;
    Session session(score);
    SessionKeeper keeper(folder);
    keeper.begin(prescription, score, QDateTime::currentDateTime());
    Instant now{};
    keeper.take(session.start(now));
    for (int second = 0; second < 28; ++second)
        keeper.take(session.advance(now += 1s));
}

std::string logIn(const fs::path& folder)
{
    std::ifstream in(folder / "sessions.jsonl");
    return { std::istreambuf_iterator<char>(in), {} };
}

bool hasJournal(const fs::path& folder)
{
    return fs::exists(folder / "session") && !fs::is_empty(folder / "session");
}

} // namespace

TEST_CASE("After a crash the home page offers to go on where one was")
{
    const ScratchFolder folder;
    breakOff(folder.path());
    NextStart at(folder.path());
    CHECK(at.sees("Go on where you were"));
    CHECK(at.sees("The twist, left, 2 of 2"));
    CHECK(at.sees("Both, begun today at"));
    CHECK(at.window->focusWidget() == at.button("goOnNow"));
    QTest::keyClick(at.window->focusWidget(), Qt::Key_Space);
    auto* page = qobject_cast<PlayerPage*>(at.window->findChild<QStackedWidget*>()->currentWidget());
    REQUIRE(page);
    CHECK(at.sees("The twist"));
    CHECK(page->wouldLose());
    QTest::keyClick(page, Qt::Key_Escape);
    at.press("endSession");
    CHECK(at.sees("The twist"));
    at.press("done");
    at.end();
    CHECK_THAT(logIn(folder.path()), Catch::Contains(R"("reps":1)"));
    CHECK_FALSE(hasJournal(folder.path()));
    NextStart(folder.path()).end();
    const std::string log = logIn(folder.path());
    CHECK(std::count(log.begin(), log.end(), '\n') == 1);
}

TEST_CASE("Not now keeps what was done and takes the card away")
{
    const ScratchFolder folder;
    breakOff(folder.path());
    NextStart at(folder.path());
    at.press("notNow");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(at.sees("Go on where you were"));
    at.end();
    CHECK_THAT(logIn(folder.path()), Catch::Contains(R"("finished":false)"));
    CHECK_FALSE(hasJournal(folder.path()));
}

TEST_CASE("An offer nobody answers waits for the next start")
{
    const ScratchFolder folder;
    breakOff(folder.path());
    NextStart(folder.path()).end();
    CHECK(NextStart(folder.path()).sees("Go on where you were"));
}

TEST_CASE("A session that is closed with the window is kept as it is, and not offered")
{
    const ScratchFolder folder;
    NextStart at(folder.path());
    at.window->play(twistThenPlank(), 1.0);
    at.window->close();
    at.end();
    CHECK_FALSE(hasJournal(folder.path()));
    CHECK_FALSE(NextStart(folder.path()).sees("Go on where you were"));
}

TEST_CASE("A rehearsal is not written down")
{
    const ScratchFolder folder;
    NextStart at(folder.path());
    at.window->play(twistThenPlank(), 10.0);
    at.end();
    CHECK_FALSE(hasJournal(folder.path()));
}

TEST_CASE("A program that ends in the middle of a session leaves its journal")
{
    const ScratchFolder folder;
    NextStart at(folder.path());
    at.window->play(twistThenPlank(), 1.0);
    at.end();
    CHECK(hasJournal(folder.path()));
}

TEST_CASE("A damaged journal is told in the window, and the message goes when it was read")
{
    const ScratchFolder folder;
    folder.write("session/odd.jsonl", "Dear diary,\n");
    const NextStart at(folder.path());
    CHECK(at.sees("cannot be read. It was set aside as "));
    CHECK(at.sees("odd.jsonl.damaged."));
    at.press("noticeRead");
    CHECK_FALSE(at.sees("set aside"));
}

TEST_CASE("Where a session cannot be written down it goes on, and one message says so")
{
    const ScratchFolder folder;
    folder.write("session", "in the way");
    const NextStart at(folder.path());
    QSignalSpy told(at.keeper.get(), &SessionKeeper::journalFailed);
    at.window->play(twistThenPlank(), 1.0);
    REQUIRE(told.wait());
    CHECK(at.sees("This session goes on, but it could not be taken up again after a crash"));
    CHECK(qobject_cast<PlayerPage*>(at.window->findChild<QStackedWidget*>()->currentWidget()));
    // Space is still the session's.
    CHECK(at.window->focusWidget()->objectName() == "playerPage");
}
