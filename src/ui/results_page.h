// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/adherence.h"
#include "ui/scroll_page.h"
#include "ui/shelf.h"

namespace plumbline
{

class FactList;

/// What somebody has done, beside what was planned: for each routine the weeks against its schedule, comfort,
/// the exercises, and what hurt where. The plan is the library's routine of that id, where there is one.
class ResultsPage : public ScrollPage
{
    Q_OBJECT
public:
    ResultsPage(Results results, const Shelf& shelf, QWidget* parent = nullptr);

signals:
    /// The plan of a routine is to be seen.
    void routineChosen(const plumbline::RoutineId& routine);

private:
    void addLetter();
    void addRoutine(const RoutineResults& routine);
    void addWeeks(const RoutineResults& routine, const Routine* plan);
    void addComfort(const RoutineResults& routine);
    void addExercises(const RoutineResults& routine);

    Results m_results;
    const Shelf& m_shelf;
};

} // namespace plumbline
