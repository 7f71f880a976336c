// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace plumbline::cli
{

enum class Key { PauseOrGoOn, GoOn, Next, Back, Longer, Restart, LeaveOut, Quit };

/// The keys in bytes as a terminal sends them; those that mean nothing here are left out.
[[nodiscard]] std::vector<Key> keysIn(std::string_view typed);

} // namespace plumbline::cli
