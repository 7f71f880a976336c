// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shapes.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plumbline
{

void paintPanel(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inside = border.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    const qreal round = std::min({ radius, inside.width() / 2, inside.height() / 2 });
    painter.drawRoundedRect(inside, round, round);
    painter.restore();
}

void paintPill(QPainter& painter, const QRectF& rect, const Tokens& tokens)
{
    const bool steps = tokens.surface != tokens.paper;
    paintPanel(painter, rect, rect.height() / 2,
        steps ? mixed(tokens.surface, tokens.line, 0.7) : tokens.surface, steps ? QColor() : tokens.line);
}

QColor mixed(const QColor& from, const QColor& to, qreal share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return { mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()) };
}

} // namespace plumbline
