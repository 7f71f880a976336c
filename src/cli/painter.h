// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace plumbline::cli
{

/// A command as it is told in the help. There must be one of that name.
[[nodiscard]] const Command& commandOf(std::string_view name);

/// Has plumbline-render do what this command is for, which knows how to draw: it takes as long to load as all
/// the rest takes to run. Its exit status, or a sentence and Faulty where it is not there.
int havePainted(const Command& command, const Arguments& arguments, Console& console);

} // namespace plumbline::cli
