// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "catalog/exercise.h"
#include "catalog/routine.h"
#include "score/score.h"

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
    std::optional<Adaptation> adaptation;
    std::vector<Avoidance> reasons; ///< what a professional allowed all the same: to be said first
    std::size_t section = 0, item = 0; ///< as in Part

    /// A step of the repetition and its time; the same for every repetition but for milliseconds of rounding.
    struct Timed {
        std::size_t step = 0;
        std::optional<Duration> length; ///< none: waits for the person
        Duration estimate{};
    };
    /// [repetition][step]: at least one; repetitions beyond the last one here are like it.
    std::vector<std::vector<Timed>> repetitions;
};

/// How much of an exercise, beside what its record and the routine say.
struct Amount {
    double level = 0.0; ///< 0 to 1: where in every range
    double part = 1.0; ///< of repetitions, holds and duration; see Ease::amount
    Duration breath{}; ///< one of the person's, in and out
};

/// The plan, or in `fault` the reason why there can be none.
[[nodiscard]] std::optional<Plan> planned(const Exercise& exercise, const ExerciseItem& item,
    const Amount& amount, std::optional<Side> only, std::string& fault);

} // namespace plumbline
