// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "cli/terminal.h"

namespace plumbline::cli
{

/// The time of a session that runs so many times faster than the world's.
class Pace
{
public:
    static constexpr double slowest = 1, fastest = 100;

    Pace(double speed, Terminal::Time begin)
        : m_speed(speed)
        , m_begin(begin)
    {
    }

    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] Instant sessionTime(Terminal::Time world) const
    {
        return Instant(std::chrono::round<Duration>(Seconds(world - m_begin) * m_speed));
    }
    /// The earliest moment at which it is that late in the session.
    [[nodiscard]] Terminal::Time worldTime(Instant session) const
    {
        return m_begin + std::chrono::ceil<Terminal::Time>(Seconds(session.time_since_epoch()) / m_speed);
    }
    [[nodiscard]] Duration worldDuration(Duration session) const
    {
        return std::chrono::duration_cast<Duration>(Seconds(session) / m_speed);
    }

private:
    using Seconds = std::chrono::duration<double>;

    double m_speed;
    Terminal::Time m_begin;
};

} // namespace plumbline::cli
