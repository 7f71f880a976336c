// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cmath>

namespace plumbline
{

/// A prescribed amount: one number (low == high) or the room between two, in which a person progresses.
/// low <= high always; the readers refuse anything else.
template <class T> struct Range {
    T low{};
    T high{};

    Range() = default;
    explicit Range(T both)
        : low(both)
        , high(both)
    {
    }
    Range(T lowest, T highest)
        : low(lowest)
        , high(highest)
    {
    }
    [[nodiscard]] bool isSingle() const { return low == high; }
    friend bool operator==(const Range& a, const Range& b) { return a.low == b.low && a.high == b.high; }
};

using CountRange = Range<int>;
using TimeRange = Range<Duration>;

/// The amount for a level from 0 (gentlest) to 1: linear between the ends, whole repetitions.
[[nodiscard]] inline int at(const CountRange& range, double level)
{
    return range.low + static_cast<int>(std::lround(level * (range.high - range.low)));
}

/// Times are rounded to whole seconds where the room is one second or more: people count in seconds.
[[nodiscard]] inline Duration at(const TimeRange& range, double level)
{
    const double room = inSeconds(range.high - range.low);
    if (room < 1.0)
        return range.low + fromSeconds(level * room);
    return range.low + Duration(1000 * std::lround(level * room));
}

} // namespace plumbline
