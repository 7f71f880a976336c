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
    bool hasParts = false; ///< less may be said, of a part of it: "pause for a second" in a slow movement
};
using Measures = std::vector<Measure>;

/// All that a dose says; seconds are those of holds, durations and rests.
[[nodiscard]] Measures measuresOf(const Dose& dose);
void add(Measures& to, const TimeRange& time);

struct WrongNumber {
    SaidNumber said;
    Measure is; ///< what the first data for its unit have; in minutes where they were said and will do
};

/// The first number for whose unit there are data, and none of them fits: it lies within what is said, or the
/// other way round. "One repetition" is not how many, but what they are.
[[nodiscard]] std::optional<WrongNumber> wrongNumberIn(std::string_view text, const Measures& measures);

/// The text with what it is in place of what was said.
[[nodiscard]] std::string righted(std::string_view text, const WrongNumber& wrong);

} // namespace plumbline
