// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The numbers in a text that say how much: "Hold for twenty to thirty seconds." English, in digits or words
/// up to ninety-nine; a number without one of the units counts for nothing.
namespace plumbline
{

enum class Unit { Seconds, Minutes, Breaths, Times, Sets, Exercises, DaysAWeek, TimesADay };

struct SaidNumber {
    double low = 0, high = 0; ///< equal but for a range: "8 to 10", "8-10", "eight or ten"
    Unit unit = Unit::Seconds;
    std::size_t begin = 0, end = 0; ///< in the text, from the first digit to the end of the unit
};

[[nodiscard]] std::vector<SaidNumber> numbersIn(std::string_view text);

/// The text with that number, and its unit, said so instead.
[[nodiscard]] std::string withNumber(
    std::string_view text, const SaidNumber& number, std::string_view instead);

/// "30 seconds", "8 to 10 times", "1 breath".
[[nodiscard]] std::string saidIn(double low, double high, Unit unit);

} // namespace plumbline
