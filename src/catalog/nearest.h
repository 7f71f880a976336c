// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// The word most like what was written, for a "did you mean", or nothing when none is near: at most a third
/// of the letters may be added, left out, changed or swapped with their neighbour. Case, spaces and
/// underscores do not count.
[[nodiscard]] std::string_view nearest(std::string_view written, const std::vector<std::string_view>& words);

/// `; did you mean "word"?`, or nothing.
[[nodiscard]] std::string didYouMean(std::string_view written, const std::vector<std::string_view>& words);

} // namespace plumbline
