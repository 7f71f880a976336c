// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "lint/said_numbers.h"

#include <optional>
#include <vector>

/// Whether the numbers that words say are those of the data.
namespace plumbline
{

/// What the data have for a unit.
struct Measure {
    Unit unit = Unit::Seconds; ///< never Minutes: times are in seconds
    double low = 0, high = 0;
    double room = 0; ///< so much more or less is the same
};
using Measures = std::vector<Measure>;

/// All that a dose says; seconds are those of holds, durations and rests.
[[nodiscard]] Measures measuresOf(const Dose& dose);
void add(Measures& to, const TimeRange& time);

struct WrongNumber {
    SaidNumber said;
    Measure is; ///< what the first data for its unit have; in minutes where they were said and will do
};

/// The first number for whose unit there are data, and none of them has it.
[[nodiscard]] std::optional<WrongNumber> wrongNumberIn(std::string_view text, const Measures& measures);

/// The text with what it is in place of what was said.
[[nodiscard]] std::string righted(std::string_view text, const WrongNumber& wrong);

} // namespace plumbline
