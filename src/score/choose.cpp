// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include <algorithm>

namespace plumbline
{

std::vector<std::size_t> chosen(std::size_t pool, std::size_t count, std::chrono::sys_days day)
{
    if (pool == 0)
        return {};
    // ISO weeks begin on Monday; day 0 of the system clock, 1 January 1970, was a Thursday. Counting weeks
    // without a break instead of within the year keeps the rotation even over New Year.
    const auto days = day.time_since_epoch().count() + 3;
    const auto week = days >= 0 ? days / 7 : (days - 6) / 7;
    const auto size = static_cast<long long>(pool);
    const auto begin = ((static_cast<long long>(week) * static_cast<long long>(count)) % size + size) % size;

    std::vector<std::size_t> picked;
    for (std::size_t i = 0; i < std::min(count, pool); ++i)
        picked.push_back((static_cast<std::size_t>(begin) + i) % pool);
    std::sort(picked.begin(), picked.end());
    return picked;
}

} // namespace plumbline
