// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/shape.h"

#include <QRect>

namespace plumbline
{

/// The part of the picture in which two frames differ visibly; all of both where they have different shapes.
/// Shapes of `now` that are where they were within an eighth of a pixel become those of `before`: painted
/// anew, they meet what was not.
[[nodiscard]] QRect takeOver(const figure::Shapes& before, figure::Shapes& now);

/// Where a shape paints, antialiasing included.
[[nodiscard]] QRectF boundsOf(const figure::Shape& shape);

} // namespace plumbline
