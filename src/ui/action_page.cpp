// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_page.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace plumbline
{

namespace
{

/// The window's own ground, and a line where the page goes on behind it.
class Foot : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), tokens.paper);
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    }
};

} // namespace

ActionPage::ActionPage(int widest, QWidget* parent)
    : ScrollPage(widest, parent)
    , m_foot(new Foot(this))
    , m_row(new QHBoxLayout(m_foot))
    , m_widest(widest)
{
    m_row->setSpacing(space::gap);
    m_foot->installEventFilter(this);
}

void ActionPage::placeFoot()
{
    // As wide as what scrolls, whose column it stands under, with or without a scroll bar.
    const QRect page = viewport()->geometry();
    const int side = std::max(pageMargin(width()), (page.width() - scaled(m_widest)) / 2);
    m_row->setContentsMargins(side, space::gap, side, space::gap);
    const int high = m_foot->sizeHint().height();
    setViewportMargins(0, 0, 0, high);
    m_foot->setGeometry(page.x(), height() - high, page.width(), high);
}

void ActionPage::resizeEvent(QResizeEvent* event)
{
    placeFoot();
    ScrollPage::resizeEvent(event);
}

bool ActionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_foot && event->type() == QEvent::LayoutRequest)
        placeFoot();
    return ScrollPage::eventFilter(watched, event);
}

} // namespace plumbline
