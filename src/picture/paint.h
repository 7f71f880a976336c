// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/palette.h"

class QPainter;

namespace plumbline::picture
{

/// Paints the shapes in their order. Changes the painter's pen, brush and hints; uses neither clips nor
/// transformed brushes, which QSvgGenerator (6.4) loses.
void paint(QPainter& painter, const figure::Shapes& shapes, const Palette& palette);
void paint(QPainter& painter, const figure::Shape& shape, const Palette& palette);

} // namespace plumbline::picture
