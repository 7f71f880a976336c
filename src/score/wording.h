// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/phrases.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace plumbline
{

using Blanks = std::initializer_list<std::pair<std::string_view, std::string>>;

/// The text with every {name} of the blanks replaced; other braces stay.
[[nodiscard]] std::string filledIn(std::string_view text, const Blanks& blanks);

/// {side} and {other} (and with a capital) for this side.
[[nodiscard]] std::string forSide(std::string_view text, std::optional<Side> side, const Phrases& phrases);

/// "mat, foam roller": by the names given, in the order of the enumeration; English where there is none.
[[nodiscard]] std::string listed(const std::vector<Equipment>& things, const std::vector<std::string>& names);
[[nodiscard]] std::string listed(
    const std::vector<Condition>& conditions, const std::vector<std::string>& names);

} // namespace plumbline
