// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort_card.h"

#include "ui/button.h"
#include "ui/label.h"
#include "ui/scale_row.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

ComfortCard::ComfortCard(const QString& question, QWidget* parent)
    : Card(parent)
    , m_scale(new ScaleRow(question, tr("not at all"), tr("entirely")))
    , m_asked(new QWidget)
    , m_skip(new Button(Button::Kind::Quiet, tr("Skip")))
    , m_grid(new QGridLayout(this))
{
    m_skip->setObjectName(QStringLiteral("skipComfort"));
    m_skip->setKey(tr("K"));
    m_skip->setAccessibleName(tr("Skip the question, K"));
    m_scale->setEndsShown(false);
    auto* asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(2);
    asked->addWidget(new Label(question, Type::Body, QFont::DemiBold));
    asked->addWidget(
        (new Label(tr("0 not at all, 10 entirely"), Type::Small))->in(QPalette::PlaceholderText));
    m_grid->setContentsMargins(20, 10, 12, 10);
    m_grid->setHorizontalSpacing(space::gap);
    m_grid->setVerticalSpacing(space::small);
    layOut();
    connect(m_scale, &ScaleRow::chosen, this, &ComfortCard::chosen);
    connect(m_skip, &QAbstractButton::clicked, this, &ComfortCard::skipped);
}

int ComfortCard::heightIn(int width) const
{
    const int scale = m_scale->sizeHint().height();
    const int words = std::max(m_asked->sizeHint().height(), m_skip->sizeHint().height());
    return (isWide(width) ? std::max(scale, words) : scale + space::small + words) + 20;
}

bool ComfortCard::isWide(int width) const
{
    return width >= m_scale->minimumSizeHint().width() + scaled(290);
}

void ComfortCard::layOut()
{
    const bool wide = isWide(width());
    for (QWidget* widget : { m_asked, static_cast<QWidget*>(m_skip), static_cast<QWidget*>(m_scale) })
        m_grid->removeWidget(widget);
    m_grid->addWidget(m_asked, 0, 0);
    m_grid->addWidget(m_skip, 0, 2);
    if (wide)
        m_grid->addWidget(m_scale, 0, 1);
    else
        m_grid->addWidget(m_scale, 1, 0, 1, 3);
    m_grid->setColumnStretch(0, wide ? 0 : 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
}

void ComfortCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    layOut();
}

std::optional<int> ComfortCard::value() const
{
    return m_scale->value();
}

void ComfortCard::clear()
{
    m_scale->clear();
}

bool ComfortCard::takeKey(int key)
{
    return m_scale->takeKey(key);
}

} // namespace plumbline
