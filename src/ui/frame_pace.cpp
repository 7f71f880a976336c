// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame_pace.h"

#include <algorithm>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr Duration breathing = 66ms;
constexpr double smoothWay = 0.25; ///< pixels; a larger step could be seen as one

} // namespace

void FramePace::show(double way, Duration after)
{
    if (after <= 0ms)
        return;
    const double wait = way > 0 ? smoothWay / way * static_cast<double>(after.count()) : 1e6;
    const Duration slowest = std::min(2 * m_wait, breathing);
    m_wait = wait < static_cast<double>(slowest.count())
        ? std::max(shortest, Duration(static_cast<Duration::rep>(wait)))
        : slowest;
}

void FramePace::forget()
{
    m_wait = shortest;
}

Duration FramePace::untilNext(bool moves) const
{
    return moves ? m_wait : breathing;
}

} // namespace plumbline
