// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace plumbline::cli
{

/// The command as it is told in the help.
[[nodiscard]] const Command& renderCommand();

/// Has plumbline-render do it.
int render(const Arguments& arguments, Console& console);

} // namespace plumbline::cli
