// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

#include <QRectF>

class QPainter;

namespace plumbline::handout
{

/// Paints the figure where the repetition begins or, with arrows for the way there, where it leads to: as
/// paths, so that it is as sharp as the device. As large as the whole motion allows, in the middle of the
/// rectangle.
void paintStill(QPainter& painter, const QRectF& at, const Figure& figure, bool isEnd, Ink ink);

} // namespace plumbline::handout
