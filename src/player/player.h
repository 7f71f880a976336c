// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "player/clock.h"
#include "session/record.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace plumbline
{

/// Plays a session in real time; nobody else knows what time it is. It sleeps until the session's next due
/// moment and tells what happened. What is merely true is asked for: position(), remaining(), record().
///
/// Rehearsal: at speed 1 to 100 the session's time runs that much faster than the world's. Lateness is judged
/// in the world's time, so a hiccup of 60 ms at 100x is caught up with and does not pause the session as 6 s
/// would.
///
/// Away: when the computer slept, the screen was locked, or nobody ran this process for longer than
/// Session::lateLimit (it looks every second), the session is paused where it was and wentAway() says for how
/// long, in the world's time. Of absences that overlap (a locked computer goes to sleep) only the whole is
/// told, at its end.
class Player : public QObject
{
    Q_OBJECT

public:
    static constexpr double slowest = 1.0, fastest = 100.0;

    enum class Absence { Sleep = 1, Lock = 2 };

    /// By the computer's clocks, and listening for its going to sleep and for the lock of its screen.
    explicit Player(Score score, double speed = 1.0, QObject* parent = nullptr);
    /// By the clock given, and nothing else.
    Player(Score score, double speed, Clock clock, QObject* parent = nullptr);

    /// Only before start(): it will start at this phase, and what this recorder (of the same score) has taken
    /// counts as its past.
    void goOnAt(std::size_t phase, Recorder past);

    [[nodiscard]] const Score& score() const { return m_session.score(); }
    [[nodiscard]] std::optional<Whereabouts> position() const { return m_session.whereabouts(now()); }
    [[nodiscard]] Duration remaining() const { return m_session.remaining(now()); }
    [[nodiscard]] SessionRecord record() const { return m_recorder.record(); }
    [[nodiscard]] bool isReady() const { return m_session.isReady(); }
    [[nodiscard]] bool isRunning() const { return m_session.isRunning(); }
    [[nodiscard]] bool isHalted() const { return m_session.isHalted(); }
    [[nodiscard]] bool isOver() const { return m_session.isOver(); }
    [[nodiscard]] double speed() const { return m_speed; }
    /// It was begun at another speed than life's.
    [[nodiscard]] bool isRehearsal() const { return m_rehearsal; }
    /// The session's present moment, against which an event's lateness is judged.
    [[nodiscard]] Instant now() const;
    /// It will wake up by itself. Never so while no time passes.
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

public slots:
    void start();
    void pause();
    void resume();
    /// Starts, pauses or resumes, whichever makes sense.
    void toggle();
    void next();
    void back();
    void restart();
    void jump(std::size_t part);
    void extend(plumbline::Duration by);
    void leaveOut();
    /// "This hurts": pauses at once.
    void hurt();
    void report(const plumbline::Pain& pain);
    /// Goes on with this score after the present phase; see Session::change.
    void change(const plumbline::Score& score);
    /// 0 (not at all) to 10, before the start or after the end.
    void comfort(int level);
    void stop();
    /// Held between slowest and fastest; keeps the place.
    void setSpeed(double speed);
    /// Brings out what is due. The timer's own call; a view may call it before it draws, to draw the latest.
    void advance();
    /// Whoever plays is about to be kept from it, and is back.
    void goAway(plumbline::Player::Absence why);
    void comeBack(plumbline::Player::Absence why);

signals:
    void happened(const plumbline::Events& events);
    void wentAway(plumbline::Duration away);
    void speedChanged(double speed);
    void over();

private:
    [[nodiscard]] Clock::Time realTimeOf(Instant instant) const;
    [[nodiscard]] Clock::Time sleptSoFar() const { return m_clock.boottime() - m_clock.monotonic(); }
    [[nodiscard]] Events caughtUp();
    [[nodiscard]] std::optional<Duration> noticedAbsence();
    template <class Request> void request(Request request);
    void tell(const Events& events, std::optional<Duration> away);
    void arm();

    Clock m_clock;
    Session m_session;
    Recorder m_recorder;
    QTimer m_timer;
    double m_speed;
    bool m_rehearsal;
    /// Where the world's time and the session's met last.
    Clock::Time m_realAnchor;
    Instant m_sessionAnchor{};
    Clock::Time m_lookedAt{}; ///< the last time the timer was set, and when it is to fire
    Clock::Time m_wakeAt{};
    Clock::Time m_sleptBefore; ///< how long the computer had slept when last looked at
    std::size_t m_beginning = 0; ///< phase to start at
    int m_absences = 0; ///< those that last
    std::optional<Clock::Time> m_awaySince; ///< boottime at which an absence paused the session
};

} // namespace plumbline
