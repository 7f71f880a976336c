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

/// "mat, foam roller"
[[nodiscard]] std::string listed(const std::vector<Equipment>& things, const Phrases& phrases);

} // namespace plumbline
