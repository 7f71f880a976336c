// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"
#include "session/results.h"

/// What results say, in numbers. Pure functions; nothing is estimated that was not said.
namespace plumbline
{

/// The sessions of one routine, and what it is called.
struct RoutineResults {
    RoutineId routine;
    std::string title; ///< as it was called last
    std::string version; ///< likewise
    std::vector<const LoggedSession*> sessions; ///< in their order; of the results
};
/// The routine that was played last comes first. The results must outlive it.
[[nodiscard]] std::vector<RoutineResults> byRoutine(const Results& results);

/// A week, Monday to Sunday, as far as it lies between the first session and the day of the results.
struct Week {
    std::chrono::sys_days monday;
    int finished = 0; ///< sessions that came to their end
    int stopped = 0; ///< that were begun and ended early
    std::optional<CountRange> planned; ///< what the schedule asks of its days; none: it asks nothing
};
/// Every week from that of the first session to that of `until`, empty ones too. Fixed days count where they
/// lie within; "so many a week" no more than there are days. Without sessions there are none.
[[nodiscard]] std::vector<Week> weeksOf(
    const std::vector<const LoggedSession*>& sessions, const Schedule& schedule, std::chrono::sys_days until);

/// Finished sessions against the planned ones, all weeks together. What was done beyond the plan of a week
/// does not make up for another week.
struct Adherence {
    int done = 0;
    CountRange planned;
};
/// None: nothing was planned.
[[nodiscard]] std::optional<Adherence> adherenceOf(const std::vector<Week>& weeks);

/// How an exercise went, all sessions together.
struct ExerciseResults {
    ExerciseId exercise;
    std::string title;
    int done = 0, partly = 0, leftOut = 0, notReached = 0; ///< sessions
    int painful = 0; ///< sessions in which it hurt
    std::optional<int> worst; ///< the highest level that was said
    std::vector<Region> where; ///< each once
};
/// In the order they first came.
[[nodiscard]] std::vector<ExerciseResults> byExercise(const std::vector<const LoggedSession*>& sessions);

/// Where it hurt, the most often first.
struct RegionResults {
    Region region = Region::Neck;
    int painful = 0; ///< sessions
    std::optional<int> worst;
};
[[nodiscard]] std::vector<RegionResults> byRegion(const std::vector<const LoggedSession*>& sessions);

} // namespace plumbline
