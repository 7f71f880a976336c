// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/json_tree.h"

namespace plumbline
{

/// Reads a faultless JSON text with simdjson, in a fifth of the time nlohmann's parser takes. False, with
/// the tree left empty, for everything else: a fault, deeper nesting, a \u escape or numbers beyond 64 bits.
/// Then nlohmann decides, and says what is wrong.
[[nodiscard]] bool readQuickly(
    std::string_view text, int deepest, std::vector<JsonNode>& nodes, std::string& strings);

} // namespace plumbline
