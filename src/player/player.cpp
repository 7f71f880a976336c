// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/player.h"

#include "player/lock_watch.h"
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

/// While time passes it looks at the clock at least so often: who stopped the process in the middle of a long
/// hold would not be noticed at its end.
constexpr std::chrono::milliseconds heartbeat = std::chrono::seconds(1);

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
    connect(watch, &SleepWatch::sleepComing, this, [this] { goAway(Absence::Sleep); });
    connect(watch, &SleepWatch::wokeUp, this, [this] { comeBack(Absence::Sleep); });
    const auto* lock = new LockWatch(this);
    connect(lock, &LockWatch::locked, this, [this] { goAway(Absence::Lock); });
    connect(lock, &LockWatch::unlocked, this, [this] { comeBack(Absence::Lock); });
}

Player::Player(Score score, double speed, Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_session(std::move(score))
    , m_recorder(m_session.score())
    , m_speed(held(speed))
    , m_rehearsal(m_speed != slowest)
    , m_realAnchor(m_clock.monotonic())
    , m_sleptBefore(sleptSoFar())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::advance);
}

void Player::goOnAt(std::size_t phase, Recorder past)
{
    m_beginning = phase;
    m_recorder = std::move(past);
}

void Player::start()
{
    request([this](Session& session, Instant at) { return session.startAt(at, m_beginning); });
}

void Player::pause()
{
    request([](Session& session, Instant at) { return session.pause(at); });
}

void Player::resume()
{
    // Whoever goes on is here, whatever the services say or have forgotten to say.
    m_absences = 0;
    m_awaySince.reset();
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

void Player::goAway(Absence why)
{
    advance();
    m_absences |= static_cast<int>(why);
    if (!isRunning())
        return;
    m_awaySince = m_clock.boottime();
    pause();
}

void Player::comeBack(Absence why)
{
    advance();
    m_absences &= ~static_cast<int>(why);
    if (m_absences != 0 || !m_awaySince)
        return;
    const auto away = std::chrono::duration_cast<Duration>(m_clock.boottime() - *m_awaySince);
    m_awaySince.reset();
    if (isHalted())
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

/// How long nobody was there since the last call, if so while the session ran: the computer slept, or the
/// timer was not served. The session then stands where it was at that call.
std::optional<Duration> Player::noticedAbsence()
{
    const Clock::Time slept = sleptSoFar() - std::exchange(m_sleptBefore, sleptSoFar());
    const Clock::Time present = m_clock.monotonic();
    if (!isRunning())
        return std::nullopt;
    const bool stopped = m_timer.isActive() && present - m_wakeAt > Session::lateLimit;
    const Clock::Time unattended = stopped ? present - m_lookedAt : Clock::Time();
    m_realAnchor += unattended;
    if (!stopped && slept < shortestSleep)
        return std::nullopt;
    return std::chrono::duration_cast<Duration>(slept + unattended);
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
    const auto away = noticedAbsence();
    Events events = caughtUp();
    if (away)
        append(events, m_session.pause(now()));
    append(events, request(m_session, now()));
    tell(events, away);
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
    m_lookedAt = m_clock.monotonic();
    const auto wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(realTimeOf(*due) - m_lookedAt),
        std::chrono::milliseconds(0), heartbeat);
    m_wakeAt = m_lookedAt + wait;
    m_timer.start(wait);
}

} // namespace plumbline
