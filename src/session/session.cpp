// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <algorithm>

namespace plumbline
{

namespace
{

std::optional<Duration> lengthOf(const Phase& phase, Duration added)
{
    return phase.length ? std::optional(*phase.length + added) : std::nullopt;
}

Duration dueOf(const Cue& cue, const Phase& phase, Duration added)
{
    return dueAfterStart(cue, phase.length.value_or(Duration{}) + added);
}

} // namespace

Session::Session(Score score)
    : m_score(std::move(score))
    , m_starts(m_score.starts())
{
}

Events Session::startAt(Instant now, std::size_t phase)
{
    if (!isReady() || phase >= m_score.phases.size())
        return {};
    m_seen = now;
    Events events{ Started{ now } };
    enter(events, phase, now, true);
    play(events, now);
    return events;
}

Events Session::advance(Instant now)
{
    Events events;
    settle(events, now);
    return events;
}

Events Session::pause(Instant now)
{
    Events events;
    settle(events, now);
    if (const auto* running = std::get_if<Running>(&m_state)) {
        m_state = Halted{ running->place, now - running->began };
        events.emplace_back(Paused{ now });
    }
    return events;
}

Events Session::resume(Instant now)
{
    Events events;
    settle(events, now);
    if (const auto* halted = std::get_if<Halted>(&m_state)) {
        m_state = Running{ halted->place, now - halted->elapsed };
        events.emplace_back(Resumed{ now });
        play(events, now);
    }
    return events;
}

Events Session::next(Instant now)
{
    return go(now, [this](const Place& place, Duration) {
        const bool waits = !m_score.phases[place.phase].length;
        return Way{ place.phase + 1, waits ? Ending::Completed : Ending::Skipped };
    });
}

Events Session::back(Instant now)
{
    return go(now, [](const Place& place, Duration elapsed) {
        return Way{ elapsed < backLimit && place.phase > 0 ? place.phase - 1 : place.phase, Ending::Redone };
    });
}

Events Session::restart(Instant now)
{
    return go(now, [this](const Place& place, Duration) {
        return Way{ partOf(place).first, Ending::Redone };
    });
}

Events Session::jump(Instant now, std::size_t part)
{
    return go(now, [this, part](const Place& place, Duration) -> std::optional<Way> {
        if (part >= m_score.parts.size())
            return std::nullopt;
        const std::size_t target = m_score.parts[part].first;
        return Way{ target, target <= place.phase ? Ending::Redone : Ending::Skipped };
    });
}

Events Session::leaveOut(Instant now)
{
    return go(now, [this](const Place& place, Duration) {
        return Way{ partOf(place).last, Ending::LeftOut };
    });
}

Events Session::extend(Instant now, Duration by)
{
    Events events;
    settle(events, now);
    auto* running = std::get_if<Running>(&m_state);
    auto* halted = std::get_if<Halted>(&m_state);
    if (!running && !halted)
        return events;
    Place& place = running ? running->place : halted->place;
    const Phase& phase = m_score.phases[place.phase];
    if (!phase.length || by <= Duration{})
        return events;
    place.added += by;
    // Cues that count towards the end come (again) before the new end.
    const Duration elapsed = running ? now - running->began : halted->elapsed;
    const auto again = std::find_if(phase.cues.begin(), phase.cues.end(),
        [&](const Cue& cue) { return cue.fromEnd && dueOf(cue, phase, place.added) > elapsed; });
    place.nextCue = std::min(place.nextCue, static_cast<std::size_t>(again - phase.cues.begin()));
    events.emplace_back(Extended{ now, place.phase, by });
    return events;
}

Events Session::hurt(Instant now)
{
    Events events = pause(now);
    if (const auto here = whereabouts(now))
        events.emplace_back(Hurt{ now, here->phase });
    return events;
}

Events Session::change(Instant now, Score score)
{
    Events events;
    settle(events, now);
    const auto here = whereabouts(now);
    if (!here)
        return events;
    const bool running = isRunning();
    events.emplace_back(PhaseEnded{ now, here->phase, here->elapsed, Ending::Hurt });
    events.emplace_back(ScoreChanged{ now, here->phase });
    m_score = std::move(score);
    m_starts = m_score.starts();
    enter(events, here->phase + 1, now, running);
    play(events, now);
    return events;
}

Events Session::report(Instant now, Pain pain)
{
    Events events;
    settle(events, now);
    if (const auto here = whereabouts(now))
        events.emplace_back(PainReported{ now, here->phase, std::move(pain) });
    return events;
}

Events Session::comfort(Instant now, int level)
{
    Events events;
    settle(events, now);
    events.emplace_back(ComfortReported{ now, level, isOver() });
    return events;
}

Events Session::stop(Instant now)
{
    Events events;
    settle(events, now);
    if (isOver())
        return events;
    if (const auto here = whereabouts(now))
        events.emplace_back(PhaseEnded{ now, here->phase, here->elapsed, Ending::Stopped });
    events.emplace_back(Stopped{ now });
    m_state = Over{};
    return events;
}

std::optional<Whereabouts> Session::whereabouts(Instant now) const
{
    Whereabouts here;
    Duration added{};
    if (const auto* running = std::get_if<Running>(&m_state)) {
        here.phase = running->place.phase;
        here.elapsed = std::max(now, m_seen) - running->began;
        added = running->place.added;
    } else if (const auto* halted = std::get_if<Halted>(&m_state)) {
        here.phase = halted->place.phase;
        here.elapsed = halted->elapsed;
        here.halted = true;
        added = halted->place.added;
    } else {
        return std::nullopt;
    }
    here.length = lengthOf(m_score.phases[here.phase], added);
    if (here.length)
        here.elapsed = std::min(here.elapsed, *here.length);
    return here;
}

std::optional<Instant> Session::nextDue() const
{
    const auto* running = std::get_if<Running>(&m_state);
    if (!running)
        return std::nullopt;
    const Phase& phase = m_score.phases[running->place.phase];
    if (running->place.nextCue < phase.cues.size())
        return running->began + dueOf(phase.cues[running->place.nextCue], phase, running->place.added);
    if (const auto length = lengthOf(phase, running->place.added))
        return running->began + *length;
    return std::nullopt;
}

Duration Session::remaining(Instant now) const
{
    if (isReady())
        return m_starts.back();
    const auto here = whereabouts(now);
    if (!here)
        return {};
    const Duration phase = here->length.value_or(m_score.phases[here->phase].estimate);
    return std::max(phase - here->elapsed, Duration{}) + m_starts.back() - m_starts[here->phase + 1];
}

const Part& Session::partOf(const Place& place) const
{
    return m_score.parts[m_score.phases[place.phase].part];
}

/// What every request does first: look at the clock, then bring out what is due.
void Session::settle(Events& events, Instant now)
{
    if (auto* running = std::get_if<Running>(&m_state)) {
        if (now < m_seen) {
            running->began -= m_seen - now;
        } else if (const auto due = nextDue(); due && now - *due > lateLimit) {
            m_state = Halted{ running->place, m_seen - running->began };
            events.emplace_back(Paused{ m_seen });
            events.emplace_back(WasAway{ now, now - m_seen });
        }
    }
    m_seen = now;
    play(events, now);
}

void Session::play(Events& events, Instant now)
{
    for (auto due = nextDue(); due && *due <= now; due = nextDue()) {
        auto& running = std::get<Running>(m_state);
        const std::size_t phase = running.place.phase;
        if (running.place.nextCue < m_score.phases[phase].cues.size()) {
            events.emplace_back(CueDue{ *due, phase, running.place.nextCue++ });
        } else {
            events.emplace_back(PhaseEnded{ *due, phase, *due - running.began, Ending::Completed });
            enter(events, phase + 1, *due, true);
        }
    }
}

void Session::enter(Events& events, std::size_t phase, Instant at, bool running)
{
    events.emplace_back(PhaseBegan{ at, phase });
    if (m_score.phases[phase].kind == PhaseKind::Done) {
        for (std::size_t cue = 0; cue < m_score.phases[phase].cues.size(); ++cue)
            events.emplace_back(CueDue{ at, phase, cue });
        events.emplace_back(Finished{ at });
        m_state = Over{};
    } else if (running) {
        m_state = Running{ { phase, {}, 0 }, at };
    } else {
        m_state = Halted{ { phase, {}, 0 }, {} };
    }
}

/// Leaves the present phase for another, running on or staying halted.
template <class Choose> Events Session::go(Instant now, Choose choose)
{
    Events events;
    settle(events, now);
    const auto here = whereabouts(now);
    if (!here)
        return events;
    const auto* running = std::get_if<Running>(&m_state);
    const Place place = running ? running->place : std::get<Halted>(m_state).place;
    const std::optional<Way> way = choose(place, here->elapsed);
    if (!way)
        return events;
    events.emplace_back(PhaseEnded{ now, here->phase, here->elapsed, way->how });
    enter(events, way->phase, now, running != nullptr);
    play(events, now);
    return events;
}

} // namespace plumbline
