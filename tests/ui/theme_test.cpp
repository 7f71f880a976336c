// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <cmath>

using namespace plumbline;

namespace
{

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio of WCAG 2.
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("Every text can be read on every ground it stands on, in every theme")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::HighContrast }) {
        CAPTURE(static_cast<int>(scheme));
        const Tokens t = tokensOf(scheme);
        const double least = scheme == Scheme::HighContrast ? 7.0 : 4.5;
        for (const QColor& ground : { t.paper, t.surface }) {
            CHECK(contrast(t.ink, ground) >= least);
            CHECK(contrast(t.mutedInk, ground) >= least);
            CHECK(contrast(t.accentText, ground) >= least);
            CHECK(contrast(t.primary, ground) >= least);
        }
        CHECK(contrast(t.onPrimary, t.primary) >= least);
        CHECK(contrast(t.ink, t.primarySoft) >= least);
        CHECK(contrast(primaryText(t), t.primarySoft) >= least);
        CHECK(contrast(t.warningText, t.warningSoft) >= least);
    }
}

TEST_CASE("Colours come out of a palette as they went in, whether the window is active or not")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::HighContrast }) {
        const Tokens in = tokensOf(scheme);
        QPalette palette = paletteOf(in);
        for (const auto group : { QPalette::Active, QPalette::Inactive }) {
            palette.setCurrentColorGroup(group);
            const Tokens out = tokensOf(palette);
            CHECK(out.paper == in.paper);
            CHECK(out.surface == in.surface);
            CHECK(out.line == in.line);
            CHECK(out.ink == in.ink);
            CHECK(out.mutedInk == in.mutedInk);
            CHECK(out.primary == in.primary);
            CHECK(out.onPrimary == in.onPrimary);
            CHECK(out.primarySoft == in.primarySoft);
            CHECK(out.accent == in.accent);
            CHECK(out.accentText == in.accentText);
            CHECK(out.warningSoft == in.warningSoft);
            CHECK(out.warningText == in.warningText);
        }
    }
}

TEST_CASE("The larger things one needs have a symbol of their own")
{
    CHECK(symbolOf(Equipment::Chair) == Symbol::Chair);
    CHECK(symbolOf(Equipment::Mat) == Symbol::Mat);
    CHECK(symbolOf(Equipment::MassageBall) == Symbol::MassageBall);
    CHECK(symbolOf(Equipment::FoamRoller) == Symbol::Roller);
    CHECK(symbolOf(Equipment::ExerciseBall) == Symbol::ExerciseBall);
    CHECK(symbolOf(Equipment::Wall) == Symbol::Wall);
    CHECK(symbolOf(Equipment::Step) == Symbol::Step);
    CHECK_FALSE(symbolOf(Equipment::LumbarCushion));
    CHECK_FALSE(symbolOf(Equipment::Weights));

    Chip chip(QStringLiteral("Mat"));
    const int without = chip.sizeHint().width();
    chip.setSymbol(Symbol::Mat);
    CHECK(chip.sizeHint().width() > without);
}

TEST_CASE("Every symbol is there and takes the colour it is given")
{
    for (int i = 0; i <= static_cast<int>(Symbol::Squatting); ++i) {
        CAPTURE(i);
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSymbol(painter, image.rect(), static_cast<Symbol>(i), Qt::red);
        painter.end();
        int painted = 0;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200) {
                    CHECK((pixel.red() > 240 && pixel.green() < 15));
                    ++painted;
                }
        CHECK(painted > 10);
    }
    CHECK(!programIcon().pixmap(32).isNull());
}
