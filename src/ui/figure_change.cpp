// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_change.h"

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

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

} // namespace

QRectF boundsOf(const figure::Shape& shape)
{
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const figure::Contour& contour : shape.contours)
        for (const figure::Point& p : contour) {
            left = std::min(left, p.x);
            top = std::min(top, p.y);
            right = std::max(right, p.x);
            bottom = std::max(bottom, p.y);
        }
    return left > right ? QRectF() : QRectF(left, top, right - left, bottom - top).adjusted(-1, -1, 1, 1);
}

QRect takeOver(const figure::Shapes& before, figure::Shapes& now)
{
    QRectF changed;
    const bool isComparable = before.size() == now.size();
    for (std::size_t i = 0; i < now.size(); ++i)
        if (isComparable && isNear(before[i], now[i]))
            now[i] = before[i];
        else
            changed |= boundsOf(now[i]) | (isComparable ? boundsOf(before[i]) : QRectF());
    if (!isComparable)
        for (const figure::Shape& shape : before)
            changed |= boundsOf(shape);
    return changed.toAlignedRect();
}

} // namespace plumbline
