// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <string>
#include <vector>

namespace plumbline
{

/// A step of a workout as watches know it.
struct WorkoutStep {
    enum class Ends { AfterTime, AfterReps, WhenTold, Repeat };
    Ends ends = Ends::AfterTime;
    std::string name;
    std::string notes;
    Duration time{}; ///< AfterTime
    int count = 0; ///< AfterReps: how many; Repeat: how often in all
    std::size_t from = 0; ///< Repeat: the step to go back to
    bool isRest = false;

    bool operator==(const WorkoutStep&) const = default;
};

/// A score as such steps, one exercise after the other. Getting ready, rests and changes of side are rests. A
/// repetition with a hold or with something that waits is written out, moves before or after the hold as one
/// step each, and repeated; one of moves alone is counted, or timed where the exercise lasts for a duration.
[[nodiscard]] std::vector<WorkoutStep> workoutSteps(const Score& score);

} // namespace plumbline
