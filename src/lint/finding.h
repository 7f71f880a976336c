// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"
#include "catalog/exercise.h"
#include "catalog/routine.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plumbline
{

/// What is looked for; docs/linter.md has a sentence on each.
enum class Rule {
    UnknownExercise,
    PoolTooSmall,
    EmptyField,
    EmptySection,
    NothingToPlay,
    NoTime,
    WordsTooLong,
    NoteTooLong,
    NoteBeyondRest,
    OtherNumbers,
    SideMissing,
    SideNotPlayed,
    NoCaution,
    NoReasons,
    NoPicture,
    Draft,
    NoRest,
    TooManyMinutes,
    EquipmentLacking,
    Conflict,
    DoseBeyondSource,
    TwiceInARow,
    ManyPositions,
    HoldWithoutBreath,
    EasierLeadsBack,
    ScheduleDiffers
};
inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::ScheduleDiffers) + 1;

/// "unknown-exercise", "no-rest"…: how documents and scripts call it.
[[nodiscard]] std::string_view key(Rule rule);
/// The same wherever the rule fires.
[[nodiscard]] Severity severityOf(Rule rule);

/// Where in a record it is, for a form to lead to.
struct Place {
    std::optional<std::size_t> section; ///< of a routine
    std::optional<std::size_t> item; ///< in its section; with it `section` is set
    std::optional<std::size_t> step; ///< of an exercise
    std::string
        field; ///< key in the format, inner ones after a slash: "words", "dose/hold"; empty: all of it

    bool operator==(const Place&) const = default;
};

/// As a JSON pointer into the record's file: "/sections/0/items/2/dose/hold".
[[nodiscard]] std::string pointerTo(const Place& place);

/// What a blank of a sentence is filled with.
using Argument = std::variant<std::string, int, Duration, CountRange, TimeRange, Side, std::vector<Equipment>,
    std::vector<Condition>, std::vector<Region>>;
struct Blank {
    std::string_view name;
    Argument value;
};
using Arguments = std::vector<Blank>;

/// What a mend does, for the words on its button.
enum class Remedy {
    Remove,
    UseOther,
    ChooseFewer,
    GiveTime,
    SayNumber,
    AddSide,
    BothSides,
    AddCaution,
    LookedOver,
    AddRest,
    RestLonger,
    KeepToSource,
    SortByPosition,
    BreatheFreely,
    AtItsOwnSpeed,
    MatchTimes
};
inline constexpr std::size_t remedyCount = static_cast<std::size_t>(Remedy::MatchTimes) + 1;

/// One obvious way to be rid of a finding. Only for the record it was found in, as it was then.
template <class T> struct Mend {
    Remedy remedy = Remedy::Remove;
    Arguments arguments;
    std::function<T(T)> mended;
};

template <class T> struct Finding {
    Rule rule = Rule::EmptyField;
    Place place;
    Arguments arguments;
    std::optional<Mend<T>> mend; ///< none where what to do is the writer's to decide
};

template <class T> using Findings = std::vector<Finding<T>>;

} // namespace plumbline
