// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/record.h"
#include "session/session.h"

#include <string>
#include <string_view>

/// Plays a score written as text and writes down what happens as text.
namespace plumbline::test
{

/// "ready Plank 5, hold Plank 30 @0:Hold @-3:Three, wait Plank, rest Bridge 10, move Bridge 4": phases of
/// kind, exercise and seconds (none: it waits), each with cues at a moment after its start or (negative)
/// before its end. A change of exercise begins a part; every move, hold and wait is a repetition of its own;
/// Done is added at the end.
[[nodiscard]] Score scoreOf(std::string_view text);

/// "12.5 ended hold Plank completed 12.5" and the like, one event a line.
[[nodiscard]] std::string toText(const Event& event, const Score& score);

class Played
{
public:
    explicit Played(std::string_view score)
        : session(scoreOf(score))
        , recorder(session.score())
    {
    }

    /// Time goes on to this second (of a clock that begins at 0) and the session is told.
    void until(double seconds);
    /// Time goes on, nobody tells the session.
    void silentlyUntil(double seconds) { now = Instant(fromSeconds(seconds)); }

    void start() { take(session.start(now)); }
    void startAt(std::size_t phase) { take(session.startAt(now, phase)); }
    void pause() { take(session.pause(now)); }
    void resume() { take(session.resume(now)); }
    void next() { take(session.next(now)); }
    void back() { take(session.back(now)); }
    void restart() { take(session.restart(now)); }
    void jump(std::size_t part) { take(session.jump(now, part)); }
    void extend(int seconds) { take(session.extend(now, std::chrono::seconds(seconds))); }
    void leaveOut() { take(session.leaveOut(now)); }
    void hurt() { take(session.hurt(now)); }
    void change(std::string_view score)
    {
        recorder.change(scoreOf(score));
        take(session.change(now, scoreOf(score)));
    }
    void report(Pain pain) { take(session.report(now, std::move(pain))); }
    void comfort(int level) { take(session.comfort(now, level)); }
    void stop() { take(session.stop(now)); }
    void advance() { take(session.advance(now)); }

    /// The trace since the last look.
    [[nodiscard]] std::string news();
    /// "hold Plank 12.5/30", "hold Plank 12.5/30 halted", "ready", "over".
    [[nodiscard]] std::string state() const;

    Session session;
    Recorder recorder;
    Instant now{};

private:
    void take(const Events& events);

    std::string m_trace;
};

} // namespace plumbline::test
