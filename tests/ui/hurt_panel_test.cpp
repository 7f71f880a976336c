// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/relief.h"
#include "support/small_score.h"
#include "ui/hurt_panel.h"
#include "ui/player_on_screen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// A session in its first hold, on a screen where what is said of pain is kept.
class Hurting
{
public:
    explicit Hurting(QSize size = { 1280, 800 })
        : screen(smallScore(), 1.0, size)
    {
        QObject::connect(
            &screen.page, &PlayerPage::pained, [this](const Pain& pain) { said.push_back(pain); });
        screen.page.setRelief([this](const Exercise&) { return gentler; }, 8);
        screen.untilPhase(PhaseKind::Hold);
        screen.pass(3s);
    }

    PlayerOnScreen screen;
    QString gentler = QStringLiteral("Seated twist");
    std::vector<Pain> said;
};

} // namespace

TEST_CASE("H halts the session at once, and so does the button that is always there")
{
    Hurting at;
    CHECK(at.screen.sees("hurts"));
    at.screen.key(Qt::Key_H);
    CHECK(at.screen.player.isHalted());
    CHECK(at.screen.sees("hurtPanel"));
    at.screen.pass(60s);
    CHECK(at.screen.player.isHalted());
    CHECK(at.screen.sleeps());

    Hurting other({ 800, 600 });
    other.screen.press("hurts");
    CHECK(other.screen.player.isHalted());
    CHECK(other.screen.sees("hurtPanel"));
}

TEST_CASE("How much, where and what to do are said with single keys")
{
    Hurting at;
    at.screen.key(Qt::Key_H);
    at.screen.key(Qt::Key_6);
    at.screen.press("region/low-back");
    at.screen.press("region/hips");
    at.screen.key(Qt::Key_L);
    CHECK_FALSE(at.screen.sees("hurtPanel"));
    REQUIRE(at.said.size() == 1);
    CHECK(at.said.front().level == 6);
    CHECK(at.said.front().where == std::vector{ Region::LowBack, Region::Hips });
    CHECK(at.said.front().relief == Relief::Less);
}

TEST_CASE("Ten is a one and then a nought")
{
    Hurting at;
    at.screen.key(Qt::Key_H);
    at.screen.key(Qt::Key_1);
    at.screen.key(Qt::Key_0);
    at.screen.key(Qt::Key_E);
    REQUIRE(at.said.size() == 1);
    CHECK(at.said.front().level == 10);
    CHECK(at.said.front().relief == Relief::End);
}

TEST_CASE("Nothing need be said: Escape means to rest, then go on")
{
    Hurting at;
    at.screen.key(Qt::Key_H);
    at.screen.key(Qt::Key_Escape);
    REQUIRE(at.said.size() == 1);
    CHECK_FALSE(at.said.front().level);
    CHECK(at.said.front().where.empty());
    CHECK(at.said.front().relief == Relief::GoOn);
}

TEST_CASE("Severe pain advises to end, and then Escape ends")
{
    Hurting at;
    at.screen.key(Qt::Key_H);
    CHECK_FALSE(at.screen.text("hurtAdvice").contains("doctor"));
    at.screen.key(Qt::Key_8);
    CHECK(at.screen.text("hurtAdvice").contains("doctor"));
    at.screen.key(Qt::Key_7);
    CHECK_FALSE(at.screen.text("hurtAdvice").contains("doctor"));
    at.screen.key(Qt::Key_9);
    at.screen.key(Qt::Key_Escape);
    REQUIRE(at.said.size() == 1);
    CHECK(at.said.front().relief == Relief::End);
}

TEST_CASE("A gentler version is offered by its name, or not at all")
{
    Hurting at;
    at.screen.key(Qt::Key_H);
    CHECK(at.screen.page.findChild<QAbstractButton*>("reliefGentler")->text().contains("Seated twist"));
    at.screen.key(Qt::Key_Escape);
    at.gentler.clear();
    at.screen.key(Qt::Key_H);
    CHECK_FALSE(at.screen.sees("reliefGentler"));
    at.screen.key(Qt::Key_G);
    CHECK(at.screen.sees("hurtPanel"));
    CHECK(at.said.size() == 1);
}

TEST_CASE("Every answer has a button, in a small window too")
{
    for (const char* name : { "reliefGoOn", "reliefLess", "reliefGentler", "reliefLeaveOut", "reliefEnd" }) {
        Hurting at({ 800, 600 });
        at.screen.key(Qt::Key_H);
        at.screen.press(name);
        CHECK(at.said.size() == 1);
    }
}

TEST_CASE("The keys of the player wait while one is asked")
{
    Hurting at;
    at.screen.key(Qt::Key_H);
    const PhaseKind before = at.screen.phase();
    at.screen.key(Qt::Key_N);
    at.screen.key(Qt::Key_T);
    at.screen.page.act(PlayerAction::Resume);
    CHECK(at.screen.phase() == before);
    CHECK(at.screen.player.isHalted());
}

TEST_CASE("Another score is on the screen as soon as it is played")
{
    Hurting at;
    QObject::connect(&at.screen.page, &PlayerPage::pained, [&](const Pain& pain) {
        const auto here = at.screen.player.position();
        at.screen.player.change(
            relieved(at.screen.player.score(), here->phase, pain.relief, at.screen.player.score(), {}));
        at.screen.player.resume();
    });
    at.screen.key(Qt::Key_H);
    at.screen.key(Qt::Key_R);
    CHECK(at.screen.phase() == PhaseKind::Rest);
    CHECK(at.screen.number() == "30");
    at.screen.pass(31s);
    CHECK(at.screen.phase() != PhaseKind::Rest);
    at.screen.player.stop();
    CHECK(at.screen.player.record().parts.front().outcome != Outcome::NotReached);
}
