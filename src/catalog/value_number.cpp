// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace plumbline
{

namespace
{

std::string expectation(const Limits& limits, bool whole)
{
    return std::string(whole ? "a whole number" : "a number") + (limits.what.empty() ? "" : " of ")
        + std::string(limits.what) + " from " + shortest(limits.low) + " to " + shortest(limits.high);
}

} // namespace

std::string shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return { buffer.data(), result.ptr };
}

std::optional<double> Value::numberWithin(const Limits& limits, bool whole) const
{
    if (is(JsonType::Number)) {
        const double value = json().number;
        if (value >= limits.low && value <= limits.high && (!whole || value == std::floor(value)))
            return value;
    }
    failExpecting(expectation(limits, whole));
    return std::nullopt;
}

Range<double> Value::range(const Limits& limits, bool whole) const
{
    if (is(JsonType::Number)) {
        const double both = numberWithin(limits, whole).value_or(limits.low);
        return Range<double>(both);
    }
    if (size() != 2) {
        failExpecting(expectation(limits, whole) + ", or a range of them [low, high]");
        return Range<double>(limits.low);
    }
    std::vector<std::optional<double>> ends;
    each([&](Value end) { ends.push_back(end.numberWithin(limits, whole)); });
    if (!ends[0] || !ends[1])
        return Range<double>(limits.low);
    if (*ends[0] > *ends[1]) {
        fail("expected the lower number of the range first, got [" + shortest(*ends[0]) + ", "
            + shortest(*ends[1]) + "]");
        return Range<double>(limits.low);
    }
    return { *ends[0], *ends[1] };
}

double Value::number(const Limits& limits) const
{
    return numberWithin(limits, false).value_or(limits.low);
}

int Value::count(const Limits& limits) const
{
    return static_cast<int>(numberWithin(limits, true).value_or(limits.low));
}

Duration Value::seconds(const Limits& limits) const
{
    return fromSeconds(number(limits));
}

CountRange Value::counts(const Limits& limits) const
{
    const Range<double> counts = range(limits, true);
    return { static_cast<int>(counts.low), static_cast<int>(counts.high) };
}

TimeRange Value::times(const Limits& limits) const
{
    const Range<double> seconds = range(limits, false);
    return { fromSeconds(seconds.low), fromSeconds(seconds.high) };
}

} // namespace plumbline
