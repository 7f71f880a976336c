// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/figure_paint.h"

#include "picture/paint.h"
#include "picture/path_data.h"
#include "picture/render.h"

#include <QPainter>
#include <QPainterPath>

namespace plumbline::handout
{

namespace
{

/// The longer side of a figure's picture, in units of its own: as large as on the screen, so that lines and
/// arrows are as thick beside the body as they are there.
constexpr qreal longest = 480;
constexpr double unseen = 0.12; ///< units: a fiftieth of a millimetre on paper

QPainterPath pathOf(const figure::Shape& shape)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const figure::Contour& whole : shape.contours) {
        const figure::Contour contour = picture::simplified(whole, unseen);
        if (contour.size() < 3)
            continue;
        path.moveTo(contour.front().x, contour.front().y);
        for (const figure::Point& point : contour)
            path.lineTo(point.x, point.y);
        path.closeSubpath();
    }
    return path;
}

/// Paper shines through in rings, as gradients with transparent ends look different on every printer.
void paintFading(QPainter& painter, const figure::Shape& shape, const picture::Palette& palette)
{
    constexpr int rings = 10;
    const figure::Fading& fading = *shape.fading;
    painter.save();
    painter.setClipPath(pathOf(shape), Qt::IntersectClip);
    painter.translate(fading.centre.x, fading.centre.y);
    painter.rotate(fading.angle * 180 / M_PI);
    double under = 0; // how opaque all rings so far are together
    for (int ring = rings; ring > 0; --ring) {
        const double at = static_cast<double>(ring - 1) / rings;
        double wanted = 0;
        for (std::size_t i = 0; i + 1 < picture::fadingStops.size(); ++i) {
            const auto& [from, high] = picture::fadingStops[i];
            const auto& [to, low] = picture::fadingStops[i + 1];
            if (at >= from && at <= to)
                wanted = high + (low - high) * (at - from) / (to - from);
        }
        wanted *= shape.opacity;
        if (wanted <= under)
            continue;
        QColor colour = palette.of(shape.role);
        colour.setAlphaF(static_cast<float>(1 - (1 - wanted) / (1 - under)));
        painter.setBrush(colour);
        const double share = static_cast<double>(ring) / rings;
        painter.drawEllipse(QPointF(), fading.radius1 * share, fading.radius2 * share);
        under = wanted;
    }
    painter.restore();
}

} // namespace

void paintStill(QPainter& painter, const QRectF& at, const Figure& figure, bool isEnd, Ink ink)
{
    const qreal scale = std::max(at.width(), at.height()) / longest;
    const QSize size = (at.size() / scale).toSize();
    if (size.isEmpty())
        return;
    picture::Still still;
    const std::size_t pose = isEnd ? figure.telling.end : figure.telling.start;
    still.moment = { pose, pose };
    if (isEnd)
        still.gesture = figure.telling.gesture;
    still.theme = ink == Ink::Grey ? picture::Theme::Print : picture::Theme::Light;
    const picture::Palette palette = paletteOf(still.theme, still.look);
    painter.save();
    painter.translate(at.topLeft());
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), QSizeF(size)), Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    for (const figure::Shape& shape : shapesOf(figure.motion, still, size)) {
        if (shape.fading) {
            paintFading(painter, shape, palette);
        } else {
            painter.setBrush(colourOf(shape, palette));
            painter.drawPath(pathOf(shape));
        }
    }
    painter.restore();
}

} // namespace plumbline::handout
