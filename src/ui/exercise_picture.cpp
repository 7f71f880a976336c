// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise_picture.h"

#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace plumbline
{

void paintExercisePicture(QPainter& painter, const QRect& panel, qreal radius, Position position,
    const figure::Motion* motion, FigureThumbnails& thumbnails, const QWidget& on)
{
    const Tokens tokens = tokensOf(on.palette());
    if (motion) {
        // The figure's colours are made for the paper.
        paintPanel(
            painter, panel, radius, tokens.paper, tokens.paper == tokens.surface ? tokens.line : QColor());
        const QRect inside = panel.adjusted(3, 3, -3, -3);
        painter.drawPixmap(inside.topLeft(), thumbnails.find(*motion, inside.size(), on));
        return;
    }
    paintPanel(painter, panel, radius, tokens.primarySoft, {});
    const int inset = panel.height() / 5;
    paintSymbol(painter, panel.adjusted(inset, inset, -inset, -inset), symbolOf(position), tokens.primary);
}

} // namespace plumbline
