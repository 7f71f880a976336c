// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mat_view.h"

#include "support/small_score.h"
#include "ui/figure_view.h"
#include "ui/moving_score.h"
#include "ui/player_on_screen.h"
#include "ui/ring.h"

#include <QAbstractButton>
#include <QLabel>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// A session on the page, and the mat view of it.
struct OnMat {
    PlayerOnScreen screen;
    MatView mat;

    explicit OnMat(Score score)
        : screen(std::move(score))
    {
        mat.resize(1280, 720);
        mat.sendKeysTo(&screen.page);
        mat.follow(&screen.player);
        mat.show();
    }
    QString words() const { return mat.findChild<QLabel*>(QStringLiteral("matWords"))->text(); }
    const Ring& ring() const { return *mat.findChild<Ring*>(); }
    bool showsFigure() const { return mat.findChild<FigureView*>()->isVisible(); }
    void pass(Duration time)
    {
        screen.pass(time);
        mat.showNow();
    }
};

} // namespace

TEST_CASE("The mat view shows words, countdown and figure of the session, and nothing else")
{
    OnMat at(movingScore());
    CHECK(at.words() == "First: Seated twist.");
    CHECK(at.ring().face().number == "12");
    CHECK(at.showsFigure());
    at.screen.untilPhase(PhaseKind::Hold);
    at.mat.showNow();
    CHECK(at.words() == "Hold. Breathe evenly, look over your shoulder.");
    CHECK(at.ring().face().number == at.screen.number());
    at.pass(8s);
    CHECK(at.words() == "Shoulders heavy, jaw loose.");
    CHECK(at.mat.findChildren<QLabel*>().size() == 1);
    CHECK(at.mat.findChildren<QAbstractButton*>().isEmpty());
}

TEST_CASE("An exercise without a figure is told in words")
{
    OnMat at(movingScore());
    at.screen.untilPhase(PhaseKind::WaitForMe);
    at.mat.showNow();
    CHECK_FALSE(at.showsFigure());
    CHECK(at.words() == "Stay as long as it feels good.");
}

TEST_CASE("Keys pressed at the mat view do what they do on the player's page")
{
    OnMat at(smallScore());
    QTest::keyClick(&at.mat, Qt::Key_Space);
    CHECK(at.screen.player.isHalted());
    CHECK(at.ring().face().caption == "paused");
    QTest::keyClick(&at.mat, Qt::Key_Space);
    CHECK(at.screen.player.isRunning());
    QTest::keyClick(&at.mat, Qt::Key_PageDown);
    CHECK(at.screen.player.position()->phase == 1);
    // A question on the page is answered from here as well.
    at.screen.untilPhase(PhaseKind::Hold);
    QTest::keyClick(&at.mat, Qt::Key_Escape);
    CHECK(at.screen.sees("endSession"));
    QTest::keyClick(&at.mat, Qt::Key_PageDown);
    CHECK_FALSE(at.screen.sees("endSession"));
    CHECK(at.screen.player.isRunning());
}

TEST_CASE("A mat view that is paused, hidden or has nothing to show asks for no frames")
{
    OnMat at(movingScore());
    CHECK(at.mat.isAnimating());
    at.screen.player.pause();
    CHECK_FALSE(at.mat.isAnimating());
    at.screen.player.resume();
    CHECK(at.mat.isAnimating());
    at.mat.hide();
    at.screen.player.pause();
    at.screen.player.resume();
    CHECK_FALSE(at.mat.isAnimating());
    at.mat.show();
    CHECK(at.mat.isAnimating());
    at.mat.follow(nullptr);
    CHECK_FALSE(at.mat.isAnimating());
    CHECK(at.words() == "Choose a routine. It will be shown here.");
}

TEST_CASE("At its end the mat view says what the session says last")
{
    OnMat at(smallScore());
    for (int i = 0; i < 100 && !at.screen.player.isOver(); ++i)
        at.screen.player.next();
    CHECK(at.words() == "That is all for today.");
    CHECK_FALSE(at.ring().isVisible());
    CHECK_FALSE(at.mat.isAnimating());

    OnMat ended(smallScore());
    ended.screen.player.stop();
    CHECK(ended.words() == "The session has ended.");
}

TEST_CASE("A mat view outlives the player it follows")
{
    MatView mat;
    {
        FakeClock clock;
        Player player(movingScore(), 1.0, clock.clock());
        mat.follow(&player);
        mat.show();
        player.start();
    }
    CHECK_FALSE(mat.isAnimating());
    mat.showNow();
}

TEST_CASE("The words fit into a mat view of any size")
{
    OnMat at(movingScore());
    at.screen.untilPhase(PhaseKind::Hold);
    const auto* words = at.mat.findChild<QLabel*>(QStringLiteral("matWords"));
    for (const QSize size : { QSize(320, 240), QSize(480, 900), QSize(1280, 720), QSize(3840, 2160) }) {
        at.mat.resize(size);
        CAPTURE(size.width(), size.height());
        const QRect needed = QFontMetrics(words->font())
                                 .boundingRect(QRect(0, 0, words->width(), 10'000),
                                     static_cast<int>(Qt::TextWordWrap), words->text());
        CHECK(needed.height() <= words->height());
        CHECK(at.mat.rect().contains(words->geometry()));
        CHECK(at.mat.rect().contains(at.ring().geometry()));
        CHECK_FALSE(words->geometry().intersects(at.ring().geometry()));
    }
}
