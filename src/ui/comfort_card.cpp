// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort_card.h"

#include "ui/button.h"
#include "ui/label.h"
#include "ui/scale_row.h"

#include <QVBoxLayout>

namespace plumbline
{

ComfortCard::ComfortCard(const QString& question, QWidget* parent)
    : Card(parent)
    , m_scale(new ScaleRow(question, tr("not at all"), tr("entirely")))
{
    setObjectName(QStringLiteral("comfort"));
    auto* skip = new Button(Button::Kind::Quiet, tr("Skip"));
    skip->setObjectName(QStringLiteral("skipComfort"));
    skip->setKey(tr("K"));
    skip->setAccessibleName(tr("Skip the question, K"));
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(question, Type::Lead, QFont::DemiBold), 1);
    top->addWidget(skip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addWidget(m_scale);
    connect(m_scale, &ScaleRow::chosen, this, &ComfortCard::chosen);
    connect(skip, &QAbstractButton::clicked, this, &ComfortCard::skipped);
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
