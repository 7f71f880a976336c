// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of others in ours. Case does not count; our own keys are understood everywhere.
namespace plumbline
{

[[nodiscard]] std::optional<Kind> kindCalled(std::string_view word);
[[nodiscard]] std::optional<Position> positionCalled(std::string_view word);
/// Of a muscle or a part of the body; empty: unknown.
[[nodiscard]] std::vector<Region> regionsCalled(std::string_view word);

struct ForeignEquipment {
    bool isKnown = false;
    std::optional<Equipment> thing; ///< known and none: the body is enough
};
[[nodiscard]] ForeignEquipment equipmentCalled(std::string_view word);

/// The position that words speak of: "Lie on your back…". Nothing where they speak of none.
[[nodiscard]] std::optional<Position> positionIn(std::string_view words);

/// "Repeat on the other side", "switch legs".
[[nodiscard]] bool speaksOfOtherSide(std::string_view words);

[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace plumbline
