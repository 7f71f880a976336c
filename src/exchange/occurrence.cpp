// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/occurrence.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace plumbline
{

namespace
{

std::vector<Weekday> spread(int days)
{
    std::vector<Weekday> spread;
    spread.reserve(static_cast<std::size_t>(days));
    for (int i = 0; i < days; ++i)
        spread.push_back(static_cast<Weekday>(i * 7 / days));
    return spread;
}

std::vector<std::string> timesSpread(int times)
{
    constexpr int first = 8 * 60, last = 20 * 60, once = 9 * 60;
    std::vector<std::string> spread;
    for (int i = 0; i < times; ++i) {
        const int minute = times == 1 ? once : first + i * (last - first) / (times - 1);
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%02d:%02d", minute / 60, minute % 60);
        spread.emplace_back(text.data());
    }
    return spread;
}

} // namespace

std::optional<Occurrence> occurrenceOf(const Schedule& schedule)
{
    if (schedule.days.empty() && !schedule.daysPerWeek && !schedule.timesPerDay && schedule.times.empty())
        return std::nullopt;
    Occurrence occurrence{ schedule.days, schedule.times };
    if (occurrence.days.empty())
        occurrence.days = spread(schedule.daysPerWeek ? schedule.daysPerWeek->low : 7);
    if (occurrence.times.empty())
        occurrence.times = timesSpread(schedule.timesPerDay ? schedule.timesPerDay->low : 1);
    std::sort(occurrence.days.begin(), occurrence.days.end());
    std::sort(occurrence.times.begin(), occurrence.times.end());
    return occurrence;
}

} // namespace plumbline
