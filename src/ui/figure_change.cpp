// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_change.h"

#include "picture/paint.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plumbline
{

namespace
{

using picture::boundsOf;

constexpr double visibleWay = 0.12; ///< pixels
constexpr double visibleTone = 0.004; ///< a step of one in 256

bool isNear(figure::Point a, figure::Point b)
{
    return std::abs(a.x - b.x) < visibleWay && std::abs(a.y - b.y) < visibleWay;
}

bool isNear(const figure::Fading& a, const figure::Fading& b)
{
    const double turned = std::abs(a.angle - b.angle) * std::max(a.radius1, a.radius2);
    return isNear(a.centre, b.centre)
        && isNear(figure::Point{ a.radius1, a.radius2 }, figure::Point{ b.radius1, b.radius2 })
        && turned < visibleWay;
}

bool isNear(const figure::Shape& a, const figure::Shape& b)
{
    return a.role == b.role && a.tone == b.tone && std::abs(a.dimmed - b.dimmed) < visibleTone
        && std::abs(a.opacity - b.opacity) < visibleTone && a.fading.has_value() == b.fading.has_value()
        && (!a.fading || isNear(*a.fading, *b.fading))
        && std::equal(a.contours.begin(), a.contours.end(), b.contours.begin(), b.contours.end(),
            [](const figure::Contour& c, const figure::Contour& d) {
                return std::equal(c.begin(), c.end(), d.begin(), d.end(),
                    [](figure::Point p, figure::Point q) { return isNear(p, q); });
            });
}

QRectF boundsOf(const figure::Shapes& shapes)
{
    QRectF all;
    for (const figure::Shape& shape : shapes)
        all |= boundsOf(shape);
    return all;
}

double wayBetween(const QRectF& a, const QRectF& b)
{
    return std::max({ std::abs(a.left() - b.left()), std::abs(a.right() - b.right()),
        std::abs(a.top() - b.top()), std::abs(a.bottom() - b.bottom()) });
}

} // namespace

FigureChange takeOver(const figure::Shapes& before, figure::Shapes& now)
{
    if (before.size() != now.size())
        return { (boundsOf(before) | boundsOf(now)).toAlignedRect(),
            std::numeric_limits<double>::infinity() };
    QRectF changed;
    double farthest = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (isNear(before[i], now[i])) {
            now[i] = before[i];
            continue;
        }
        const QRectF from = boundsOf(before[i]), to = boundsOf(now[i]);
        changed |= from | to;
        farthest = std::max(farthest, wayBetween(from, to));
    }
    return { changed.toAlignedRect(), farthest };
}

} // namespace plumbline
