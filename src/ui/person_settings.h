// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shelf.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace plumbline
{

class ChoiceGroup;
class ConditionTicks;
class EquipmentChips;
class NotKept;
class NumberField;
class RememberedList;

/// The part of the settings about the person: what was asked at the first start, how much and how slowly, and
/// what Plumbline remembers. Every choice is told at once.
class PersonSettings : public QWidget
{
    Q_OBJECT
public:
    /// The shelf must outlive it.
    explicit PersonSettings(const Shelf& shelf, QWidget* parent = nullptr);

    /// The person has changed, here or elsewhere.
    void refresh();

signals:
    void changed(const plumbline::Person& person);
    /// Everything, once the person has been asked whether she means it.
    void forgetAsked();

private:
    void addSection(const QString& title, const QString& about, QWidget* choices);
    void addFirstQuestions();
    void addAmounts();
    void addRemembered();
    /// Tells the person as she is with this change.
    void tell(const std::function<void(Person&)>& change);
    [[nodiscard]] QString titleOf(const ExerciseId& id) const;

    const Shelf& m_shelf;
    QVBoxLayout* m_column;
    NotKept* m_notKept;
    EquipmentChips* m_equipment;
    ConditionTicks* m_conditions;
    ChoiceGroup* m_level;
    ChoiceGroup* m_severe;
    NumberField* m_breath;
    RememberedList* m_decisions;
    RememberedList* m_eases;
};

} // namespace plumbline
