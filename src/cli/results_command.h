// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace plumbline::cli
{

/// What somebody has done, from a file of results, beside the plans of the library.
int writeResults(const Arguments& arguments, Console& console);

} // namespace plumbline::cli
