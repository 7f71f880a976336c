// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <string>
#include <vector>

namespace plumbline::render
{

/// All of `plumbline-cli handout` but its help: what was typed after it, and the exit status. A file is there
/// wholly or as it was before.
[[nodiscard]] int handOut(const std::vector<std::string>& typed, cli::Console& console);

} // namespace plumbline::render
