// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/flow.h"

#include <algorithm>

namespace plumbline::handout
{

namespace
{

/// Up to which piece there is room from this one on, without leaving a heading behind; at least one further.
std::size_t endOf(const std::vector<Piece>& pieces, std::size_t begin, qreal room)
{
    std::size_t end = begin;
    for (qreal used = 0; end < pieces.size() && used + pieces[end].height <= room; ++end)
        used += pieces[end].height;
    if (end == pieces.size())
        return end;
    std::size_t kept = end;
    while (kept > begin && pieces[kept - 1].keepWithNext)
        --kept;
    return std::max(kept > begin ? kept : end, begin + 1);
}

std::size_t afterGaps(const std::vector<Piece>& pieces, std::size_t begin)
{
    while (begin < pieces.size() && pieces[begin].isGap)
        ++begin;
    return begin;
}

} // namespace

qreal Band::height() const
{
    qreal most = 0;
    for (const auto& [left, column] : columns)
        most = std::max(most, column.height());
    return most + (head ? head->height() : 0) + (foot ? foot->height() : 0);
}

Flow::Flow(QSizeF sheet, const QRectF& content)
    : m_layout{ sheet, content, std::vector<Page>(1) }
    , m_y(content.top())
{
}

void Flow::newPage()
{
    m_layout.pages.emplace_back();
    m_y = m_layout.content.top();
}

void Flow::gap(qreal height)
{
    if (!isFresh())
        m_y += height;
}

void Flow::place(const Band& band, qreal atLeast)
{
    const qreal height = band.height();
    if (height > left() && !isFresh())
        newPage();
    if (height > left()) {
        split(band);
        return;
    }
    const qreal x = m_layout.content.left();
    qreal y = m_y;
    if (band.head) {
        putPieces(*band.head, 0, band.head->pieces().size(), { x, y });
        y += band.head->height();
    }
    for (const auto& [left, column] : band.columns)
        putPieces(column, 0, column.pieces().size(), { x + left, y });
    if (band.foot)
        putPieces(*band.foot, 0, band.foot->pieces().size(), { x, m_y + height - band.foot->height() });
    m_y += std::max(height, std::min(atLeast, left()));
}

void Flow::putPieces(const Column& column, std::size_t begin, std::size_t end, QPointF at)
{
    for (std::size_t i = begin; i < end; ++i) {
        put(m_layout.pages.back(), column.pieces()[i], at);
        at.ry() += column.pieces()[i].height;
    }
}

/// On the next page, below the name of what goes on there.
void Flow::goOn(const Band& band)
{
    newPage();
    Column title(m_layout.content.width());
    title.words(band.title, Type::Small, band.titleSize, Tone::Muted);
    title.gap(band.titleSize);
    putPieces(title, 0, title.pieces().size(), { m_layout.content.left(), m_y });
    m_y += title.height();
}

void Flow::split(const Band& band)
{
    const qreal x = m_layout.content.left();
    if (band.head) {
        putPieces(*band.head, 0, band.head->pieces().size(), { x, m_y });
        m_y += band.head->height();
    }
    std::vector<std::size_t> begin(band.columns.size(), 0);
    for (bool isOver = false; !isOver;) {
        isOver = true;
        qreal lowest = m_y;
        for (std::size_t i = 0; i < band.columns.size(); ++i) {
            const auto& [left, column] = band.columns[i];
            const std::size_t end = endOf(column.pieces(), begin[i], m_layout.content.bottom() - m_y);
            if (begin[i] >= column.pieces().size())
                continue;
            putPieces(column, begin[i], end, { x + left, m_y });
            qreal bottom = m_y;
            for (std::size_t piece = begin[i]; piece < end; ++piece)
                bottom += column.pieces()[piece].height;
            lowest = std::max(lowest, bottom);
            begin[i] = afterGaps(column.pieces(), end);
            isOver = isOver && begin[i] >= column.pieces().size();
        }
        m_y = lowest;
        if (isOver)
            break;
        goOn(band);
    }
    if (band.foot) {
        Band last;
        last.columns.emplace_back(0, *band.foot);
        last.title = band.title;
        last.titleSize = band.titleSize;
        if (last.height() > left())
            goOn(band);
        if (last.height() > left())
            split(last);
        else
            place(last);
    }
}

} // namespace plumbline::handout
