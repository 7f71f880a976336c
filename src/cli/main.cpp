// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "cli/command.h"
#include "cli/posix_terminal.h"
#include "cli/today.h"

#include <clocale>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace plumbline;
    std::setlocale(LC_CTYPE, ""); // for what the terminal can show
    std::ios::sync_with_stdio(false);
    try {
        cli::PosixTerminal terminal;
        cli::Console console{ std::cout, std::cerr, terminal, libraryFolders(), cli::localDay(),
            std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) };
        const int status = cli::run(std::vector<std::string>(argv + 1, argv + argc), console);
        if (!std::cout.flush()) {
            std::cerr << "plumbline-cli: the output could not be written.\n";
            return cli::Faulty;
        }
        if (status <= cli::endedBySignal)
            return status;
        // To the shell the program was ended by the signal, so that a script stops with it.
        std::raise(status - cli::endedBySignal);
        return status;
    } catch (const std::exception& error) {
        std::cerr << "plumbline-cli: " << error.what() << '\n';
        return cli::Faulty;
    }
}
