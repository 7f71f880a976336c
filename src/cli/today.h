// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace plumbline::cli
{

/// The day it is where the program runs.
[[nodiscard]] std::chrono::sys_days localDay();

} // namespace plumbline::cli
