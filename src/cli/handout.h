// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace plumbline::cli
{

/// The command as it is told in the help.
[[nodiscard]] const Command& handoutCommand();

/// Has plumbline-render do it.
int handout(const Arguments& arguments, Console& console);

} // namespace plumbline::cli
