// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <QWidget>

#include <vector>

namespace plumbline
{

class Tick;

/// The person's conditions, ticked from all there are.
class ConditionTicks : public QWidget
{
    Q_OBJECT
public:
    /// The name is for assistive technology; a heading says it to eyes.
    explicit ConditionTicks(const QString& name, QWidget* parent = nullptr);

    /// Without telling.
    void choose(const std::vector<Condition>& conditions);
    [[nodiscard]] std::vector<Condition> chosen() const;

signals:
    void changed();

private:
    std::vector<Tick*> m_ticks; ///< in the order of the enumeration
};

/// What a condition is, in plain words; empty where its name says it.
[[nodiscard]] QString aboutCondition(Condition condition);

} // namespace plumbline
