// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/time.h"

#include <map>

namespace plumbline
{

/// What is known of whoever plays. Kept on this computer only.
struct Person {
    double level = 0.0; ///< 0 (gentlest) to 1: where in every range of a dose
    std::map<ExerciseId, double> levels; ///< per exercise, instead of level
    /// One breath, in and out. 6 s is ten breaths a minute, slow for rest (12 to 20 a minute in adults)
    /// as the sources ask for slow, deep breathing.
    Duration breath = std::chrono::seconds(6);
};

} // namespace plumbline
