// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/json_tree.h"

namespace plumbline
{

/// Where the values of a JSON text stand, in the order of the text, up to the first fault or the first value
/// nested too deep (which is then the last).
[[nodiscard]] std::vector<JsonPlace> locateValues(std::string_view text, int deepest);

} // namespace plumbline
