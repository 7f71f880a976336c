// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/camera.h"

#include <optional>
#include <vector>

namespace plumbline::figure
{

/// What a shape is made of; the palette gives it a colour.
enum class Role {
    Skin,
    Hair,
    Top,
    Bottom,
    Features, ///< eyes
    Mat,
    Floor,
    Wood,
    WoodDark,
    Wall,
    Rubber,
    Shadow,
    Glow, ///< on the worked region; fades outwards
    Bead, ///< a vertebra
    ArrowHalo,
    Arrow
};

/// How light or dark of its role's colour a shape is.
enum class Tone { Plain, Shade, Line, Light };

using Contour = std::vector<Point>;

/// A radial fading within an ellipse.
struct Fading {
    Point centre;
    double radius1 = 1;
    double radius2 = 1;
    double angle = 0; ///< radians, of the first radius
};

/// A flat filled area in pixels: all contours together by the non-zero winding rule.
struct Shape {
    Role role = Role::Skin;
    Tone tone = Tone::Plain;
    double dimmed = 0; ///< 0..1: how much darker, on the far side of the body
    double opacity = 1;
    std::vector<Contour> contours;
    std::optional<Fading> fading;
};

/// From the back to the front.
using Shapes = std::vector<Shape>;

} // namespace plumbline::figure
