// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "catalog/ease.h"

#include <cstddef>
#include <variant>
#include <vector>

/// What happens once in a session. Each event carries the instant it was due, which is earlier than the
/// call that brought it out; a consumer decides what lateness means to it.
namespace plumbline
{

enum class Ending {
    Completed, ///< its time was over, or the person said go on to a phase that waits
    Skipped, ///< next, or a jump elsewhere
    Redone, ///< back or restart: it, or what comes before it, is played again
    LeftOut, ///< the exercise was left out
    Hurt, ///< it hurt, and something else follows
    Stopped
};

struct Started {
    Instant at;
};
struct PhaseBegan {
    Instant at;
    std::size_t phase;
};
struct CueDue {
    Instant at;
    std::size_t phase;
    std::size_t cue;
};
struct PhaseEnded {
    Instant at;
    std::size_t phase;
    Duration held;
    Ending how;
};
struct Paused {
    Instant at;
};
struct Resumed {
    Instant at;
};
struct Extended {
    Instant at;
    std::size_t phase;
    Duration by;
};
/// Nobody watched the clock for so long (suspend, a stopped process); the session paused where it last was.
struct WasAway {
    Instant at;
    Duration away;
};
/// "This hurts": the session is paused.
struct Hurt {
    Instant at;
    std::size_t phase;
};
/// What the person said of it, and chose to do.
struct PainReported {
    Instant at;
    std::size_t phase;
    Pain pain;
};
/// Another score is played from the phase after this one on, which was broken off.
struct ScoreChanged {
    Instant at;
    std::size_t phase;
};
/// How comfortable the person says she is, before or after the session.
struct ComfortReported {
    Instant at;
    int level; ///< 0 (not at all) to 10 (entirely)
    bool after;
};
struct Finished {
    Instant at;
};
struct Stopped {
    Instant at;
};

using Event = std::variant<Started, PhaseBegan, CueDue, PhaseEnded, Paused, Resumed, Extended, WasAway, Hurt,
    PainReported, ScoreChanged, ComfortReported, Finished, Stopped>;
using Events = std::vector<Event>;

} // namespace plumbline
