// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"
#include "figure/motion.h"

#include <QRect>

class QPainter;
class QWidget;

namespace plumbline
{

class FigureThumbnails;

/// A small panel with the figure of an exercise; the symbol of its position where it has none (null). While
/// the figure is still being drawn the panel stays empty, so that nothing flickers.
void paintExercisePicture(QPainter& painter, const QRect& panel, qreal radius, Position position,
    const figure::Motion* motion, FigureThumbnails& thumbnails, const QWidget& on);

} // namespace plumbline
