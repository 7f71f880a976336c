// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"
#include "ui/shelf.h"

class QBoxLayout;

namespace plumbline
{

class Button;
class DifferencesCard;

/// One exercise: how it goes, how much, what to watch out for, where it comes from.
class ExercisePage : public ScrollPage
{
    Q_OBJECT

public:
    ExercisePage(const Exercise& exercise, const Shelf& shelf, QWidget* parent = nullptr);

    /// The person has changed, and so has what is played.
    void refresh();
    [[nodiscard]] const Exercise& exercise() const { return m_exercise; }
    /// This version of it instead.
    void show(const Exercise& exercise);
    using QWidget::show;

signals:
    void playAsked();
    void editAsked();
    void exerciseChosen(const plumbline::ExerciseId& exercise);
    void putBackAsked(const plumbline::ExerciseId& exercise);
    /// What is done with it, as the person's conditions speak against it.
    void decisionsAsked();

private:
    void fill();
    void addHead();
    /// Where the moving figure goes, and Play; beside it the words; below it the facts.
    [[nodiscard]] QWidget* stage();
    [[nodiscard]] QWidget* words();
    [[nodiscard]] QWidget* facts() const;
    void addCautions(QBoxLayout& column) const;
    void addSteps(QBoxLayout& column) const;
    void addAlternatives(QBoxLayout& column);

    QWidget* m_content = nullptr; ///< all but the way back
    QVBoxLayout* m_column = nullptr; ///< in it
    Button* m_play = nullptr;
    DifferencesCard* m_differences = nullptr;
    Exercise m_exercise;
    const Shelf& m_shelf;
};

} // namespace plumbline
