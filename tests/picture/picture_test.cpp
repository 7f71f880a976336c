// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reference_motions.h"
#include "picture/paint.h"
#include "picture/render.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using picture::Theme;

namespace
{

constexpr std::array themes{ Theme::Light, Theme::Dark, Theme::HighContrast, Theme::Print };

picture::Still stillIn(Theme theme)
{
    picture::Still still;
    still.theme = theme;
    still.gesture = figure::Moment{ 0, 1 };
    return still;
}

} // namespace

TEST_CASE("A picture stands on nothing: its corner is clear in every theme")
{
    const figure::Motion motion = figure::referenceMotion("deep squat");
    for (const Theme theme : themes) {
        const QImage image = picture::image(motion, stillIn(theme), { 200, 200 });
        CHECK(image.size() == QSize(200, 200));
        CHECK(qAlpha(image.pixel(0, 0)) == 0);
        int covered = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                covered += qAlpha(image.pixel(x, y)) == 255 ? 1 : 0;
        CHECK(covered > 2000);
    }
}

TEST_CASE("A print is grey all over")
{
    const QImage image =
        picture::image(figure::referenceMotion("cat-cow"), stillIn(Theme::Print), { 300, 300 });
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb p = image.pixel(x, y);
            REQUIRE((qRed(p) == qGreen(p) && qGreen(p) == qBlue(p)));
        }
}

TEST_CASE("An SVG says the same with plain paths, without clips and without anything outside of it")
{
    const QByteArray svg =
        picture::svg(figure::referenceMotion("cat-cow"), stillIn(Theme::Light), { 300, 300 });
    CHECK(svg.contains("<path"));
    CHECK(svg.contains("radialGradient"));
    CHECK_FALSE(svg.contains("clip"));
    CHECK_FALSE(svg.contains("href"));
    CHECK_FALSE(svg.contains("nan"));
}

TEST_CASE("A picture of no size and of no motion is a picture all the same")
{
    const figure::Motion empty;
    CHECK(picture::image(empty, {}, {}).isNull());
    CHECK(picture::svg(empty, {}, { 0, 10 }).isEmpty());
    CHECK_FALSE(picture::image(empty, {}, { 1, 1 }).isNull());
    CHECK_FALSE(picture::image(empty, {}, { 640, 3 }).isNull());
}

TEST_CASE("Every look has a skin and a hair of its theme, and clothes that stand out from the ground")
{
    for (const Theme theme : themes)
        for (const figure::Look& look : figure::looks) {
            const picture::Palette palette = picture::paletteOf(theme, look);
            for (const QColor& colour : palette.colours)
                CHECK(colour.isValid());
            for (const figure::Role role : { figure::Role::Top, figure::Role::Bottom, figure::Role::Hair })
                CHECK(palette.of(role).rgb() != picture::groundOf(theme).rgb());
        }
    CHECK(picture::paletteOf(Theme::Light, figure::looks[0]).of(figure::Role::Skin)
        != picture::paletteOf(Theme::Light, figure::looks[1]).of(figure::Role::Skin));
}

TEST_CASE("Painted piece by piece a picture is the same as painted at once")
{
    const figure::Motion motion = figure::referenceMotion("cat-cow");
    const figure::View view = figure::fitted(motion, {}, { 100, 100 });
    const figure::Shapes shapes =
        figure::bodyOf(motion, figure::solve(figure::poseAt(motion, {}), {}), {}, view);
    const picture::Palette palette = picture::paletteOf(Theme::Dark);
    const double ratio = GENERATE(1., 1.5, 2.);
    QImage whole(QSize(100, 100) * ratio, QImage::Format_ARGB32_Premultiplied);
    whole.setDevicePixelRatio(ratio);
    whole.fill(Qt::transparent);
    QImage pieces = whole;
    picture::paint(whole, shapes, palette);
    pieces.fill(Qt::red);
    for (const QRect piece : { QRect(0, 0, 40, 100), QRect(40, 0, 60, 33), QRect(40, 33, 60, 67) }) {
        picture::clear(pieces, piece);
        picture::paint(pieces, shapes, palette, piece);
    }
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x) {
            const QRgb a = whole.pixel(x, y), b = pieces.pixel(x, y);
            REQUIRE(std::abs(qAlpha(a) - qAlpha(b)) <= 3);
            REQUIRE(std::abs(qGreen(a) - qGreen(b)) <= 3);
        }
}
