// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_layout.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr int stackedBelow = 900; ///< px of width
constexpr QSize laptop(1280, 800); ///< what the look was drawn for

int marginOf(QSize size)
{
    const int roomy = static_cast<int>(space::margin * playerZoom(size));
    return std::min(size.width(), size.height() * 4 / 3) < stackedBelow ? space::gap + 4 : roomy;
}

int gapOf(QSize size)
{
    return static_cast<int>(40 * playerZoom(size));
}

bool isStacked(QSize size)
{
    return size.width() < stackedBelow;
}

} // namespace

qreal playerZoom(QSize size)
{
    const qreal share =
        std::min(size.width() / qreal(laptop.width()), size.height() / qreal(laptop.height()));
    return std::clamp(share, 1.0, 3.0);
}

int controlsWidth(QSize size)
{
    const int inner = size.width() - 2 * marginOf(size);
    return isStacked(size) ? inner : inner - gapOf(size) - columnWidth(size);
}

int columnWidth(QSize size)
{
    const int inner = size.width() - 2 * marginOf(size);
    return isStacked(size) ? inner : (inner - gapOf(size)) * 35 / 100;
}

PlayerLayout playerLayout(QSize size, const PlayerNeeds& needs)
{
    PlayerLayout at;
    at.zoom = playerZoom(size);
    at.stacked = isStacked(size);
    const int margin = marginOf(size), gap = space::gap;
    const int left = margin, width = size.width() - 2 * margin, bottom = size.height() - margin;
    // The quiet buttons at its end have room around their words; it is the words that stand in line.
    at.header = { left, margin / 2, width + space::gap, needs.header };
    const int bar = static_cast<int>(std::lround(6 * at.zoom));
    at.segments = { left, at.header.bottom() + 1 + space::small, width, bar };
    const int top = at.segments.bottom() + 1 + margin * 3 / 4;
    at.controls = { left, bottom - needs.controls, controlsWidth(size), needs.controls };
    const int caption = needs.caption > 0 ? needs.caption + space::small : 0;
    at.caption = { left, at.controls.top() - gap - needs.caption, at.controls.width(), needs.caption };
    const int floor = at.controls.top() - gap - caption;

    if (!at.stacked) {
        at.stage = { left, top, at.controls.width(), floor - top };
        const int column = columnWidth(size), x = left + width - column;
        at.hurts = { x, bottom - needs.hurts, column, needs.hurts };
        const int end = needs.hurts > 0 ? at.hurts.top() - gap : bottom;
        at.column = { x, top, column, end - top };
        return at;
    }
    at.hurts = { left, floor - needs.hurts, width, needs.hurts };
    const int end = needs.hurts > 0 ? at.hurts.top() - gap : floor;
    at.column = { left, top, width, needs.title };
    const int under = at.column.bottom() + 1 + space::small;
    const bool showsNext = end - under - needs.next - gap > 220;
    if (showsNext)
        at.next = { left, end - needs.next, width, needs.next };
    at.stage = { left, under, width, (showsNext ? at.next.top() - gap : end) - under };
    const int ring = std::min(at.stage.width() * 3 / 10, at.stage.height() * 8 / 10);
    at.ring = { left + width - ring, at.stage.top(), ring, ring };
    return at;
}

} // namespace plumbline
