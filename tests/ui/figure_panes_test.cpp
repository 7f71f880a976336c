// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_panes.h"

#include "figure/reference_motions.h"
#include "ui/figure_loop.h"
#include "ui/figure_stage.h"
#include "ui/moving_score.h"
#include "ui/player_on_screen.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

Score scoreSeenFromTwoMoreSides()
{
    Score score = movingScore();
    score.parts[0].exercise.motion->views = { { 90, 8 }, { 10, 8 } };
    return score;
}

std::vector<FigureView*> shownViews(const QWidget& page)
{
    std::vector<FigureView*> shown;
    for (FigureView* view : page.findChild<FigurePanes*>()->views())
        if (view->isVisible())
            shown.push_back(view);
    return shown;
}

void checkApart(const PanesLayout& layout, const QRect& room)
{
    std::vector<QRect> all = layout.views;
    all.push_back(layout.figure);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(room.contains(all[i]));
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(all[i].intersects(all[j]));
    }
}

} // namespace

TEST_CASE("views stand beside or below the figure, and are left out where there is no room")
{
    const std::size_t views = GENERATE(1U, 2U);
    const QRect room(10, 20, 750, 560);
    for (const PanesLayout& layout : { panesBeside(room, views), panesBelow(room, views) }) {
        CHECK(layout.views.size() == views);
        checkApart(layout, room);
    }
    for (const QRect& small : { QRect(0, 0, 420, 560), QRect(0, 0, 750, 110), QRect(0, 0, 10, 10) })
        CHECK(panesBeside(small, views).figure == small);
    for (const QRect& small : { QRect(0, 0, 300, 560), QRect(0, 0, 750, 300), QRect(0, 0, 0, 0) })
        CHECK(panesBelow(small, views).figure == small);
    CHECK(panesBeside(room, 0).figure == room);
    CHECK(panesBelow(room, 0).figure == room);
}

TEST_CASE("in the player the views do at each moment what the figure does, from elsewhere")
{
    PlayerOnScreen screen(scoreSeenFromTwoMoreSides());
    for (int i = 0; i < 3; ++i)
        screen.press("next");
    screen.pass(1s);
    const auto* figure = screen.page.findChild<FigureView*>();
    const auto views = shownViews(screen.page);
    REQUIRE(views.size() == 2);
    CHECK(views[0]->camera().azimuth == 90);
    CHECK(views[1]->camera().azimuth == 10);
    for (const FigureView* view : views) {
        CHECK(figure->moment().progress == Approx(0.25));
        CHECK(view->moment().progress == figure->moment().progress);
        CHECK(view->moment().to == figure->moment().to);
        CHECK(view->width() < figure->width());
        CHECK_FALSE(view->geometry().intersects(figure->geometry()));
    }
    screen.page.setReducedMotion(true);
    CHECK(views[0]->moment().progress == 0);
}

TEST_CASE("on the left side the views are mirrored with the figure")
{
    PlayerOnScreen screen(scoreSeenFromTwoMoreSides());
    screen.untilPhase(PhaseKind::ChangeSide);
    const auto views = shownViews(screen.page);
    REQUIRE(views.size() == 2);
    CHECK(views[0]->camera().azimuth == 90);
    CHECK(views[1]->camera().azimuth == 170);
}

TEST_CASE("turning the figure leaves its views as they are")
{
    PlayerOnScreen screen(scoreSeenFromTwoMoreSides());
    screen.page.findChild<FigureView*>()->turn(40, 0);
    const auto views = shownViews(screen.page);
    REQUIRE(views.size() == 2);
    CHECK(views[0]->camera().azimuth == 90);
    CHECK(views[0]->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("a small window shows the figure alone")
{
    PlayerOnScreen screen(scoreSeenFromTwoMoreSides(), 1.0, { 640, 480 });
    screen.untilPhase(PhaseKind::Move); // before it cautions need the room
    CHECK(screen.page.findChild<FigurePanes*>()->views().size() == 2);
    CHECK(shownViews(screen.page).empty());
    const auto* panes = screen.page.findChild<FigurePanes*>();
    CHECK(screen.page.findChild<FigureView*>()->geometry() == panes->rect());
}

TEST_CASE("an exercise's page gives the views room below the figure")
{
    figure::Motion motion = figure::referenceMotion("deep squat");
    FigurePanes alone(new FigureLoop(motion, "Deep squat"));
    motion.views = { { 0, 8 } };
    FigurePanes panes(new FigureLoop(motion, "Deep squat"));
    CHECK(panes.heightForWidth(450) > alone.heightForWidth(450));
    CHECK(panes.heightForWidth(200) == alone.heightForWidth(200));
    panes.resize(450, panes.heightForWidth(450));
    panes.show();
    REQUIRE(panes.views().size() == 1);
    CHECK(panes.views()[0]->isVisible());
}
