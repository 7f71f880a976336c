// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "cli/posix_terminal.h"
#include "render/draw.h"

#include <exception>
#include <iostream>

/// What `plumbline-cli render` starts.
int main(int argc, char** argv)
{
    using namespace plumbline;
    try {
        cli::PosixTerminal terminal;
        cli::Console console{ std::cout, std::cerr, terminal, libraryFolders() };
        return render::draw(std::vector<std::string>(argv + 1, argv + argc), console);
    } catch (const std::exception& error) {
        std::cerr << "plumbline-cli: " << error.what() << '\n';
        return cli::Faulty;
    }
}
