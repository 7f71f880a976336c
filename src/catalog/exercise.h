// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "catalog/range.h"
#include "catalog/vocabulary.h"
#include "figure/motion.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plumbline
{

/// One movement phase. Setup and finish happen once per side; the moves and holds between them are one
/// repetition. The words may contain {side}, {other}, {Side}, {Other}: the side being worked and its
/// opposite.
struct Step {
    Role role = Role::Move;
    std::string words; ///< one plain sentence or two, second person
    std::string brief; ///< said instead of words from the second repetition on; empty: the words again
    std::optional<Duration> seconds; ///< see docs/format-exercise.md for what an absent time means
    std::optional<Breath> breath;
    bool waits = false; ///< ends when the person says so; seconds is then only an estimate
    bool once = false; ///< setup and finish only: once per exercise, not once per side
};

/// How long a hold lasts: a time, or a number of the person's own breaths.
struct Hold {
    std::optional<TimeRange> time;
    std::optional<CountRange> breaths; ///< exactly one of the two is set
};

/// How much. Every member may be absent in a change of dose; in an exercise absent sets mean 1,
/// an absent rest none and an absent setRest 30 s, and reps and duration are never both present (neither: one
/// repetition).
struct Dose {
    std::optional<CountRange> reps; ///< per side
    std::optional<TimeRange> duration; ///< per side; the repetition goes round until it is over
    std::optional<Hold> hold;
    std::optional<CountRange> sets;
    std::optional<TimeRange> rest; ///< between repetitions
    std::optional<TimeRange> setRest; ///< between sets
    std::optional<CountRange> timesPerDay;
    std::optional<CountRange> daysPerWeek;
};

/// The dose with every member of the change that is present put in its place. A change to reps drops the
/// duration and the other way round.
[[nodiscard]] Dose changed(Dose dose, const Dose& change);

/// Where the facts come from.
struct Source {
    std::string title;
    std::string publisher; ///< empty where the work names none
    std::string author; ///< likewise
    std::string license{}; ///< under which its words may be passed on; empty where there is nothing to say
};

/// What speaks against an exercise for people with certain conditions, unless a professional approved it.
struct Avoidance {
    std::vector<Condition> conditions; ///< at least one
    std::string because; ///< one plain sentence about the movement
};

struct Review {
    std::string by; ///< empty: no professional has looked
    std::string date; ///< ISO 8601 date
};

/// A picture or a short clip of the author's own; it is shown where the exercise has no figure.
struct Media {
    std::string file; ///< a plain name (catalog/media.h)
    std::string alt; ///< what is to be seen on it, for those who do not see it
    std::string licence; ///< under which it may be passed on; empty: nobody has said
    std::string author; ///< likewise
};

/// What may be done: one record, one file.
struct Exercise {
    ExerciseId id;
    std::string title;
    std::string summary;
    Kind kind = Kind::Stretch;
    Position position = Position::Standing;
    std::vector<Position> alsoIn; ///< other positions in which it may be done
    std::vector<Region> regions;
    std::vector<std::string> muscles;
    std::vector<Equipment> equipment; ///< all of it is needed
    std::vector<Equipment> optionalEquipment; ///< helps some people, or stands in for the floor
    Sides sides = Sides::None;
    Side firstSide = Side::Right;
    std::vector<Step> steps;
    /// The figure, worked side right: a step for each of `steps`. None where it is not drawn or was faulty.
    std::optional<figure::Motion> motion;
    std::vector<Media> media; ///< at most maxMedia, of different files
    Dose dose;
    DoseBy doseBy = DoseBy::Source;
    std::string doseNote; ///< what the numbers alone do not say, e.g. "The source says at least 2 minutes."
    std::vector<std::string> cues;
    std::vector<std::string> cautions;
    std::vector<Avoidance> avoidIf; ///< a condition in at most one of them
    ExerciseId easier, harder, instead; ///< empty: none
    std::vector<Source> source;
    Review review;
    /// Nobody has looked it over since it was taken in from elsewhere: its times, positions and cautions are
    /// guesses.
    bool draft = false;
    std::filesystem::path file; ///< where it was read from; not part of the record
};

} // namespace plumbline
