// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "cli/posix_terminal.h"
#include "cli/today.h"
#include "render/draw.h"
#include "render/hand_out.h"

#include <algorithm>
#include <exception>
#include <iostream>

/// What `plumbline-cli render` and `plumbline-cli handout` start: the command, then what was typed after it.
int main(int argc, char** argv)
{
    using namespace plumbline;
    try {
        cli::PosixTerminal terminal;
        cli::Console console{ std::cout, std::cerr, terminal, libraryFolders(), cli::localDay() };
        const std::vector<std::string> typed(argv + std::min(argc, 2), argv + argc);
        const bool handsOut = argc > 1 && std::string_view(argv[1]) == "handout";
        return handsOut ? render::handOut(typed, console) : render::draw(typed, console);
    } catch (const std::exception& error) {
        std::cerr << "plumbline-cli: " << error.what() << '\n';
        return cli::Faulty;
    }
}
