// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "editor/routine_document.h"

#include <QWidget>

namespace plumbline
{

class AmountField;
class Button;
class ChoiceGroup;
class Form;
class Label;
class LevelSlider;
class NumberField;
class TextBox;
class ToggleChip;

/// What the trainer changes about one exercise of a routine, or about several at once.
class ItemForm : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the form.
    ItemForm(RoutineDocument& document, const Catalog& catalog, QWidget* parent = nullptr);

    /// The rows that are edited; the fields show the first.
    void show(const std::vector<int>& rows);
    using QWidget::show;

signals:
    /// From now on this is what the exercise is given.
    void usualAsked(const plumbline::ExerciseId& exercise, const plumbline::Dose& dose);

private:
    void build();
    void addAmounts();
    void addSides();
    void addRest();
    void fill();
    void fillSides(const ExerciseItem& item, const Exercise* exercise);
    void change(const QString& name, const QString& key, const std::function<void(ExerciseItem&)>& change);
    template <class Set> void takes(AmountField* field, const QString& name, Set set);
    void setExtra(const std::function<void(ExerciseItem::Extra&)>& change);

    RoutineDocument& m_document;
    const Catalog& m_catalog;
    std::vector<int> m_rows;
    Form* m_form;
    Label* m_about;
    AmountField* m_reps;
    AmountField* m_hold;
    AmountField* m_duration;
    AmountField* m_sets;
    AmountField* m_rest;
    AmountField* m_setRest;
    ChoiceGroup* m_side;
    ChoiceGroup* m_first;
    ChoiceGroup* m_weaker;
    AmountField* m_moreReps;
    AmountField* m_moreSets;
    NumberField* m_tempo;
    ToggleChip* m_ownLevel;
    LevelSlider* m_level;
    TextBox* m_note;
    Button* m_usual;
};

} // namespace plumbline
