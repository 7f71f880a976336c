// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"

#include <variant>

namespace plumbline
{

/// An exercise in a routine, and what the trainer changes about it.
struct ExerciseItem {
    ExerciseId exercise;
    Dose dose; ///< members present replace those of the exercise
    std::optional<Side> firstSide;
    std::optional<Side> only; ///< one side alone
    struct Extra {
        Side side = Side::Left;
        int reps = 0;
        int sets = 0;
    };
    std::optional<Extra> extra; ///< more on the weaker side
    double tempo = 1.0; ///< 0.25 to 4; 2 moves twice as fast; holds and rests keep their time
    std::optional<double> level; ///< 0 to 1, overrides the person's
    std::string note; ///< to the person, shown and said before it starts
};

struct RestItem {
    Duration length{};
    std::string note;
};

/// "2 of these 5, changing weekly".
struct ChooseItem {
    int count = 1;
    std::vector<ExerciseId> from; ///< at least count, all different
};

using Item = std::variant<ExerciseItem, RestItem, ChooseItem>;

struct Section {
    std::string title; ///< may be empty in a routine of one section
    std::vector<Item> items;
};

/// Times the routine puts between its exercises.
struct Pacing {
    Duration rest = std::chrono::seconds(5); ///< between exercises
    Duration getReady = std::chrono::seconds(8); ///< at least this before each exercise
    Duration changeSide = std::chrono::seconds(6);
};

struct Schedule {
    std::vector<Weekday> days; ///< fixed days, or
    std::optional<CountRange> daysPerWeek; ///< so many a week; never both
    std::optional<CountRange> timesPerDay;
    std::vector<std::string> times; ///< "HH:MM", local time
};

/// For whom a trainer writes a routine, as far as it matters to what is in it. It is the trainer's own note:
/// nothing is compiled from it, and what is given away is withoutClient().
struct Client {
    std::string name; ///< may be empty
    std::optional<int> minutes; ///< the most that one session may take, 1 to 240
    std::optional<std::vector<Equipment>> equipment; ///< what is at hand; none: nobody has said
    std::vector<Condition> conditions;
};

/// What the trainer wrote: one record, one file.
struct Routine {
    RoutineId id;
    std::string title;
    std::string summary;
    std::string purpose; ///< what it is for, a few words for the card: "Loosen a stiff spine"
    std::string author;
    std::string version;
    std::vector<Source> source;
    Pacing pacing;
    Schedule schedule;
    std::optional<Client> client;
    std::vector<Section> sections;
    std::filesystem::path file; ///< where it was read from; not part of the record
};

/// The routine as it may be given to others: without for whom it was written.
[[nodiscard]] Routine withoutClient(Routine routine);

} // namespace plumbline
