// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment_chips.h"

#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/words.h"

#include <algorithm>

namespace plumbline
{

EquipmentChips::EquipmentChips(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto* flow = new FlowLayout(12, this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& thing : words<Equipment>()) {
        auto* chip = new ToggleChip(wordOf(thing.value));
        chip->setObjectName(QStringLiteral("equipment/") + shown(thing.key));
        flow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QAbstractButton::clicked, this, &EquipmentChips::changed);
    }
}

void EquipmentChips::choose(const std::optional<std::vector<Equipment>>& things)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(
            things && std::find(things->begin(), things->end(), static_cast<Equipment>(i)) != things->end());
}

std::vector<Equipment> EquipmentChips::chosen() const
{
    std::vector<Equipment> things;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked())
            things.push_back(static_cast<Equipment>(i));
    return things;
}

} // namespace plumbline
