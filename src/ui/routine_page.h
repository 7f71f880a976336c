// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"
#include "ui/shelf.h"

namespace plumbline
{

/// One routine before it is played: what it is for, how long, what comes in which order, and Start.
class RoutinePage : public ScrollPage
{
    Q_OBJECT

public:
    /// With what was found wrong when it was read from a file of its own.
    RoutinePage(
        const Routine& routine, const Shelf& shelf, const Diagnostics& read = {}, QWidget* parent = nullptr);

    /// The person has changed, and so has what is played.
    void refresh();
    [[nodiscard]] const Routine& routine() const { return m_routine; }
    /// This version of it instead.
    void show(const Routine& routine);
    using QWidget::show;

signals:
    void editAsked();
    void exportAsked();
    /// Speed 1 is life's, more is a rehearsal.
    void startAsked(double speed);
    void exerciseChosen(const plumbline::ExerciseId& exercise);
    void handoutAsked();
    void putBackAsked(const plumbline::ExerciseId& exercise);
    /// What is done with what the person's conditions speak against.
    void decisionsAsked();

private:
    void fill();
    void addActions(bool playable);
    void addDifferences(bool conflicts);
    void addFaults(const Diagnostics& compiled);
    /// The exercises by their lengths, as in the player, where it fills.
    void addBar(const std::vector<double>& parts);
    [[nodiscard]] QWidget* sections();
    [[nodiscard]] QWidget* facts(const RoutineSummary& summary) const;
    void addItem(QLayout& column, const Item& item);
    void addExercise(QLayout& column, const ExerciseItem& item, const QString& mark);

    Routine m_routine;
    const Shelf& m_shelf;
    Diagnostics m_read; ///< what was found wrong in the file
    QWidget* m_content = nullptr; ///< all but the way back
    QVBoxLayout* m_column = nullptr; ///< in it
};

} // namespace plumbline
