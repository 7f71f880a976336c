// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"
#include "session/event.h"

#include <cstddef>
#include <optional>
#include <variant>

namespace plumbline
{

/// What is true now, asked for at each frame and never pushed: where in the score a session is.
struct Whereabouts {
    std::size_t phase = 0;
    Duration elapsed{}; ///< in the phase, never beyond its length
    std::optional<Duration> length; ///< of the phase with what was added; none: it waits for the person
    bool halted = false; ///< paused
};

// clang-format off
/// Plays a score: a pure state machine over the score and the `now` each request brings.
///
/// No clock, no timer, no thread. Elapsed time is now minus began, nothing is counted down; a phase begins at
/// the planned end of the one before, not at the call that noticed. A call brings out everything due since the
/// last one, oldest first.
///
/// | request    | Ready  | Running                                     | Halted                 | Over |
/// |------------|--------|---------------------------------------------|------------------------|------|
/// | start      | begins | -                                           | -                      | -    |
/// | startAt(p) | begins | -                                           | -                      | -    |
/// | advance    | -      | brings out what is due                      | -                      | -    |
/// | pause      | -      | halts                                       | -                      | -    |
/// | resume     | -      | -                                           | runs on from there     | -    |
/// | next       | -      | skips to the next phase; ends a waiting one | the same, stays halted | -    |
/// | back       | -      | restarts the phase; < 2 s in: the one before | the same, stays halted | -   |
/// | restart    | -      | to the first phase of this exercise         | the same, stays halted | -    |
/// | jump(part) | -      | to the first phase of that exercise         | the same, stays halted | -    |
/// | extend(by) | -      | the phase lasts that much longer            | the same, stays halted | -    |
/// | leaveOut   | -      | to the first phase of the next exercise     | the same, stays halted | -    |
/// | hurt       | -      | halts                                       | stays halted           | -    |
/// | change     | -      | goes on in the other score                  | the same, stays halted | -    |
/// | report     | -      | tells                                       | tells                  | -    |
/// | comfort    | tells  | tells                                       | tells                  | tells |
/// | stop       | ends   | ends                                        | ends                   | -    |
///
/// "-": nothing happens and no event comes. Every request first does what advance(now) would do, so that a
/// phase whose time was over before the press has ended by itself. extend does nothing to a phase that waits,
/// jump nothing for a part that is not there. startAt begins with any phase, to go on where another session
/// was broken off; nothing for a phase that is not there. change goes on with the phase after the present one,
/// up to which both scores must be the same (score/relief.h makes such scores). report and comfort change
/// nothing: they hand on what the person said, so that the record has it. Reaching the Done phase is the end:
/// Finished, state Over.
///
/// A clock that jumps: a `now` earlier than the last one takes no time (and time goes on from there); a `now`
/// more than lateLimit after the moment the session asked for in nextDue() means that nobody was there: the
/// session halts where it was at the last call and says WasAway. Time away never counts as held.
// clang-format on
class Session
{
public:
    static constexpr Duration lateLimit = std::chrono::seconds(5);
    static constexpr Duration backLimit = std::chrono::seconds(2);

    explicit Session(Score score);

    [[nodiscard]] Events start(Instant now) { return startAt(now, 0); }
    [[nodiscard]] Events startAt(Instant now, std::size_t phase);
    [[nodiscard]] Events advance(Instant now);
    [[nodiscard]] Events pause(Instant now);
    [[nodiscard]] Events resume(Instant now);
    [[nodiscard]] Events next(Instant now);
    [[nodiscard]] Events back(Instant now);
    [[nodiscard]] Events restart(Instant now);
    [[nodiscard]] Events jump(Instant now, std::size_t part);
    [[nodiscard]] Events extend(Instant now, Duration by);
    [[nodiscard]] Events leaveOut(Instant now);
    [[nodiscard]] Events hurt(Instant now);
    [[nodiscard]] Events change(Instant now, Score score);
    [[nodiscard]] Events report(Instant now, Pain pain);
    [[nodiscard]] Events comfort(Instant now, int level);
    [[nodiscard]] Events stop(Instant now);

    [[nodiscard]] const Score& score() const { return m_score; }
    /// Nothing before the start and after the end.
    [[nodiscard]] std::optional<Whereabouts> whereabouts(Instant now) const;
    /// When to call advance again; nothing while no time passes (ready, halted, over) or nothing is due by
    /// itself.
    [[nodiscard]] std::optional<Instant> nextDue() const;
    [[nodiscard]] bool isReady() const { return std::holds_alternative<Ready>(m_state); }
    [[nodiscard]] bool isRunning() const { return std::holds_alternative<Running>(m_state); }
    [[nodiscard]] bool isHalted() const { return std::holds_alternative<Halted>(m_state); }
    [[nodiscard]] bool isOver() const { return std::holds_alternative<Over>(m_state); }
    /// Estimate of what is left to play from here.
    [[nodiscard]] Duration remaining(Instant now) const;

private:
    /// A phase being played: what has been added to its length, and the first cue that is still to come.
    struct Place {
        std::size_t phase = 0;
        Duration added{};
        std::size_t nextCue = 0;
    };
    struct Ready {
    };
    struct Running {
        Place place;
        Instant began; ///< now - began is the time elapsed in the phase
    };
    struct Halted {
        Place place;
        Duration elapsed{};
    };
    struct Over {
    };

    /// Where a request leads, and what becomes of the phase it leaves.
    struct Way {
        std::size_t phase = 0;
        Ending how = Ending::Skipped;
    };

    [[nodiscard]] const Part& partOf(const Place& place) const;
    void settle(Events& events, Instant now);
    void play(Events& events, Instant now);
    void enter(Events& events, std::size_t phase, Instant at, bool running);
    template <class Choose> Events go(Instant now, Choose choose);

    Score m_score;
    std::vector<Duration> m_starts;
    std::variant<Ready, Running, Halted, Over> m_state;
    Instant m_seen{}; ///< the latest now there was
};

} // namespace plumbline
