// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/numbers_rule.h"

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

bool isTime(Unit unit)
{
    return unit == Unit::Seconds || unit == Unit::Minutes;
}

double inSecondsOf(Unit unit)
{
    return unit == Unit::Minutes ? 60 : 1;
}

bool fits(const SaidNumber& said, const Measure& measure)
{
    constexpr double nearly = 1e-6;
    const double scale = isTime(said.unit) ? inSecondsOf(said.unit) : 1;
    const double low = said.low * scale, high = said.high * scale;
    const double least = measure.low - measure.room - nearly, most = measure.high + measure.room + nearly;
    const bool isWithin = (low >= least || measure.hasParts) && high <= most;
    return isWithin || (measure.low >= low - nearly && measure.high <= high + nearly);
}

/// In minutes where minutes were said and are whole or need not be.
Measure inUnitOf(const SaidNumber& said, const Measure& measure)
{
    const bool whole = std::fmod(measure.low, 60) == 0 && std::fmod(measure.high, 60) == 0;
    if (said.unit == Unit::Minutes && (whole || measure.room >= 60))
        return { Unit::Minutes, std::round(measure.low / 60), std::round(measure.high / 60) };
    return measure;
}

void add(Measures& to, Unit unit, const std::optional<CountRange>& counts)
{
    if (counts)
        to.push_back({ unit, static_cast<double>(counts->low), static_cast<double>(counts->high) });
}

} // namespace

void add(Measures& to, const TimeRange& time)
{
    to.push_back({ Unit::Seconds, inSeconds(time.low), inSeconds(time.high) });
}

Measures measuresOf(const Dose& dose)
{
    Measures measures;
    if (dose.hold && dose.hold->time)
        add(measures, *dose.hold->time);
    for (const auto& time : { dose.duration, dose.rest, dose.setRest })
        if (time)
            add(measures, *time);
    if (dose.hold)
        add(measures, Unit::Breaths, dose.hold->breaths);
    add(measures, Unit::Times, dose.reps);
    add(measures, Unit::Sets, dose.sets);
    add(measures, Unit::TimesADay, dose.timesPerDay);
    add(measures, Unit::DaysAWeek, dose.daysPerWeek);
    return measures;
}

std::optional<WrongNumber> wrongNumberIn(std::string_view text, const Measures& measures)
{
    for (const SaidNumber& said : numbersIn(text)) {
        if (said.unit == Unit::Times && said.high == 1)
            continue;
        const Measure* first = nullptr;
        bool isSo = false;
        for (const Measure& measure : measures) {
            if (measure.unit != said.unit && !(isTime(said.unit) && isTime(measure.unit)))
                continue;
            first = first ? first : &measure;
            isSo = isSo || fits(said, measure);
        }
        if (first && !isSo)
            return WrongNumber{ said, inUnitOf(said, *first) };
    }
    return std::nullopt;
}

std::string righted(std::string_view text, const WrongNumber& wrong)
{
    return withNumber(text, wrong.said, saidIn(wrong.is.low, wrong.is.high, wrong.is.unit));
}

} // namespace plumbline
