// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body.h"
#include "figure/shape.h"

#include <QColor>

#include <array>

namespace plumbline::picture
{

/// The colours of a figure and its surroundings.
struct Palette {
    std::array<QColor, 16> colours; ///< by Role
    double shade = .86; ///< of a colour, where it is turned from the light
    double line = .68; ///< of a colour, around it
    bool inked = false; ///< lines are of one ink, and nothing is dimmed
    QColor ink;

    [[nodiscard]] QColor of(figure::Role role) const { return colours[static_cast<std::size_t>(role)]; }
    QColor& of(figure::Role role) { return colours[static_cast<std::size_t>(role)]; }
};

enum class Theme { Light, Dark, HighContrast, Print };

/// Skin and hair are the look's; the rest is the theme's. Print is black, white and greys only.
Palette paletteOf(Theme theme, const figure::Look& look = figure::looks.front());

/// What the pictures of a theme stand on. The painter itself leaves the ground transparent.
QColor groundOf(Theme theme);

} // namespace plumbline::picture
