// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <ostream>
#include <vector>

namespace plumbline::cli
{

class Terminal;

/// All that a command is given of the world.
struct Console {
    std::ostream& out;
    std::ostream& err;
    Terminal& terminal;
    std::vector<std::filesystem::path> folders; ///< of the library, shipped one first
    std::chrono::sys_days today{}; ///< of the person's own calendar
    std::chrono::sys_seconds now{};
};

/// What the program says to whoever started it.
enum Exit { Fine = 0, Faulty = 1, Misused = 2 };
/// To this a shell adds the number of the signal that ended a program.
inline constexpr int endedBySignal = 128;

} // namespace plumbline::cli
