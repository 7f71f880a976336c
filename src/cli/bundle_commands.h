// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace plumbline::cli
{

/// Routines with all they need, into one file.
int pack(const Arguments& arguments, Console& console);
/// What is in such a file; or, into the person's own library with it.
int unpack(const Arguments& arguments, Console& console);

} // namespace plumbline::cli
