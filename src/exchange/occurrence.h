// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline
{

/// When a routine is to be done, with what its schedule leaves open decided.
struct Occurrence {
    std::vector<Weekday> days; ///< in the order of the week, at least one
    std::vector<std::string> times; ///< "HH:MM", rising, at least one
};

/// Nothing for a schedule that says nothing. The least of a range counts. So many days a week are spread
/// evenly from Monday on (three: Monday, Wednesday, Friday); without any days it is every day. So many times
/// a day are spread evenly from 08:00 to 20:00, once is at 09:00; times of day that are given count instead.
[[nodiscard]] std::optional<Occurrence> occurrenceOf(const Schedule& schedule);

} // namespace plumbline
