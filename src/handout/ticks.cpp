// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/blocks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace plumbline::handout
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

struct Grid {
    qreal box, gap, label, cell, row;
};

Grid gridFor(const Setting& setting)
{
    Grid grid{};
    const qreal letters = setting.sizes.small, boxes = setting.handout.timesADay;
    grid.label = widthOf(tr("Week %1").arg(mostHandoutWeeks), Type::Body, setting.sizes.small) + letters;
    const qreal room = (setting.width - grid.label) / 7; // for a day
    grid.box = std::min(setting.sizes.body * 1.05, room / (boxes * 1.25 + 0.25));
    grid.gap = grid.box * 0.25;
    grid.cell = std::min(std::max(boxes * (grid.box + grid.gap), letters * 2.6) + grid.gap, room);
    grid.row = grid.box * 1.75;
    return grid;
}

bool isDay(const Handout& handout, std::size_t day)
{
    return handout.days.empty()
        || std::find(handout.days.begin(), handout.days.end(), static_cast<Weekday>(day))
        != handout.days.end();
}

} // namespace

qreal tickGridWidth(const Setting& setting)
{
    const Grid grid = gridFor(setting);
    return grid.label + 7 * grid.cell;
}

Column tickGrid(const Setting& setting)
{
    const Grid grid = gridFor(setting);
    const int small = setting.sizes.small;
    Column column(tickGridWidth(setting));
    column.words(tr("Your weeks"), Type::Heading, setting.sizes.heading, Tone::Ink, true);
    Piece days;
    days.height = lineHeight(small) * 1.3;
    days.keepWithNext = true;
    for (int day = 0; day < 7; ++day)
        days.parts.lines.push_back({ QRectF(grid.label + day * grid.cell, 0, grid.cell, lineHeight(small)),
            QLocale().dayName(day + 1, QLocale::ShortFormat), Type::Small, Tone::Muted, small });
    column.add(std::move(days));
    for (int week = 1; week <= setting.options.weeks; ++week) {
        Piece row;
        row.height = grid.row;
        const qreal top = (grid.row - grid.box) / 2;
        row.parts.lines.push_back(
            { QRectF(0, (grid.row - lineHeight(small)) / 2, grid.label, lineHeight(small)),
                tr("Week %1").arg(week), Type::Small, Tone::Muted, small });
        for (std::size_t day = 0; day < 7; ++day) {
            const qreal x = grid.label + static_cast<qreal>(day) * grid.cell;
            if (!isDay(setting.handout, day)) {
                row.parts.boxes.push_back({ Box::Kind::Free, QRectF(x, top, grid.box, grid.box) });
                continue;
            }
            for (int box = 0; box < setting.handout.timesADay; ++box)
                row.parts.boxes.push_back(
                    { Box::Kind::Tick, QRectF(x + box * (grid.box + grid.gap), top, grid.box, grid.box) });
        }
        column.add(std::move(row));
    }
    return column;
}

} // namespace plumbline::handout
