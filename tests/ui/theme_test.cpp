// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"
#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"
#include "ui/track.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <cmath>

using namespace plumbline;

namespace
{

/// Relative luminance, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

constexpr double text = 4.5; ///< success criterion 1.4.3 (AA)
constexpr double farText = 7; ///< 1.4.6 (AAA), for what is read from the mat
constexpr double shape = 3; ///< 1.4.11 (AA): rings, symbols, frames of the focus

struct Pair {
    const char* what;
    QColor ink;
    QColor ground;
    double least;
};

/// Everything that is painted on something else, at rest, under the pointer and while it is pressed.
std::vector<Pair> pairsOf(const Tokens& t)
{
    const auto pressed = [&](const QColor& resting, const QColor& towards) {
        return mixed(resting, towards, 0.11);
    };
    return {
        { "words on the page", t.ink, t.paper, farText },
        { "words on a card", t.ink, t.surface, farText },
        { "countdown over the breath, notes, cues", t.ink, t.primarySoft, farText },
        { "cautions", t.warningText, t.warningSoft, farText },
        { "quiet words on the page", t.mutedInk, t.paper, text },
        { "quiet words on a card", t.mutedInk, t.surface, text },
        { "caption over the breath", t.mutedInk, t.primarySoft, text },
        { "a pressed quiet button's key", t.mutedInk, pressed(t.paper, t.primary), text },
        { "a pressed entry of the rail", t.mutedInk, pressed(t.surface, t.primary), text },
        { "a pressed card", t.mutedInk, pressed(t.surface, t.primarySoft), text },
        { "a pressed chip", t.ink, pressed(t.surface, t.primary), text },
        { "a heading in colour on the page", t.primary, t.paper, text },
        { "a heading in colour on a card", t.primary, t.surface, text },
        { "the one thing to press", t.onPrimary, t.primary, text },
        { "the same, pressed", t.onPrimary, pressed(t.primary, t.ink), text },
        { "its key", keyOnPrimary(t), t.primary, text },
        { "its key, pressed", keyOnPrimary(t), pressed(t.primary, t.ink), text },
        { "what is chosen", primaryText(t), t.primarySoft, text },
        { "what is chosen, pressed", primaryText(t), pressed(t.primarySoft, t.primary), text },
        { "the accent as text on the page", t.accentText, t.paper, text },
        { "the accent as text on a card", t.accentText, t.surface, text },
        { "the countdown's ring", t.accent, t.paper, shape },
        { "the ring of the focus on the page", t.primary, t.paper, shape },
        { "a bar that fills", t.primary, trackColour(t), shape },
    };
}

} // namespace

TEST_CASE("Every text can be read on every ground it stands on, in every theme, and from the mat")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::HighContrast }) {
        CAPTURE(static_cast<int>(scheme));
        for (const auto& [what, ink, ground, least] : pairsOf(tokensOf(scheme))) {
            CAPTURE(what, ink.name().toStdString(), ground.name().toStdString());
            CHECK(contrast(ink, ground) >= least);
        }
    }
}

TEST_CASE("High contrast is high: seven to one for every text")
{
    for (const auto& [what, ink, ground, least] : pairsOf(tokensOf(Scheme::HighContrast))) {
        CAPTURE(what);
        CHECK((least == shape || contrast(ink, ground) >= 7));
    }
}

TEST_CASE("What cannot be pressed now steps back and can still be made out")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::HighContrast }) {
        const Tokens tokens = tokensOf(scheme);
        const QColor faint = paletteOf(tokens).color(QPalette::Disabled, QPalette::ButtonText);
        CHECK(contrast(faint, tokens.paper) >= shape);
        CHECK(contrast(faint, tokens.surface) >= shape);
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
