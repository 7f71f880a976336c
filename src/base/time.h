// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace plumbline
{

/// A length of time. Seconds as plain numbers exist only inside the JSON readers and writers.
using Duration = std::chrono::milliseconds;

/// Names the time line of a session. It has no now(): the present is always an argument, so that
/// whoever plays (a timer, a rehearsal at 20x, a test) decides what time it is.
struct SessionClock {
    using duration = Duration;
    using rep = Duration::rep;
    using period = Duration::period;
    using time_point = std::chrono::time_point<SessionClock>;
    static constexpr bool is_steady = true;
};

using Instant = SessionClock::time_point;

constexpr double inSeconds(Duration d)
{
    return static_cast<double>(d.count()) / 1000.0;
}

/// Rounds to the nearest millisecond. Callers have checked that the value is finite and below 1e12.
constexpr Duration fromSeconds(double seconds)
{
    return Duration(static_cast<Duration::rep>(seconds * 1000.0 + (seconds < 0 ? -0.5 : 0.5)));
}

} // namespace plumbline
