// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/palette.h"

#include <array>
#include <utility>

class QPainter;

namespace plumbline::picture
{

/// A shape's own colour with its tone, what dims it and its opacity; not meant for one that fades.
[[nodiscard]] QColor colourOf(const figure::Shape& shape, const Palette& palette);

/// Where on the way outwards a fading shape is how opaque.
inline constexpr std::array<std::pair<double, double>, 4> fadingStops{ { { 0., .95 }, { .45, .78 },
    { .75, .30 }, { 1., 0. } } };

/// Paints the shapes in their order. Changes the painter's pen, brush and hints; uses neither clips nor
/// transformed brushes, which QSvgGenerator (6.4) loses.
void paint(QPainter& painter, const figure::Shapes& shapes, const Palette& palette);

} // namespace plumbline::picture
