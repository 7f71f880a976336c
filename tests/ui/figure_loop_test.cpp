// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_loop.h"

#include "figure/reference_motions.h"
#include "ui/exercise_page.h"
#include "ui/position_picture.h"
#include "ui/sample_shelf.h"

#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

TEST_CASE("an exercise's page shows its movement over and over where it has one")
{
    const Shelf shelf = sampleShelf();
    Exercise nod = *shelf.catalog().find(ExerciseId("nod"));
    CHECK_FALSE(ExercisePage(nod, shelf).findChild<FigureLoop*>());
    CHECK(ExercisePage(nod, shelf).findChild<PositionPicture*>());
    nod.motion = figure::referenceMotion("chin tuck");
    ExercisePage page(nod, shelf);
    page.resize(1200, 800);
    const auto* loop = page.findChild<FigureLoop*>();
    REQUIRE(loop);
    CHECK_FALSE(loop->isAnimating());
    page.show();
    CHECK(loop->isAnimating());
    page.hide();
    CHECK_FALSE(loop->isAnimating());
}

TEST_CASE("a click or Space pauses the movement, and lets it go on")
{
    FigureLoop loop(figure::referenceMotion("cat-cow"), "Cat-cow");
    loop.resize(400, 300);
    loop.show();
    REQUIRE(loop.isAnimating());
    QTest::mouseClick(&loop, Qt::LeftButton);
    CHECK(loop.isPaused());
    CHECK_FALSE(loop.isAnimating());
    QTest::keyClick(&loop, Qt::Key_Space);
    CHECK_FALSE(loop.isPaused());
    CHECK(loop.isAnimating());
}

TEST_CASE("a double click turns the figure back and leaves it moving as it was")
{
    FigureLoop loop(figure::referenceMotion("cat-cow"), "Cat-cow");
    loop.resize(400, 300);
    loop.show();
    const double usual = loop.camera().azimuth;
    loop.turn(40, 0);
    QTest::mouseClick(&loop, Qt::LeftButton);
    QTest::mouseDClick(&loop, Qt::LeftButton); // as events go: the second press
    QTest::mouseRelease(&loop, Qt::LeftButton);
    CHECK(loop.camera().azimuth == usual);
    CHECK_FALSE(loop.isPaused());
}

TEST_CASE("with reduced motion the loop shows where a movement begins, then where it ends")
{
    const figure::Motion motion = figure::referenceMotion("cat-cow");
    FigureLoop loop(motion, "Cat-cow");
    loop.setReducedMotion(true);
    const double first = motion.steps.front().seconds;
    loop.advance(figure::lengthOf(motion) + first * 0.3);
    const figure::Moment begun = loop.moment();
    CHECK(begun.progress == 0);
    loop.advance(first * 0.15);
    CHECK(loop.moment().progress == 0);
    CHECK(loop.moment().breath == begun.breath);
    loop.advance(first * 0.3);
    CHECK(loop.moment().progress == 1);
}

TEST_CASE("the loop goes round: after the last step the repetition begins again from there")
{
    const figure::Motion motion = figure::referenceMotion("cat-cow");
    FigureLoop loop(motion, "Cat-cow");
    const double round = figure::lengthOf(motion);
    loop.advance(round * 2 + motion.steps.front().seconds / 2);
    CHECK(loop.moment().from == motion.steps.back().pose);
    CHECK(loop.moment().to == motion.steps.front().pose);
    CHECK(loop.moment().progress == Approx(0.5));
}
