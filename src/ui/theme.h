// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// The look in one place: colours, type, space (docs/architecture.md, "The look"). Colours travel in
/// QPalette, so that every widget follows a change of theme by itself and nothing global is needed.
namespace plumbline
{

enum class Scheme { Light, Dark, HighContrast };

/// The tokens, and the palette role each of them travels in.
struct Tokens {
    QColor paper; ///< Window: the window itself
    QColor surface; ///< Base, Button: cards, side bars
    QColor line; ///< Mid: 1 px borders, the empty part of rings and bars
    QColor ink; ///< WindowText, Text, ButtonText
    QColor mutedInk; ///< PlaceholderText
    QColor primary; ///< Highlight: the one thing to press, chosen, done
    QColor onPrimary; ///< HighlightedText
    QColor primarySoft; ///< AlternateBase: breath, selection, chips that are on
    QColor accent; ///< Link: countdown ring, worked region, "This hurts"; nothing else
    QColor accentText; ///< LinkVisited: the accent as text
    QColor warningSoft; ///< ToolTipBase
    QColor warningText; ///< ToolTipText
};

[[nodiscard]] Tokens tokensOf(Scheme scheme);
[[nodiscard]] Tokens tokensOf(const QPalette& palette);
/// The primary colour as text on primarySoft, where it would be a little too faint itself.
[[nodiscard]] QColor primaryText(const Tokens& tokens);
/// A key's name below the words of the one thing to press: a little quieter than they are.
[[nodiscard]] QColor keyOnPrimary(const Tokens& tokens);
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);

/// Sizes in pixels when the desktop's text is at 100 %.
enum class Type {
    Caption = 12,
    Small = 14,
    Body = 16,
    Lead = 18,
    Heading = 20,
    Title = 30,
    Display = 38,
    Countdown = 104
};

/// The desktop's font at this size, scaled by how much larger than usual the person's text is (the
/// application font against 10 points at 96 dpi), digits tabular where the font can.
[[nodiscard]] QFont typeface(Type size, QFont::Weight weight = QFont::Normal);
/// The same factor for lengths that must grow with the text (heights of buttons, widths of columns).
[[nodiscard]] qreal textScale();
[[nodiscard]] int scaled(int pixels);

namespace space
{
inline constexpr int margin = 32; ///< of a page
inline constexpr int gap = 16;
inline constexpr int small = 8;
inline constexpr int radius = 20; ///< of cards
inline constexpr int control = 44; ///< least height of anything to press
inline constexpr int playerControl = 64;
} // namespace space

} // namespace plumbline
