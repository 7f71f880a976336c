// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace plumbline::cli
{

[[nodiscard]] int exportRoutine(const Arguments& arguments, Console& console);

} // namespace plumbline::cli
