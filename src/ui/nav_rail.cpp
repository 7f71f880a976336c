// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nav_rail.h"

#include "ui/accessible.h"
#include "ui/rail_button.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace plumbline
{

NavRail::NavRail(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_foot(new RailButton(Symbol::Menu, tr("&Menu"), this))
{
    setAccessibleRole(*this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(12, 28, 13, 16);
    m_layout->setSpacing(12);
    m_layout->addStretch(1);
    m_layout->addWidget(m_foot);
    m_foot->setObjectName(QStringLiteral("menu"));
    setAccessibleRole(*m_foot, QAccessible::ButtonMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

int NavRail::add(Symbol symbol, const QString& text, const QString& objectName)
{
    const int index = static_cast<int>(m_entries.size());
    auto* entry = new RailButton(symbol, text, this);
    entry->setObjectName(objectName);
    entry->setCheckable(true);
    m_layout->insertWidget(index, entry);
    QWidget::setTabOrder(m_entries.empty() ? m_foot : m_entries.back(), entry);
    QWidget::setTabOrder(entry, m_foot);
    m_foot->raise(); // the last for those, too, who are read one after the other
    m_entries.push_back(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, index] { emit chosen(index); });
    return index;
}

void NavRail::select(int index)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setChecked(static_cast<int>(i) == index);
}

QAbstractButton* NavRail::foot() const
{
    return m_foot;
}

QSize NavRail::sizeHint() const
{
    return m_layout->sizeHint().expandedTo({ scaled(64) + 25, 0 });
}

void NavRail::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), tokens.line);
}

} // namespace plumbline
