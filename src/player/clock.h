// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace plumbline
{

/// The computer's two steady clocks. Neither is moved by the time of day, daylight saving or a change of
/// zone; they differ only in what they do while the computer sleeps, so that their difference tells how long
/// it slept.
struct Clock {
    using Time = std::chrono::nanoseconds; ///< since some moment that stays the same
    std::function<Time()> monotonic; ///< stands still in suspend
    std::function<Time()> boottime; ///< goes on in suspend
};

[[nodiscard]] Clock systemClock();

} // namespace plumbline
