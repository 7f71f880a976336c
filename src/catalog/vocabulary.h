// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

/// The closed vocabularies of the content: each word has one spelling in JSON, one on the screen.
/// Words are those of exercise prescription and anatomy (docs/format-exercise.md lists them all).
namespace plumbline
{

enum class Kind {
    WarmUp,
    Release,
    Stretch,
    Mobilization,
    Control,
    Strengthening,
    Awareness,
    SelfCheck,
    Habit
};
enum class Position {
    Standing,
    Sitting,
    FloorSitting,
    Kneeling,
    Quadruped,
    Supine,
    Prone,
    SideLying,
    Squatting
};
enum class Region {
    Neck,
    UpperBack,
    MidBack,
    LowBack,
    Pelvis,
    Hips,
    Glutes,
    Hamstrings,
    InnerThighs,
    Chest,
    Shoulders,
    Abdomen,
    Arms,
    Legs,
    WholeBody
};
enum class Equipment {
    Chair,
    Mat,
    MassageBall,
    FoamRoller,
    ExerciseBall,
    Wall,
    Step,
    LumbarCushion,
    Camera,
    Cushion,
    Towel,
    Strap,
    ResistanceBand,
    Weights
};
enum class Condition {
    HerniatedDisc,
    SpinalStenosis,
    SpinalFusion,
    Osteoporosis,
    RecentInjury,
    Sciatica,
    LowBackTrouble,
    NeckTrouble,
    HipTrouble,
    KneeTrouble,
    ShoulderTrouble,
    WristTrouble,
    Dizziness,
    HighBloodPressure,
    Glaucoma,
    Pregnancy
};
/// What is done with an exercise that a condition speaks against. Keep: a professional approved it.
enum class Decision { Gentler, LeaveOut, Keep };
enum class Sides { None, Each, Alternate };
enum class Side { Left, Right };
enum class Role { Setup, Move, Hold, Finish };
enum class Breath { In, Out, Hold, Free };
enum class DoseBy { Source, Plumbline, Trainer };
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// One word of a vocabulary: key in JSON ("mid-back"), label in English for people ("Mid back").
template <class E> struct Word {
    E value;
    std::string_view key;
    std::string_view label;
};

/// All words of a vocabulary in the order of the enumeration. Defined for every enum above.
template <class E> [[nodiscard]] std::span<const Word<E>> words();

template <class E> [[nodiscard]] std::string_view key(E value)
{
    return words<E>()[static_cast<std::size_t>(value)].key;
}

template <class E> [[nodiscard]] std::string_view label(E value)
{
    return words<E>()[static_cast<std::size_t>(value)].label;
}

/// The value spelled so in JSON, or nothing.
template <class E> [[nodiscard]] std::optional<E> fromKey(std::string_view text)
{
    for (const auto& word : words<E>())
        if (word.key == text)
            return word.value;
    return std::nullopt;
}

[[nodiscard]] constexpr Side other(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

} // namespace plumbline
