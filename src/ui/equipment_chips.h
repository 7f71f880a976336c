// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace plumbline
{

class ToggleChip;

/// What the person has at hand, a chip for each thing.
class EquipmentChips : public QWidget
{
    Q_OBJECT
public:
    /// The name is for assistive technology; a heading says it to eyes.
    explicit EquipmentChips(const QString& name, QWidget* parent = nullptr);

    /// Without telling. None: nobody has said, and no chip is down.
    void choose(const std::optional<std::vector<Equipment>>& things);
    [[nodiscard]] std::vector<Equipment> chosen() const;

signals:
    void changed();

private:
    std::vector<ToggleChip*> m_chips; ///< in the order of the enumeration
};

} // namespace plumbline
