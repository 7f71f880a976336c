// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_stage.h"

#include "ui/chip_strip.h"
#include "ui/figure_view.h"
#include "ui/moving_score.h"
#include "ui/player_board.h"
#include "ui/player_on_screen.h"
#include "ui/text_stage.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

FigureView* figureOn(const PlayerOnScreen& screen)
{
    return screen.page.findChild<FigureView*>();
}

} // namespace

TEST_CASE("the figure is shown for exercises that have a motion, words for those that have none")
{
    PlayerOnScreen screen(movingScore());
    CHECK(screen.sees("figureStage"));
    CHECK_FALSE(screen.sees("stage"));
    CHECK(screen.text("exercise") == "Seated twist");
    screen.untilPhase(PhaseKind::Hold);
    CHECK(screen.sees("words"));
    CHECK(screen.text("words") == "Hold. Breathe evenly, look over your shoulder.");
    CHECK(figureOn(screen)->accessibleDescription()
        == "Seated twist. Hold. Breathe evenly, look over your shoulder. Ctrl and the arrows turn it, Home "
           "turns it back.");
    screen.press("leaveOut");
    CHECK_FALSE(screen.sees("figureStage"));
    CHECK(screen.sees("stage"));
    CHECK_FALSE(screen.sees("words"));
}

TEST_CASE("the words keep their place beside the figure in a small window too")
{
    const QSize size = GENERATE(QSize(800, 600), QSize(1280, 800), QSize(1920, 1080));
    CAPTURE(size.width());
    PlayerOnScreen screen(movingScore(), 1.0, size);
    screen.untilPhase(PhaseKind::Move);
    const QRect before = figureOn(screen)->geometry();
    const auto* words = screen.page.findChild<QLabel*>(QStringLiteral("words"));
    REQUIRE(words->isVisible());
    const auto* stage = screen.page.findChild<FigureStage*>();
    const auto placeOf = [&](const QWidget* widget) {
        return QRect(widget->mapTo(&screen.page, QPoint()), widget->size());
    };
    CHECK_FALSE(placeOf(words).intersects(placeOf(stage)));
    CHECK(words->fontMetrics()
              .boundingRect(QRect(0, 0, words->width(), 10'000), Qt::TextWordWrap, words->text())
              .height()
        <= words->height());
    screen.untilPhase(PhaseKind::Hold);
    CHECK(figureOn(screen)->geometry() == before);
    CHECK(figureOn(screen)->width() > screen.page.width() / 2 - 20);
}

TEST_CASE("what to take care of is read before the figure begins")
{
    PlayerOnScreen screen(movingScore());
    const auto* notes = screen.page.findChild<TextStage*>(QStringLiteral("notes"));
    REQUIRE(notes->blocks().size() == 2);
    CHECK(screen.text("words") == "Turns a stiff middle back, both ways.");
    CHECK(notes->isVisible());
    CHECK(notes->blocks()[0].text.startsWith("No bouncing."));
    CHECK(notes->blocks()[1].text == "Your left side is stiffer: take it gently.");
    screen.untilPhase(PhaseKind::Hold);
    CHECK_FALSE(notes->isVisible());
    screen.press("leaveOut"); // a stage in words says them itself
    CHECK_FALSE(notes->isVisible());
}

TEST_CASE("pausing freezes the figure, going on lets it move from there, skipping puts it where it belongs")
{
    PlayerOnScreen screen(movingScore());
    screen.press("next");
    screen.press("next");
    screen.press("next");
    screen.pass(1s);
    CHECK(figureOn(screen)->moment().progress == Approx(0.25));
    screen.press("pause");
    screen.pass(30s);
    CHECK(screen.sleeps());
    CHECK(figureOn(screen)->moment().progress == Approx(0.25));
    screen.press("pause");
    CHECK_FALSE(screen.sleeps());
    screen.pass(1s);
    CHECK(figureOn(screen)->moment().progress == Approx(0.5));
    screen.press("next");
    CHECK(figureOn(screen)->moment().from == 1);
    CHECK(figureOn(screen)->moment().to == 1);
}

TEST_CASE("a figure that nobody sees asks for no frames")
{
    PlayerOnScreen screen(movingScore());
    CHECK(screen.page.isAnimating());
    screen.page.hide();
    CHECK_FALSE(screen.page.isAnimating());
    screen.page.show();
    CHECK(screen.page.isAnimating());
}

TEST_CASE("skipped to another part, the figure stands where that part begins")
{
    Score score = movingScore();
    PlayerOnScreen screen(score);
    screen.untilPhase(PhaseKind::Hold);
    screen.press("restart");
    CHECK(figureOn(screen)->moment().progress == 1);
    CHECK(figureOn(screen)->moment().to == score.parts[0].exercise.motion->start);
}

TEST_CASE("with reduced motion nothing is shown more often than once a second")
{
    PlayerOnScreen screen(movingScore());
    screen.page.setReducedMotion(true);
    for (int i = 0; i < 3; ++i)
        screen.press("next");
    const auto* board = screen.page.findChild<PlayerBoard*>();
    const auto here = screen.player.position();
    REQUIRE(here);
    CHECK(board->untilVisibleChange(*here) >= 1s);
}

TEST_CASE("there are many frames while the figure moves, few while it only breathes")
{
    const Score score = movingScore();
    FigureStage stage;
    stage.showPhase(score, 3);
    CHECK(stage.untilChange({ 3, 1s, 4s, false }) <= 17ms);
    stage.showPhase(score, 4);
    CHECK(stage.untilChange({ 4, 1s, 30s, false }) >= 60ms);
}

TEST_CASE("on the left side the figure is mirrored and the stage says so")
{
    PlayerOnScreen screen(movingScore());
    screen.untilPhase(PhaseKind::Hold);
    CHECK_FALSE(figureOn(screen)->isMirrored());
    CHECK_FALSE(screen.sees("leftSide"));
    screen.untilPhase(PhaseKind::ChangeSide);
    CHECK(figureOn(screen)->isMirrored());
    CHECK(screen.sees("leftSide"));
    CHECK(
        screen.page.findChild<ChipStrip*>(QStringLiteral("leftSide"))->texts() == QStringList{ "Left side" });
}

TEST_CASE("with reduced motion the figure stands where a movement begins and then where it ends")
{
    PlayerOnScreen screen(movingScore());
    screen.page.setReducedMotion(true);
    for (int i = 0; i < 3; ++i)
        screen.press("next");
    screen.pass(1s);
    CHECK(figureOn(screen)->moment().progress == 0);
    screen.pass(2s);
    CHECK(figureOn(screen)->moment().progress == 1);
}

TEST_CASE("a figure the person has turned stays turned through the exercise")
{
    PlayerOnScreen screen(movingScore());
    figureOn(screen)->turn(60, 0);
    const double turned = figureOn(screen)->camera().azimuth;
    screen.untilPhase(PhaseKind::Hold);
    CHECK(figureOn(screen)->camera().azimuth == turned);
}

TEST_CASE("another session begins with its own figure, wherever the one before has ended")
{
    PlayerOnScreen screen(movingScore());
    Score other = movingScore();
    other.parts[0].exercise.motion->camera.azimuth = -90;
    Player player(other, 1.0, screen.clock.clock());
    screen.page.play(&player);
    CHECK(figureOn(screen)->camera().azimuth == -90);
}
