// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"
#include "ui/shelf.h"

class QBoxLayout;

namespace plumbline
{

/// One exercise: how it goes, how much, what to watch out for, where it comes from.
class ExercisePage : public ScrollPage
{
    Q_OBJECT

public:
    ExercisePage(const Exercise& exercise, const Shelf& shelf, QWidget* parent = nullptr);

signals:
    void playAsked();
    void exerciseChosen(const plumbline::ExerciseId& exercise);

private:
    /// The stage with the doses below it; beside it, the words.
    [[nodiscard]] QWidget* stage();
    [[nodiscard]] QWidget* words();
    void addCautions(QBoxLayout& column) const;
    void addSteps(QBoxLayout& column) const;
    void addAlternatives(QBoxLayout& column);

    Exercise m_exercise;
    const Shelf& m_shelf;
};

} // namespace plumbline
