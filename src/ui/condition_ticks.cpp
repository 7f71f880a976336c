// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/condition_ticks.h"

#include "ui/flow_layout.h"
#include "ui/theme.h"
#include "ui/tick.h"
#include "ui/words.h"

#include <algorithm>

namespace plumbline
{

ConditionTicks::ConditionTicks(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto* grid = new CardGrid(scaled(320), 2, 10, this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto& condition : words<Condition>()) {
        auto* tick = new Tick(wordOf(condition.value), aboutCondition(condition.value));
        tick->setObjectName(QStringLiteral("condition/") + shown(condition.key));
        grid->addWidget(tick);
        m_ticks.push_back(tick);
        connect(tick, &QAbstractButton::clicked, this, &ConditionTicks::changed);
    }
}

void ConditionTicks::choose(const std::vector<Condition>& conditions)
{
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        m_ticks[i]->setChecked(
            std::find(conditions.begin(), conditions.end(), static_cast<Condition>(i)) != conditions.end());
}

std::vector<Condition> ConditionTicks::chosen() const
{
    std::vector<Condition> conditions;
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            conditions.push_back(static_cast<Condition>(i));
    return conditions;
}

QString aboutCondition(Condition condition)
{
    switch (condition) {
    case Condition::HerniatedDisc:
        return ConditionTicks::tr("Also called a slipped disc");
    case Condition::SpinalStenosis:
        return ConditionTicks::tr("The canal of the nerves in the spine is narrow");
    case Condition::SpinalFusion:
        return ConditionTicks::tr("Joined vertebrae, or another operation on the spine");
    case Condition::Osteoporosis:
        return ConditionTicks::tr("Bones that break easily");
    case Condition::RecentInjury:
        return ConditionTicks::tr("A fall, a strain or an operation that has not healed");
    case Condition::Sciatica:
        return ConditionTicks::tr("Pain that runs from the back down a leg");
    case Condition::Dizziness:
        return ConditionTicks::tr("When you stand up, lie down or turn your head");
    case Condition::HighBloodPressure:
        return ConditionTicks::tr("Also when medicine keeps it down");
    case Condition::Glaucoma:
        return ConditionTicks::tr("A disease of the eye, often with high pressure in it");
    case Condition::LowBackTrouble:
    case Condition::NeckTrouble:
    case Condition::HipTrouble:
    case Condition::KneeTrouble:
    case Condition::ShoulderTrouble:
    case Condition::WristTrouble:
    case Condition::Pregnancy:
        break;
    }
    return {};
}

} // namespace plumbline
