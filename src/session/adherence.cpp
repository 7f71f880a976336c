// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/adherence.h"

#include <algorithm>

namespace plumbline
{

using std::chrono::days;
using std::chrono::sys_days;

namespace
{

sys_days mondayOf(sys_days day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

CountRange product(const CountRange& a, const CountRange& b)
{
    return { a.low * b.low, a.high * b.high };
}

/// Between these days, both included, which lie in one week.
std::optional<CountRange> plannedIn(const Schedule& schedule, sys_days first, sys_days last)
{
    const bool asks =
        !schedule.days.empty() || schedule.daysPerWeek || schedule.timesPerDay || !schedule.times.empty();
    if (!asks)
        return std::nullopt;
    const int within = static_cast<int>((last - first).count()) + 1;
    CountRange daysAsked(within);
    if (!schedule.days.empty()) {
        int count = 0;
        for (const Weekday day : schedule.days) {
            const sys_days at = mondayOf(first) + days(static_cast<int>(day));
            count += at >= first && at <= last ? 1 : 0;
        }
        daysAsked = CountRange(count);
    } else if (schedule.daysPerWeek) {
        daysAsked = { std::min(schedule.daysPerWeek->low, within),
            std::min(schedule.daysPerWeek->high, within) };
    }
    const int times = std::max(1, static_cast<int>(schedule.times.size()));
    return product(daysAsked, schedule.timesPerDay.value_or(CountRange(times)));
}

template <class T> void addOnce(std::vector<T>& all, T one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

void raise(std::optional<int>& worst, const std::optional<int>& level)
{
    if (level)
        worst = std::max(worst.value_or(0), *level);
}

ExerciseResults& resultsOf(const PartRecord& part, std::vector<ExerciseResults>& all)
{
    for (ExerciseResults& known : all)
        if (known.exercise == part.exercise)
            return known;
    ExerciseResults& made = all.emplace_back();
    made.exercise = part.exercise;
    return made;
}

void count(const PartRecord& part, ExerciseResults& to)
{
    to.title = part.title;
    to.done += part.outcome == Outcome::Done ? 1 : 0;
    to.partly += part.outcome == Outcome::Partly ? 1 : 0;
    to.leftOut += part.outcome == Outcome::LeftOut ? 1 : 0;
    to.notReached += part.outcome == Outcome::NotReached ? 1 : 0;
    to.painful += part.pains.empty() ? 0 : 1;
    for (const PainRecord& told : part.pains) {
        raise(to.worst, told.pain.level);
        for (const Region region : told.pain.where)
            addOnce(to.where, region);
    }
}

} // namespace

std::vector<RoutineResults> byRoutine(const Results& results)
{
    std::vector<RoutineResults> all;
    for (auto session = results.sessions.rbegin(); session != results.sessions.rend(); ++session) {
        const auto known = std::find_if(all.begin(), all.end(),
            [&](const RoutineResults& one) { return one.routine == session->record.routine; });
        if (known == all.end())
            all.push_back(
                { session->record.routine, session->record.title, session->record.version, { &*session } });
        else
            known->sessions.push_back(&*session);
    }
    for (RoutineResults& routine : all)
        std::reverse(routine.sessions.begin(), routine.sessions.end());
    return all;
}

std::vector<Week> weeksOf(
    const std::vector<const LoggedSession*>& sessions, const Schedule& schedule, sys_days until)
{
    std::vector<Week> weeks;
    if (sessions.empty())
        return weeks;
    const sys_days first = sessions.front()->day();
    const sys_days last = std::max(until, sessions.back()->day());
    constexpr days longest(3660); // ten years: beyond that a clock was wrong, and nobody wants the rows
    for (sys_days monday = mondayOf(std::max(first, last - longest)); monday <= last; monday += days(7)) {
        Week week{ monday, 0, 0,
            plannedIn(schedule, std::max(monday, first), std::min(monday + days(6), last)) };
        for (const LoggedSession* session : sessions)
            if (mondayOf(session->day()) == monday)
                ++(session->record.finished ? week.finished : week.stopped);
        weeks.push_back(week);
    }
    return weeks;
}

std::optional<Adherence> adherenceOf(const std::vector<Week>& weeks)
{
    std::optional<Adherence> all;
    for (const Week& week : weeks) {
        if (!week.planned)
            continue;
        if (!all)
            all.emplace();
        all->done += std::min(week.finished, week.planned->high);
        all->planned.low += week.planned->low;
        all->planned.high += week.planned->high;
    }
    return all && all->planned.high > 0 ? all : std::nullopt;
}

std::vector<ExerciseResults> byExercise(const std::vector<const LoggedSession*>& sessions)
{
    std::vector<ExerciseResults> all;
    for (const LoggedSession* session : sessions)
        for (const PartRecord& part : session->record.parts)
            count(part, resultsOf(part, all));
    return all;
}

std::vector<RegionResults> byRegion(const std::vector<const LoggedSession*>& sessions)
{
    std::vector<RegionResults> all;
    for (const LoggedSession* session : sessions) {
        std::vector<Region> here;
        for (const PartRecord& part : session->record.parts)
            for (const PainRecord& told : part.pains)
                for (const Region region : told.pain.where) {
                    auto known = std::find_if(all.begin(), all.end(),
                        [&](const RegionResults& one) { return one.region == region; });
                    if (known == all.end())
                        known = all.insert(known, { region, 0, std::nullopt });
                    raise(known->worst, told.pain.level);
                    if (std::find(here.begin(), here.end(), region) == here.end()) {
                        here.push_back(region);
                        ++known->painful;
                    }
                }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const RegionResults& a, const RegionResults& b) { return a.painful > b.painful; });
    return all;
}

} // namespace plumbline
