// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// A table as spreadsheets write it (RFC 4180): fields parted by commas, semicolons or tabs, whichever its
/// first line has most of; quoted fields may hold any of these, line breaks and doubled quotes. A byte order
/// mark is passed over, so are empty lines.
struct Table {
    std::vector<std::vector<std::string>> rows;
};

inline constexpr std::size_t mostColumns = 100;

/// Nothing, with the reason in `fault`: quotes that do not fit, more than mostColumns columns or `mostRows`
/// rows, text that is not UTF-8.
[[nodiscard]] std::optional<Table> tableIn(std::string_view text, std::size_t mostRows, std::string& fault);

} // namespace plumbline
