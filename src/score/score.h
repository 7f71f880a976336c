// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/time.h"
#include "catalog/exercise.h"
#include "catalog/vocabulary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// What will be played: a flat list of phases with everything resolved, every side, set and repetition
/// written out, every word dated. Immutable once compiled, and it owns all it needs: a session outlives a
/// reload or an edit of the routine it plays.
namespace plumbline
{

enum class PhaseKind { GetReady, Setup, Move, Hold, Rest, ChangeSide, Finish, WaitForMe, Done };

/// "get-ready", "wait-for-me"…: the spelling in the JSON of `plumbline-cli score`.
[[nodiscard]] std::string_view key(PhaseKind kind);

enum class CueKind {
    Announce, ///< what this phase is: "Next: child's pose. You need a mat.", "Rest.", "Now the left side."
    Caution, ///< before the movement
    Note, ///< the trainer's word to the person
    Instruct, ///< the words of the step
    Form, ///< a form cue during a long hold
    Halfway,
    Countdown ///< "3", "2", "1"
};

/// "announce", "countdown"…: likewise.
[[nodiscard]] std::string_view key(CueKind kind);

/// Something to say at a moment of its phase.
struct Cue {
    Duration at{}; ///< after the phase's start or, if fromEnd, before its end
    bool fromEnd = false;
    CueKind kind = CueKind::Instruct;
    std::string say;
};

/// The moment of a cue after the start of a phase of this length. A phase without a length has no cues from
/// its end.
[[nodiscard]] Duration dueAfterStart(const Cue& cue, Duration length);

struct Phase {
    PhaseKind kind = PhaseKind::Move;
    std::size_t part = 0; ///< which exercise it belongs to; get-ready and rest belong to the one that follows
    std::optional<std::size_t> step; ///< of the part's exercise
    std::optional<Side> side;
    int set = 0, sets = 0; ///< 1-based; 0 outside sets (get-ready, rest between exercises…)
    int rep = 0, of = 0; ///< 1-based, of this side; 0 outside repetitions
    std::optional<Duration> length; ///< none: it ends when the person says so
    Duration estimate{}; ///< the length, or what a phase without one is expected to take
    std::optional<Breath> breath;
    std::string words; ///< to be shown
    std::vector<Cue> cues; ///< by moment; those from the end after those from the start
};

/// What was made of an exercise for this person.
struct Adaptation {
    ExerciseId inPlaceOf; ///< what the routine has here; empty: this exercise
    std::string title; ///< its title, likewise
    double amount = 1.0; ///< of its repetitions, holds and duration
    bool becauseItHurt = false; ///< else because of a condition
};

/// One exercise as it comes in this routine.
struct Part {
    Exercise exercise;
    std::size_t section = 0;
    std::size_t item = 0; ///< which exercise of the routine it stands for, each pick of a choose slot counted
    std::string note;
    std::size_t first = 0; ///< its phases are [first, last), its rest and get-ready among them
    std::size_t last = 0;
    std::vector<Equipment> fetch; ///< what it needs that the part before did not
    std::optional<Adaptation> adaptation; ///< none: as the routine has it
};

/// An exercise of the routine that this person is not given.
struct LeftOut {
    ExerciseId exercise;
    std::string title;
    bool becauseItHurt = false; ///< else because of a condition
};

struct Score {
    RoutineId routine;
    std::string version; ///< of the routine, as its author counts; may be empty
    std::string title;
    std::vector<std::string> sections;
    std::vector<Part> parts;
    std::vector<LeftOut> leftOut;
    Duration breath = std::chrono::seconds(6); ///< one of the person's, in and out; more than 0
    std::vector<Phase> phases; ///< never empty; the last is Done, 0 s long, and belongs to the last part

    /// Sum of all estimates.
    [[nodiscard]] Duration total() const;
    /// How many phases end only when the person says so (Done not counted).
    [[nodiscard]] int selfPaced() const;
    /// The start of each phase if all take their estimate; one more entry than phases, the last is total().
    [[nodiscard]] std::vector<Duration> starts() const;
};

} // namespace plumbline
