// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace plumbline::figure
{

/// The written names of the places, in the order of Place.
inline constexpr std::array<std::string_view, 24> placeNames{ "knee", "knee-inside", "shin", "calf", "ankle",
    "instep", "sole", "heel", "toe", "thigh", "hamstring", "hip", "temple", "nape", "crown", "chin", "chest",
    "belly", "low-back", "back", "sacrum", "shoulder", "elbow", "hand" };

} // namespace plumbline::figure
