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
    const QPalette light = paletteOf(tokensOf(Scheme::Light)), dark = paletteOf(tokensOf(Scheme::Dark));
    const auto there = [&](const QPalette& palette) {
        return !thumbnails.find(motion, { 50, 50 }, palette, 1).isNull();
    };
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
}
