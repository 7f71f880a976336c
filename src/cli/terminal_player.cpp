// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal_player.h"

#include "cli/text.h"

#include <algorithm>
#include <utility>

namespace plumbline::cli
{

namespace
{

/// Shorter than any suspend, longer than the time between reading one clock and the other.
constexpr Duration shortestSleep = std::chrono::seconds(1);
/// A rehearsal changes seconds faster than an eye, or a line to another computer, can follow.
constexpr Terminal::Time shortestFrame = std::chrono::milliseconds(40);

} // namespace

TerminalPlayer::TerminalPlayer(Score score, double speed, Terminal& terminal, View& view)
    : m_terminal(terminal)
    , m_view(view)
    , m_session(std::move(score))
    , m_recorder(m_session.score())
    , m_pace(speed, terminal.monotonic())
    , m_sleptBefore(slept())
{
}

int TerminalPlayer::run()
{
    take(m_session.start(now()));
    while (!m_session.isOver()) {
        m_view.show(m_session, now());
        const Woken woken = m_terminal.sleepUntil(wakeTime());
        noticeSleep();
        catchUp();
        if (woken.signal != 0 || !m_view.isRead()) {
            take(m_session.stop(now()));
            return woken.signal;
        }
        if (woken.suspend) {
            take(m_session.pause(now()));
            m_terminal.suspend();
            m_sleptBefore = slept();
        }
        if (woken.suspend || woken.continued)
            m_view.forget();
        for (const Key key : keysIn(woken.typed))
            press(key);
        if (!m_terminal.hasKeyboard())
            goOnAlone();
    }
    return 0;
}

Duration TerminalPlayer::slept() const
{
    return std::chrono::duration_cast<Duration>(m_terminal.boottime() - m_terminal.monotonic());
}

/// When a phase that waits goes on by itself because nobody can say so.
std::optional<Instant> TerminalPlayer::goesOnAt() const
{
    const Instant at = now();
    const auto here = m_session.whereabouts(at);
    if (m_terminal.hasKeyboard() || !here || here->halted || here->length)
        return std::nullopt;
    return at + m_session.score().phases[here->phase].estimate - here->elapsed;
}

std::optional<Terminal::Time> TerminalPlayer::wakeTime() const
{
    std::optional<Terminal::Time> wake;
    const auto sooner = [&](Terminal::Time time) { wake = wake ? std::min(*wake, time) : time; };
    if (const auto due = m_session.nextDue())
        sooner(m_pace.worldTime(*due));
    if (const auto goesOn = goesOnAt())
        sooner(m_pace.worldTime(*goesOn));
    if (const auto change = m_view.nextChange(m_session, now()))
        sooner(std::max(m_pace.worldTime(*change), m_terminal.monotonic() + shortestFrame));
    return wake;
}

void TerminalPlayer::take(const Events& events)
{
    std::optional<Duration> gone;
    for (const Event& event : events) {
        m_recorder.take(event);
        m_view.tell(event, m_session);
        if (const auto* was = std::get_if<WasAway>(&event))
            gone = m_pace.worldDuration(was->away);
    }
    if (gone)
        away(*gone);
}

void TerminalPlayer::noticeSleep()
{
    const Duration asleep = slept() - std::exchange(m_sleptBefore, slept());
    if (!m_session.isRunning() || asleep < shortestSleep)
        return;
    take(m_session.pause(now()));
    away(asleep);
}

/// Everything due by now. While the delay is short in the world's time the session is led from one due moment
/// to the next and never sees it; a long one it sees whole, and pauses.
void TerminalPlayer::catchUp()
{
    while (const auto due = m_session.nextDue()) {
        const Terminal::Time late = m_terminal.monotonic() - m_pace.worldTime(*due);
        if (*due > now() || late > Session::lateLimit)
            break;
        take(m_session.advance(*due));
    }
    take(m_session.advance(now()));
}

void TerminalPlayer::away(Duration time)
{
    m_view.notice("Paused: nobody was here for " + clockText(time) + ".");
}

void TerminalPlayer::goOnAlone()
{
    if (m_session.isHalted())
        take(m_session.resume(now()));
    if (const auto goesOn = goesOnAt(); goesOn && *goesOn <= now())
        take(m_session.next(now()));
}

void TerminalPlayer::press(Key key)
{
    const Instant at = now();
    const auto here = m_session.whereabouts(at);
    const bool waits = here && !here->length && !here->halted;
    switch (key) {
    case Key::PauseOrGoOn:
        take(waits ? m_session.next(at) : m_session.isHalted() ? m_session.resume(at) : m_session.pause(at));
        break;
    case Key::GoOn:
        take(waits ? m_session.next(at) : m_session.resume(at));
        break;
    case Key::Next:
        take(m_session.next(at));
        break;
    case Key::Back:
        take(m_session.back(at));
        break;
    case Key::Longer:
        take(m_session.extend(at, onePress));
        break;
    case Key::Restart:
        take(m_session.restart(at));
        break;
    case Key::LeaveOut:
        take(m_session.leaveOut(at));
        break;
    case Key::Quit:
        take(m_session.stop(at));
        break;
    }
}

} // namespace plumbline::cli
