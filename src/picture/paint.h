// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/palette.h"

#include <QImage>

#include <array>
#include <optional>
#include <utility>

namespace plumbline::picture
{

/// A shape's own colour with its tone, what dims it and its opacity; not meant for one that fades.
[[nodiscard]] QColor colourOf(const figure::Shape& shape, const Palette& palette);

/// Where on the way outwards a fading shape is how opaque.
inline constexpr std::array<std::pair<double, double>, 4> fadingStops{ { { 0., .95 }, { .45, .78 },
    { .75, .30 }, { 1., 0. } } };

/// Where a shape paints in its own pixels, antialiasing included; empty without contours.
[[nodiscard]] QRectF boundsOf(const figure::Shape& shape);

/// Paints the shapes in their order into an image of 32 bits a pixel, premultiplied or opaque, and of its
/// devicePixelRatio. Only within `clip`, in the pixels of the shapes; `origin` is where in the image those
/// begin. With Rasteriser, which takes two fifths of the instructions QPainter's does.
void paint(QImage& image, const figure::Shapes& shapes, const Palette& palette,
    const std::optional<QRect>& clip = {}, QPoint origin = {});

/// Makes the same part of an image transparent.
void clear(QImage& image, const QRect& clip);

} // namespace plumbline::picture
