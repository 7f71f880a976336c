// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/shape.h"

#include <QRect>

namespace plumbline
{

struct FigureChange {
    QRect where; ///< the part of the picture in which two frames differ visibly
    double farthest = 0; ///< pixels that a border of a shape has gone there
};

/// Shapes of `now` that are where they were within an eighth of a pixel become those of `before`: painted
/// anew, they meet what was not. Of two frames with different shapes all has changed, nobody knows how far.
[[nodiscard]] FigureChange takeOver(const figure::Shapes& before, figure::Shapes& now);

} // namespace plumbline
