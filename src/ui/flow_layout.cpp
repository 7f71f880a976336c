// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace plumbline
{

namespace
{

int heightIn(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

WrapLayout::WrapLayout(int gap, QWidget* parent)
    : QLayout(parent)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

std::vector<QLayoutItem*> WrapLayout::shown() const
{
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const QRect& place : placed(width - margins.left() - margins.right()))
        height = std::max(height, place.bottom() + 1);
    return height + margins.top() + margins.bottom();
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = contentsRect();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto places = placed(inside.width());
    const auto items = shown();
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i]->setGeometry(QStyle::visualRect(direction, inside, places[i].translated(inside.topLeft())));
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : shown())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

std::vector<QRect> FlowLayout::placed(int width) const
{
    std::vector<QRect> places;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (const QLayoutItem* item : shown()) {
        QSize size = item->sizeHint();
        if (size.width() > width && item->hasHeightForWidth())
            size = { width, item->heightForWidth(width) };
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        places.emplace_back(QPoint(x, y), size);
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return places;
}

CardGrid::CardGrid(int leastWidth, int mostColumns, int gap, QWidget* parent)
    : WrapLayout(gap, parent)
    , m_leastWidth(leastWidth)
    , m_mostColumns(mostColumns)
{
}

QSize CardGrid::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : shown())
        width = std::max(width, item->minimumSize().width());
    return QSize(width, 0).grownBy(contentsMargins());
}

int CardGrid::columns(int width) const
{
    return std::clamp((width + spacing()) / (m_leastWidth + spacing()), 1, m_mostColumns);
}

std::vector<QRect> CardGrid::placed(int width) const
{
    const auto items = shown();
    const int across = columns(width);
    const int cardWidth = (width - (across - 1) * spacing()) / across;
    std::vector<QRect> places;
    int y = 0;
    for (std::size_t row = 0; row < items.size(); row += static_cast<std::size_t>(across)) {
        const std::size_t end = std::min(items.size(), row + static_cast<std::size_t>(across));
        int height = 0;
        for (std::size_t i = row; i < end; ++i)
            height = std::max(height, heightIn(*items[i], cardWidth));
        for (std::size_t i = row; i < end; ++i)
            places.emplace_back(static_cast<int>(i - row) * (cardWidth + spacing()), y, cardWidth, height);
        y += height + spacing();
    }
    return places;
}

SideBySide::SideBySide(int leastWidth, qreal firstShare, int gap, QWidget* parent)
    : WrapLayout(gap, parent)
    , m_leastWidth(leastWidth)
    , m_firstShare(firstShare)
{
}

QSize SideBySide::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : shown())
        width = std::max(width, item->minimumSize().width());
    return QSize(width, 0).grownBy(contentsMargins());
}

std::vector<QRect> SideBySide::placed(int width) const
{
    const auto items = shown();
    std::vector<QRect> places;
    const bool beside = items.size() > 1 && width >= m_leastWidth;
    const int first = beside ? static_cast<int>((width - spacing()) * m_firstShare) : width;
    int y = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (beside && i == 1) {
            const int x = first + spacing();
            places.emplace_back(x, 0, width - x, heightIn(*items[i], width - x));
        } else {
            places.emplace_back(0, y, first, heightIn(*items[i], first));
            y += places.back().height() + spacing();
        }
    }
    return places;
}

} // namespace plumbline
