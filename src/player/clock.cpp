// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/clock.h"

#include <ctime>

namespace plumbline
{
namespace
{

Clock::Time read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Clock systemClock()
{
    return { [] { return read(CLOCK_MONOTONIC); }, [] { return read(CLOCK_BOOTTIME); } };
}

} // namespace plumbline
