// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/studio_columns.h"

#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int rightWidth = 360, leastMiddle = 380; ///< at 100 % text

} // namespace

StudioColumns::StudioColumns(const Column& left, const Column& middle, const Column& right, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new ChoiceGroup(tr("Part of the editor")))
{
    m_tabs->setParent(this);
    m_tabs->setObjectName(QStringLiteral("studioTabs"));
    for (const Column& column : { left, middle, right }) {
        auto* chip = new ToggleChip(column.name);
        chip->setObjectName(QStringLiteral("tab/%1").arg(m_columns.size()));
        m_tabs->add(chip);
        column.widget->setParent(this);
        m_columns.push_back(column.widget);
    }
    connect(m_tabs, &ChoiceGroup::chosen, this, &StudioColumns::reveal);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StudioColumns::setLeftWidth(int width)
{
    m_leftWidth = width;
    layOut();
}

void StudioColumns::setRightShown(bool shown)
{
    m_hasRight = shown;
    if (!shown && m_only == 2)
        m_only = 1;
    layOut();
}

void StudioColumns::reveal(int column)
{
    m_only = column;
    if (column != 1)
        m_outer = column;
    layOut();
}

void StudioColumns::resizeEvent(QResizeEvent*)
{
    layOut();
}

void StudioColumns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void StudioColumns::layOut()
{
    const int left = scaled(m_leftWidth), right = m_hasRight ? scaled(rightWidth) : 0,
              least = scaled(leastMiddle);
    m_room = width() >= left + least + right ? 3 : width() >= least + std::max(left, right) ? 2 : 1;
    const bool hasTabs = m_room < 3;
    int top = 0;
    m_tabs->setVisible(hasTabs);
    if (hasTabs) {
        m_tabs->choose(m_room == 1 ? m_only : m_outer);
        const int gap = space::small;
        const int height = m_tabs->hasHeightForWidth() ? m_tabs->heightForWidth(width() - 2 * space::gap)
                                                       : m_tabs->sizeHint().height();
        m_tabs->setGeometry(space::gap, gap, width() - 2 * space::gap, height);
        top = height + 2 * gap;
    }
    int x = 0;
    for (int i = 0; i < 3; ++i) {
        const bool isChosen = m_room == 3 || (m_room == 2 ? i == 1 || i == m_outer : i == m_only);
        const bool isShown = isChosen && (i != 2 || m_hasRight);
        QWidget* column = m_columns[static_cast<std::size_t>(i)];
        column->setVisible(isShown);
        if (!isShown)
            continue;
        const int outer =
            (m_room == 3 || m_outer == 0 ? left : 0) + (m_room == 3 || m_outer == 2 ? right : 0);
        const int wide = m_room == 1 ? width() : i == 0 ? left : i == 2 ? right : width() - outer;
        column->setGeometry(QStyle::visualRect(layoutDirection(), rect(), { x, top, wide, height() - top }));
        x += wide;
    }
    update();
}

void StudioColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).line);
    for (const QWidget* column : { m_columns[0], m_columns[2] })
        if (column->isVisible() && m_room > 1) {
            const QRect place = column->geometry().adjusted(-1, 0, 1, 0);
            painter.drawLine(place.topLeft(), place.bottomLeft());
            painter.drawLine(place.topRight(), place.bottomRight());
        }
}

} // namespace plumbline
