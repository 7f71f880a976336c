// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/exercise_document.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace plumbline
{

class AmountField;
class Button;
class Form;
class MenuChip;
class StepRows;
class TextBox;
class ToggleChip;

/// The steps of an exercise: a table of them all, and the fields of the one that is chosen.
class StepsForm : public QWidget
{
    Q_OBJECT
public:
    explicit StepsForm(ExerciseDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] std::size_t chosen() const;
    void choose(std::size_t step);

signals:
    void stepChosen(std::size_t step);

private:
    void addTable(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    void apply(const QString& name, const QString& key, const std::function<void(Step&)>& change);
    void fill();
    void fillPoses();

    ExerciseDocument& m_document;
    StepRows* m_rows;
    QTableView* m_table;
    Form* m_form;
    std::vector<Button*> m_onStep;
    MenuChip* m_role;
    TextBox* m_words;
    TextBox* m_brief;
    AmountField* m_seconds;
    MenuChip* m_breath;
    ToggleChip* m_waits;
    ToggleChip* m_once;
    MenuChip* m_pose = nullptr;
    std::vector<std::string> m_poseNames; ///< in the order of m_pose's entries
};

} // namespace plumbline
