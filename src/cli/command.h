// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace plumbline::cli
{

/// One of the things the program can do. Its options are parsed, and its help is written, from here.
struct Command {
    std::string_view name;
    std::string_view takes; ///< the rest of its line of usage, but for the options
    std::string_view summary; ///< one line of the program's help
    std::string_view about; ///< paragraphs, each a line
    std::vector<Option> options;
    int (*run)(const Arguments&, Console&);
};

[[nodiscard]] const std::vector<Command>& commands();

/// The whole program: what was typed after its name, and the exit status.
[[nodiscard]] int run(const std::vector<std::string>& typed, Console& console);

[[nodiscard]] std::string programHelp();
[[nodiscard]] std::string helpOf(const Command& command);

} // namespace plumbline::cli
