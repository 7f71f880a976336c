// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"
#include "ui/shelf.h"

namespace plumbline
{

class CardGrid;
class NotKept;

/// Home: the routines there are, and a quiet line when files could not be read.
class RoutinesPage : public ScrollPage
{
    Q_OBJECT

public:
    explicit RoutinesPage(const Shelf& shelf, QWidget* parent = nullptr);

    /// Lays it on top of the page, before everything else, and gives it the focus the page remembers.
    void addOnTop(QWidget* card, QWidget* focus);
    /// The person has changed, and so has what is played.
    void refresh();

signals:
    void routineChosen(const plumbline::RoutineId& routine);
    void problemsChosen();
    void newAsked();

private:
    void addEmpty();
    void addProblems(const Diagnostics& diagnostics);
    void addCards();

    const Shelf& m_shelf;
    CardGrid* m_grid;
    NotKept* m_notKept;
};

} // namespace plumbline
