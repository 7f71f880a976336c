// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace plumbline::figure
{

enum class Hair { Bun, Short, Ponytail };

/// Girths as multiples of the drawn body's; bones keep their lengths, so every pose fits every body.
struct BodyShape {
    double shoulders = 1; ///< width of the upper trunk
    double waist = 1; ///< girth between ribs and hips
    double belly = 1; ///< depth of the trunk
    double hips = 1; ///< width of pelvis and buttocks
    double limbs = 1; ///< girth of arms and legs
    Hair hair = Hair::Bun;
};

/// A figure a person may choose. Tones are indices into the palette's skin and hair colours, light to dark.
struct Look {
    const char* id;
    BodyShape shape;
    std::size_t skin;
    std::size_t hair;
};

/// The first is the neutral one, the default.
inline constexpr std::array looks{
    Look{ "neutral", {}, 1, 1 },
    Look{ "strong", { 1.09, 1.08, 1.04, 0.96, 1.06, Hair::Short }, 2, 0 },
    Look{ "round", { 1.05, 1.17, 1.16, 1.10, 1.10, Hair::Ponytail }, 0, 2 },
    Look{ "slender", { 0.97, 0.95, 0.95, 0.97, 0.94, Hair::Short }, 3, 0 },
    Look{ "silver", { 1.02, 1.09, 1.07, 1.03, 1.00, Hair::Short }, 1, 3 },
};

} // namespace plumbline::figure
