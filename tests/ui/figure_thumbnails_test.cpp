// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_thumbnails.h"

#include "figure/reference_motions.h"
#include "ui/theme.h"

#include <QPixmapCache>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

TEST_CASE("small pictures of figures are drawn after the page, once, and anew for another theme or pose")
{
    QPixmapCache::clear();
    FigureThumbnails thumbnails;
    QSignalSpy drawn(&thumbnails, &FigureThumbnails::drawn);
    figure::Motion motion = figure::referenceMotion("bridge");
    QWidget light, dark;
    light.setPalette(paletteOf(tokensOf(Scheme::Light)));
    dark.setPalette(paletteOf(tokensOf(Scheme::Dark)));
    const auto there = [&](const QWidget& on) { return !thumbnails.find(motion, { 50, 50 }, on).isNull(); };
    CHECK_FALSE(there(light));
    CHECK_FALSE(there(light));
    CHECK(drawn.wait(5000));
    CHECK(there(light));
    CHECK(drawn.count() == 1);
    CHECK_FALSE(there(dark));
    CHECK(drawn.wait(5000));
    CHECK(there(dark));
    motion.poses.front().angles.setBoth(figure::Joint::HipFlexion, 31);
    CHECK_FALSE(there(dark));
    CHECK(drawn.wait(5000));
    CHECK(thumbnails.find(motion, { 50, 50 }, dark, figure::looks.back()).isNull());
}

TEST_CASE("of many small pictures a few are drawn at a time, and none that is no longer asked for")
{
    QPixmapCache::clear();
    FigureThumbnails thumbnails;
    QSignalSpy drawn(&thumbnails, &FigureThumbnails::drawn);
    const QWidget on;
    const figure::Motion motion = figure::referenceMotion("bridge");
    std::vector<int> there;
    const auto ask = [&] {
        there.clear();
        for (int side = 20; side < 40; ++side)
            if (!thumbnails.find(motion, { side, side }, on).isNull())
                there.push_back(side);
    };
    ask();
    CHECK(there.empty());
    REQUIRE(drawn.wait(5000));
    QCoreApplication::processEvents(); // nobody has asked again
    CHECK(drawn.count() == 1);
    ask();
    CHECK_FALSE(there.empty());
    CHECK(there.size() < 20);
    CHECK(there.front() == 20);
    for (int i = 0; i < 20 && there.size() < 20; ++i) {
        REQUIRE(drawn.wait(5000));
        ask();
    }
    CHECK(there.size() == 20);
}
