// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plumbline::cli
{

/// A bar of so many columns, done from 0 to 1 of it, to an eighth of a column where there is Unicode.
[[nodiscard]] std::string bar(double done, int columns, bool unicode);

/// Digits and colons as five rows of blocks, to be read across a room.
[[nodiscard]] std::vector<std::string> largeDigits(const std::string& text, bool unicode);

} // namespace plumbline::cli
