// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace plumbline
{

/// A table of exercises, one a row, the first row with the names of the columns (docs/format-exchange.md).
[[nodiscard]] Import importedTable(std::string_view text, const std::filesystem::path& file);

} // namespace plumbline
