// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/finding.h"
#include "lint/lint_words.h"

#include <array>

namespace plumbline
{

namespace
{

struct Row {
    Rule rule;
    std::string_view key;
    Severity severity;
    const char* sentence;
};

constexpr auto error = Severity::Error;
constexpr auto warning = Severity::Warning;
constexpr auto hint = Severity::Hint;

constexpr std::array<Row, ruleCount> rows{ {
    { Rule::UnknownExercise, "unknown-exercise", error, "There is no exercise “{id}”." },
    { Rule::PoolTooSmall, "pool-too-small", error, "{n} are to be chosen, of only {of}." },
    { Rule::EmptyField, "empty-field", error, "This is still empty." },
    { Rule::EmptySection, "empty-section", warning, "Nothing is in the section “{title}”." },
    { Rule::NothingToPlay, "nothing-to-play", error, "There is nothing to play yet." },
    { Rule::NoTime, "no-time", error,
        "This step has no time: it needs seconds, or a hold or a duration in the dose." },
    { Rule::WordsTooLong, "words-too-long", warning,
        "The words take {needed} to say, and there are {time}." },
    { Rule::NoteTooLong, "note-too-long", hint,
        "The note takes {needed} to say, which is longer than getting ready: {time}." },
    { Rule::NoteBeyondRest, "note-beyond-rest", warning,
        "The note takes {needed} to say, and the rest lasts {time}." },
    { Rule::OtherNumbers, "other-numbers", warning, "The words say “{said}”, and it is {is}." },
    { Rule::SideMissing, "side-missing", warning, "Only the {side} side comes, never the {other}." },
    { Rule::SideNotPlayed, "side-not-played", warning,
        "A side is named that is not played here, so this changes nothing." },
    { Rule::NoCaution, "no-caution", warning, "It loads {regions}, and no caution is said before it." },
    { Rule::NoReasons, "no-reasons", warning,
        "It loads {regions}, and nobody is asked to see a professional first." },
    { Rule::NoPicture, "no-picture", hint, "It has no picture; only its words are shown." },
    { Rule::Draft, "draft", warning, "“{title}” is a draft that nobody has looked over yet." },
    { Rule::NoRest, "no-rest", warning,
        "{time} of strengthening, and less than half a minute’s pause after it." },
    { Rule::TooManyMinutes, "too-many-minutes", warning,
        "It takes {time}, and it should be {limit} at the most." },
    { Rule::EquipmentLacking, "equipment-lacking", warning, "It needs what is not at hand: {things}." },
    { Rule::Conflict, "conflict", warning, "It speaks against it: {conditions}. {reason}" },
    { Rule::DoseBeyondSource, "dose-beyond-source", hint,
        "This is more than the source gives, which is {is}." },
    { Rule::TwiceInARow, "twice-in-a-row", hint, "The same exercise comes twice in a row." },
    { Rule::ManyPositions, "many-positions", hint,
        "In another order the position changes {n} times less often." },
    { Rule::HoldWithoutBreath, "hold-without-breath", hint,
        "It is held for {time}, and nothing is said about the breath." },
    { Rule::EasierLeadsBack, "easier-leads-back", warning,
        "From one gentler version to the next this leads back to where it began." },
    { Rule::ScheduleDiffers, "schedule-differs", warning,
        "It is to be done {is} times a day; times of day given: {n}." },
} };

struct Title {
    Remedy remedy;
    const char* title;
};

constexpr std::array<Title, remedyCount> titles{ {
    { Remedy::Remove, "Remove it" },
    { Remedy::UseOther, "Use “{title}”" },
    { Remedy::ChooseFewer, "Choose {n}" },
    { Remedy::GiveTime, "Give it {time}" },
    { Remedy::SayNumber, "Say “{said}”" },
    { Remedy::AddSide, "Add the {side} side" },
    { Remedy::BothSides, "Do it on both sides" },
    { Remedy::AddCaution, "Add a caution" },
    { Remedy::LookedOver, "It is looked over" },
    { Remedy::AddRest, "Add a minute’s rest" },
    { Remedy::RestLonger, "Rest for {time}" },
    { Remedy::KeepToSource, "Make it {is}" },
    { Remedy::SortByPosition, "Sort by position" },
    { Remedy::BreatheFreely, "Let the breath be free" },
    { Remedy::AtItsOwnSpeed, "Move at its own speed" },
    { Remedy::MatchTimes, "Make it {n} a day" },
} };

template <class R, std::size_t N> constexpr bool inOrder(const std::array<R, N>& all)
{
    for (std::size_t i = 0; i < N; ++i) {
        if constexpr (std::is_same_v<R, Row>) {
            if (static_cast<std::size_t>(all[i].rule) != i)
                return false;
        } else if (static_cast<std::size_t>(all[i].remedy) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(rows) && inOrder(titles));

const Row& rowOf(Rule rule)
{
    return rows[static_cast<std::size_t>(rule)];
}

} // namespace

std::string_view key(Rule rule)
{
    return rowOf(rule).key;
}

Severity severityOf(Rule rule)
{
    return rowOf(rule).severity;
}

const char* sentenceOf(Rule rule)
{
    return rowOf(rule).sentence;
}

const char* titleOf(Remedy remedy)
{
    return titles[static_cast<std::size_t>(remedy)].title;
}

std::string pointerTo(const Place& place)
{
    std::string pointer;
    if (place.section)
        pointer += "/sections/" + std::to_string(*place.section);
    if (place.item)
        pointer += "/items/" + std::to_string(*place.item);
    if (place.step)
        pointer += "/steps/" + std::to_string(*place.step);
    return place.field.empty() ? pointer : pointer + '/' + place.field;
}

} // namespace plumbline
