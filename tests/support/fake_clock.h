// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "player/clock.h"

#include <memory>

namespace plumbline::test
{

/// Time that passes when the test says so.
class FakeClock
{
public:
    [[nodiscard]] Clock clock() const
    {
        return { [times = m_times] { return times->monotonic; },
            [times = m_times] { return times->boottime; } };
    }
    void pass(Clock::Time time)
    {
        m_times->monotonic += time;
        m_times->boottime += time;
    }
    /// The computer sleeps.
    void sleep(Clock::Time time) { m_times->boottime += time; }

private:
    struct Times {
        Clock::Time monotonic = std::chrono::hours(3);
        Clock::Time boottime = std::chrono::hours(5);
    };
    std::shared_ptr<Times> m_times = std::make_shared<Times>();
};

} // namespace plumbline::test
