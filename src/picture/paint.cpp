// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace plumbline::picture
{

namespace
{

using figure::Role;
using figure::Shape;
using figure::Tone;

constexpr int pointsAtOnce = 40;

QColor toned(QColor colour, double share)
{
    const auto part = [share](int value) {
        return std::clamp(static_cast<int>(std::lround(value * share)), 0, 255);
    };
    return { part(colour.red()), part(colour.green()), part(colour.blue()), colour.alpha() };
}

void add(QPainterPath& path, const figure::Contour& contour)
{
    if (contour.size() < 3)
        return;
    path.moveTo(contour.front().x, contour.front().y);
    for (std::size_t i = 1; i < contour.size(); ++i)
        path.lineTo(contour[i].x, contour[i].y);
    path.closeSubpath();
}

QPainterPath pathOf(const Shape& shape)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    std::size_t points = 0;
    for (const figure::Contour& contour : shape.contours)
        points += contour.size() + 1;
    path.reserve(static_cast<int>(points));
    for (const figure::Contour& contour : shape.contours)
        add(path, contour);
    return path;
}

void paintPlain(QPainter& painter, const Shape& shape, const Palette& palette)
{
    const QColor colour = colourOf(shape, palette);
    const bool apart = colour.alpha() == 255 || shape.role == Role::Bead;
    if (!apart) {
        painter.fillPath(pathOf(shape), colour);
        return;
    }
    // A few at a time: each fill has its price, and the rasteriser's grows with the square of the edges on a
    // line.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const figure::Contour& contour : shape.contours) {
        add(path, contour);
        if (path.elementCount() > pointsAtOnce) {
            painter.fillPath(path, colour);
            path = {};
            path.setFillRule(Qt::WindingFill);
        }
    }
    if (!path.isEmpty())
        painter.fillPath(path, colour);
}

// The gradient is round: the painter is squeezed, and the path stretched as much beforehand.
void paintFading(QPainter& painter, const Shape& shape, const Palette& palette)
{
    QRadialGradient gradient(0, 0, 100);
    const QColor colour = palette.of(shape.role);
    for (const auto& [at, alpha] : fadingStops) {
        QColor stop = colour;
        stop.setAlphaF(static_cast<float>(alpha * shape.opacity));
        gradient.setColorAt(at, stop);
    }
    QTransform squeezed;
    squeezed.translate(shape.fading->centre.x, shape.fading->centre.y);
    squeezed.rotateRadians(shape.fading->angle);
    squeezed.scale(shape.fading->radius1 / 100, shape.fading->radius2 / 100);
    const QPainterPath stretched = squeezed.inverted().map(pathOf(shape));
    const QTransform before = painter.transform();
    painter.setTransform(squeezed, true);
    painter.fillPath(stretched, gradient);
    painter.setTransform(before);
}

} // namespace

QColor colourOf(const Shape& shape, const Palette& palette)
{
    const auto tone = [&] {
        switch (shape.tone) {
        case Tone::Plain:
            return 1.;
        case Tone::Shade:
            return palette.shade;
        case Tone::Line:
            return palette.line;
        case Tone::Light:
            return 1.28;
        }
        return 1.;
    };
    QColor colour = palette.of(shape.role);
    if (palette.inked && shape.tone == Tone::Line && shape.role != Role::Mat)
        colour = palette.ink;
    else
        colour = toned(colour, tone() * (palette.inked ? 1 : 1 - shape.dimmed));
    colour.setAlphaF(static_cast<float>(static_cast<double>(colour.alphaF()) * shape.opacity));
    return colour;
}

void paint(QPainter& painter, const figure::Shapes& shapes, const Palette& palette)
{
    for (const Shape& shape : shapes) {
        // A shadow's steps are too faint to be seen, and without antialiasing its many edges cost next to
        // nothing.
        painter.setRenderHint(QPainter::Antialiasing, shape.role != Role::Shadow);
        if (shape.fading)
            paintFading(painter, shape, palette);
        else
            paintPlain(painter, shape, palette);
    }
}

} // namespace plumbline::picture
