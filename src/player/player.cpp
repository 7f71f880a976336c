// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/player.h"

#include "player/sleep_watch.h"

#include <algorithm>
#include <cmath>

namespace plumbline
{
namespace
{

using RealSeconds = std::chrono::duration<double>;

/// Shorter than any suspend, longer than the time between reading one clock and the other.
constexpr Clock::Time shortestSleep = std::chrono::seconds(1);

double held(double speed)
{
    return std::isfinite(speed) ? std::clamp(speed, Player::slowest, Player::fastest) : Player::slowest;
}

void append(Events& events, const Events& more)
{
    events.insert(events.end(), more.begin(), more.end());
}

} // namespace

Player::Player(Score score, double speed, QObject* parent)
    : Player(std::move(score), speed, systemClock(), parent)
{
    const auto* watch = new SleepWatch(this);
    connect(watch, &SleepWatch::sleepComing, this, &Player::sleepComing);
    connect(watch, &SleepWatch::wokeUp, this, &Player::wokeUp);
}

Player::Player(Score score, double speed, Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_session(std::move(score))
    , m_recorder(m_session.score())
    , m_speed(held(speed))
    , m_rehearsal(m_speed != slowest)
    , m_realAnchor(m_clock.monotonic())
    , m_sleptBefore(slept())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::advance);
}

void Player::start()
{
    request([](Session& session, Instant at) { return session.start(at); });
}

void Player::pause()
{
    request([](Session& session, Instant at) { return session.pause(at); });
}

void Player::resume()
{
    m_asleepSince.reset();
    request([](Session& session, Instant at) { return session.resume(at); });
}

void Player::toggle()
{
    // Decided by what the person saw: if it turns out that nobody was there, the session is paused already.
    if (isRunning())
        pause();
    else if (isHalted())
        resume();
    else
        start();
}

void Player::next()
{
    request([](Session& session, Instant at) { return session.next(at); });
}

void Player::back()
{
    request([](Session& session, Instant at) { return session.back(at); });
}

void Player::restart()
{
    request([](Session& session, Instant at) { return session.restart(at); });
}

void Player::jump(std::size_t part)
{
    request([part](Session& session, Instant at) { return session.jump(at, part); });
}

void Player::extend(Duration by)
{
    request([by](Session& session, Instant at) { return session.extend(at, by); });
}

void Player::leaveOut()
{
    request([](Session& session, Instant at) { return session.leaveOut(at); });
}

void Player::hurt()
{
    request([](Session& session, Instant at) { return session.hurt(at); });
}

void Player::report(const Pain& pain)
{
    request([&](Session& session, Instant at) { return session.report(at, pain); });
}

void Player::change(const Score& score)
{
    m_recorder.change(score);
    request([&](Session& session, Instant at) { return session.change(at, score); });
}

void Player::comfort(int level)
{
    request([level](Session& session, Instant at) { return session.comfort(at, level); });
}

void Player::stop()
{
    request([](Session& session, Instant at) { return session.stop(at); });
}

void Player::advance()
{
    request([](Session&, Instant) { return Events(); });
}

void Player::setSpeed(double speed)
{
    advance();
    m_sessionAnchor = now();
    m_realAnchor = m_clock.monotonic();
    m_speed = held(speed);
    arm();
    emit speedChanged(m_speed);
}

void Player::sleepComing()
{
    advance();
    if (!isRunning())
        return;
    m_asleepSince = m_clock.boottime();
    pause();
}

void Player::wokeUp()
{
    advance();
    if (!m_asleepSince)
        return;
    const auto away = std::chrono::duration_cast<Duration>(m_clock.boottime() - *m_asleepSince);
    m_asleepSince.reset();
    emit wentAway(away);
}

Instant Player::now() const
{
    const RealSeconds passed = m_clock.monotonic() - m_realAnchor;
    return m_sessionAnchor + std::chrono::round<Duration>(passed * m_speed);
}

Clock::Time Player::realTimeOf(Instant instant) const
{
    const RealSeconds passed = RealSeconds(instant - m_sessionAnchor) / m_speed;
    return m_realAnchor + std::chrono::ceil<Clock::Time>(passed);
}

/// How long the computer slept since the last call, if it did while the session ran.
std::optional<Duration> Player::noticedSleep()
{
    const Clock::Time asleep = slept() - std::exchange(m_sleptBefore, slept());
    if (!isRunning() || asleep < shortestSleep)
        return std::nullopt;
    return std::chrono::duration_cast<Duration>(asleep);
}

/// Everything due by now. While the delay is short in the world's time the session is led from one due moment
/// to the next and never sees it; a long one it sees whole, and pauses.
Events Player::caughtUp()
{
    Events events;
    while (const auto due = m_session.nextDue()) {
        const Clock::Time late = m_clock.monotonic() - realTimeOf(*due);
        if (*due > now() || late > Session::lateLimit)
            break;
        append(events, m_session.advance(*due));
    }
    append(events, m_session.advance(now()));
    return events;
}

template <class Request> void Player::request(Request request)
{
    const auto asleep = noticedSleep();
    Events events = caughtUp();
    if (asleep)
        append(events, m_session.pause(now()));
    append(events, request(m_session, now()));
    tell(events, asleep);
}

void Player::tell(const Events& events, std::optional<Duration> away)
{
    bool ended = false;
    for (const Event& event : events) {
        m_recorder.take(event);
        if (const auto* was = std::get_if<WasAway>(&event))
            away = std::chrono::duration_cast<Duration>(was->away / m_speed);
        ended |= std::holds_alternative<Finished>(event) || std::holds_alternative<Stopped>(event);
    }
    arm();
    // From here on whoever listens may ask for the next thing.
    if (!events.empty())
        emit happened(events);
    if (away)
        emit wentAway(*away);
    if (ended)
        emit over();
}

void Player::arm()
{
    const auto due = m_session.nextDue();
    if (!due) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(realTimeOf(*due) - m_clock.monotonic());
    m_timer.start(
        std::clamp(wait, std::chrono::milliseconds(0), std::chrono::milliseconds(std::chrono::hours(24))));
}

} // namespace plumbline
