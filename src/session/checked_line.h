// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Lines that can tell whether they are whole: JSON objects, one a line, whose last member is a checksum:
///
///     {"event":"paused","at":1200,"sum":"9f3a01bc"}
///
/// The sum (CRC-32) goes on from that of the line before, so that a line that was lost, doubled or moved is
/// seen as well as a changed one.
namespace plumbline
{

/// The object with its sum and "\n". `sum` is that of the line before (0 at first) and becomes this line's.
[[nodiscard]] std::string checkedLine(std::string_view object, std::uint32_t& sum);

/// The line (without "\n") is what checkedLine() made after a line of this sum; then `sum` becomes its own.
[[nodiscard]] bool isWhole(std::string_view line, std::uint32_t& sum);

} // namespace plumbline
