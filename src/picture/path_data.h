// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/shape.h"

#include <cstdint>
#include <string>

namespace plumbline::picture
{

/// Rounded; what is no number is 0, and nothing lies farther away than any picture is large.
[[nodiscard]] std::int64_t units(double pixels, double unitsPerPixel);

/// The outlines of a shape as the "d" of an SVG path, in whole units, without the corners that are no farther
/// than the tolerance (in units) from the line without them. Contours that vanish are left out.
[[nodiscard]] std::string pathData(const figure::Shape& shape, double unitsPerPixel, double tolerance);

/// Without the corners that are no farther than the tolerance (in pixels) from the line without them, and
/// rounded to a quarter of that.
[[nodiscard]] figure::Contour simplified(const figure::Contour& contour, double tolerance);

} // namespace plumbline::picture
