// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "catalog/exercise.h"
#include "catalog/person.h"
#include "catalog/routine.h"

#include <optional>
#include <string>
#include <vector>

/// From a dose with ranges to plain numbers: the first half of compiling, before any word is written out.
namespace plumbline
{

/// One exercise of a routine with everything about it decided.
struct Plan {
    const Exercise* exercise = nullptr;
    int reps = 1; ///< per side
    int sets = 1;
    Duration rest{};
    Duration setRest{};
    bool loops = false; ///< goes round until a duration is over
    std::vector<Side> order; ///< empty: no sides
    std::optional<ExerciseItem::Extra> extra;
    std::string note;

    /// A step of the repetition and its time; the same for every repetition but for milliseconds of rounding.
    struct Timed {
        std::size_t step = 0;
        std::optional<Duration> length; ///< none: waits for the person
        Duration estimate{};
    };
    /// [repetition][step]: at least one; repetitions beyond the last one here are like it.
    std::vector<std::vector<Timed>> repetitions;
};

/// The plan, or in `fault` the reason why there can be none.
[[nodiscard]] std::optional<Plan> planned(const Exercise& exercise, const ExerciseItem& item, double level,
    const Person& person, std::optional<Side> only, std::string& fault);

} // namespace plumbline
