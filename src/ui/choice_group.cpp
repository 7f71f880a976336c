// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_group.h"

#include "ui/accessible.h"
#include "ui/flow_layout.h"

#include <QAbstractButton>

namespace plumbline
{

ChoiceGroup::ChoiceGroup(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(12, this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceGroup::add(QAbstractButton* choice)
{
    const int index = static_cast<int>(m_choices.size());
    m_choices.push_back(choice);
    m_layout->addWidget(choice);
    choice->setCheckable(true);
    choice->setAutoExclusive(true);
    choice->setFocusPolicy(Qt::ClickFocus);
    connect(choice, &QAbstractButton::toggled, choice,
        [choice](bool on) { choice->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
    connect(choice, &QAbstractButton::clicked, this, [this, index] { emit chosen(index); });
}

void ChoiceGroup::choose(int index)
{
    m_choices.at(static_cast<std::size_t>(index))->setChecked(true);
}

} // namespace plumbline
