// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace plumbline
{

/// JSON as a person would lay it out: two spaces a level; lists and objects that fit stand on one line.
[[nodiscard]] std::string laidOut(const nlohmann::ordered_json& json);

} // namespace plumbline
