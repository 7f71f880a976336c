// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace plumbline
{

/// Records of free-exercise-db or of wger: one, a list of them, or a page of wger's API.
[[nodiscard]] Import importedJson(std::string_view text, const std::filesystem::path& file);

} // namespace plumbline
