// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

/// The sides of the body in a text: "your right knee", and not "right under" or "to the left". English.
namespace plumbline
{

struct SaidSide {
    Side side = Side::Left;
    std::size_t begin = 0, length = 0; ///< of the word for the side
};

[[nodiscard]] std::vector<SaidSide> sidesIn(std::string_view text);

/// With {side} or {Side} in the place of each.
[[nodiscard]] std::string withSidesOpen(std::string_view text);

} // namespace plumbline
