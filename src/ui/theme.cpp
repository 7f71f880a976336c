// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/shapes.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

const Tokens light{
    .paper = 0xF6F3EEu,
    .surface = 0xFFFFFFu,
    .line = 0xE4DDD2u,
    .ink = 0x1E2A33u,
    .mutedInk = 0x5E6670u,
    .primary = 0x1F7A72u,
    .onPrimary = 0xFFFFFFu,
    .primarySoft = 0xE3F0ECu,
    .accent = 0xE8602Cu,
    .accentText = 0xB8431Au,
    .warningSoft = 0xFBE6DCu,
    .warningText = 0x86300Fu,
};

const Tokens dark{
    .paper = 0x1E222Bu,
    .surface = 0x272C37u,
    .line = 0x39404Du,
    .ink = 0xF1F3F6u,
    .mutedInk = 0xA9B1BDu,
    .primary = 0x4CC3B4u,
    .onPrimary = 0x10201Eu,
    .primarySoft = 0x2A3B3Du,
    .accent = 0xFF8A55u,
    .accentText = 0xFF8A55u,
    .warningSoft = 0x4A2E22u,
    .warningText = 0xFFB79Au,
};

// Text at least 12:1 on its ground, borders 7:1, no grey text.
const Tokens highContrast{
    .paper = 0x000000u,
    .surface = 0x000000u,
    .line = 0xB8B8B8u,
    .ink = 0xFFFFFFu,
    .mutedInk = 0xF0F0F0u,
    .primary = 0x6FF2E0u,
    .onPrimary = 0x000000u,
    .primarySoft = 0x00332Eu,
    .accent = 0xFFB27Au,
    .accentText = 0xFFB27Au,
    .warningSoft = 0x3A1800u,
    .warningText = 0xFFE0CCu,
};

// The usual text is 10 points at 96 dots an inch.
constexpr qreal usualPixels = 10.0 * 96.0 / 72.0;

} // namespace

Tokens tokensOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

Tokens tokensOf(const QPalette& palette)
{
    return {
        .paper = palette.color(QPalette::Window),
        .surface = palette.color(QPalette::Base),
        .line = palette.color(QPalette::Mid),
        .ink = palette.color(QPalette::WindowText),
        .mutedInk = palette.color(QPalette::PlaceholderText),
        .primary = palette.color(QPalette::Highlight),
        .onPrimary = palette.color(QPalette::HighlightedText),
        .primarySoft = palette.color(QPalette::AlternateBase),
        .accent = palette.color(QPalette::Link),
        .accentText = palette.color(QPalette::LinkVisited),
        .warningSoft = palette.color(QPalette::ToolTipBase),
        .warningText = palette.color(QPalette::ToolTipText),
    };
}

QColor primaryText(const Tokens& tokens)
{
    return mixed(tokens.primary, tokens.ink, 0.25);
}

QColor keyOnPrimary(const Tokens& tokens)
{
    return mixed(tokens.onPrimary, tokens.primary, 0.05);
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& colour) {
        for (const auto role : roles)
            palette.setColor(QPalette::All, role, colour);
    };
    set({ QPalette::Window }, tokens.paper);
    set({ QPalette::Base, QPalette::Button, QPalette::Light }, tokens.surface);
    set({ QPalette::Mid, QPalette::Midlight, QPalette::Dark, QPalette::Shadow }, tokens.line);
    set({ QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText }, tokens.ink);
    set({ QPalette::PlaceholderText }, tokens.mutedInk);
    set({ QPalette::Highlight }, tokens.primary);
    set({ QPalette::HighlightedText }, tokens.onPrimary);
    set({ QPalette::AlternateBase }, tokens.primarySoft);
    set({ QPalette::Link }, tokens.accent);
    set({ QPalette::LinkVisited }, tokens.accentText);
    set({ QPalette::ToolTipBase }, tokens.warningSoft);
    set({ QPalette::ToolTipText }, tokens.warningText);

    // What cannot be pressed now steps back, and is still to be read.
    const QColor faint = mixed(tokens.mutedInk, tokens.surface, 0.25);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::PlaceholderText, QPalette::HighlightedText, QPalette::LinkVisited })
        palette.setColor(QPalette::Disabled, role, faint);
    for (const auto role : { QPalette::Highlight, QPalette::Link })
        palette.setColor(QPalette::Disabled, role, tokens.line);
    return palette;
}

qreal textScale()
{
    const QFont font = QGuiApplication::font();
    const QScreen* screen = QGuiApplication::primaryScreen();
    const qreal dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    const qreal pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dpi / 72.0;
    // Never smaller than designed: a small desktop font is for windows read from an arm's length.
    return std::clamp(pixels / usualPixels, 1.0, 4.0);
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * textScale()));
}

QFont typeface(Type size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(scaled(static_cast<int>(size)));
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

} // namespace plumbline
