// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/vocabulary.h"

#include <array>

namespace plumbline
{

namespace
{

/// key() and label() look words up by the number of the value.
template <class E, std::size_t N> constexpr bool inOrder(const std::array<Word<E>, N>& words, E last)
{
    for (std::size_t i = 0; i < N; ++i)
        if (static_cast<std::size_t>(words[i].value) != i)
            return false;
    return static_cast<std::size_t>(last) + 1 == N;
}

constexpr std::array<Word<Kind>, 9> kinds{ {
    { Kind::WarmUp, "warm-up", "Warm-up" },
    { Kind::Release, "release", "Release" },
    { Kind::Stretch, "stretch", "Stretch" },
    { Kind::Mobilization, "mobilization", "Mobilization" },
    { Kind::Control, "control", "Control" },
    { Kind::Strengthening, "strengthening", "Strengthening" },
    { Kind::Awareness, "awareness", "Awareness" },
    { Kind::SelfCheck, "self-check", "Self-check" },
    { Kind::Habit, "habit", "Habit" },
} };
static_assert(inOrder(kinds, Kind::Habit));

constexpr std::array<Word<Position>, 9> positions{ {
    { Position::Standing, "standing", "Standing" },
    { Position::Sitting, "sitting", "Sitting" },
    { Position::FloorSitting, "floor-sitting", "Sitting on the floor" },
    { Position::Kneeling, "kneeling", "Kneeling" },
    { Position::Quadruped, "quadruped", "On hands and knees" },
    { Position::Supine, "supine", "Lying on the back" },
    { Position::Prone, "prone", "Lying face down" },
    { Position::SideLying, "side-lying", "Lying on the side" },
    { Position::Squatting, "squatting", "Squatting" },
} };
static_assert(inOrder(positions, Position::Squatting));

constexpr std::array<Word<Region>, 15> regions{ {
    { Region::Neck, "neck", "Neck" },
    { Region::UpperBack, "upper-back", "Upper back" },
    { Region::MidBack, "mid-back", "Mid back" },
    { Region::LowBack, "low-back", "Low back" },
    { Region::Pelvis, "pelvis", "Pelvis" },
    { Region::Hips, "hips", "Hips" },
    { Region::Glutes, "glutes", "Glutes" },
    { Region::Hamstrings, "hamstrings", "Hamstrings" },
    { Region::InnerThighs, "inner-thighs", "Inner thighs" },
    { Region::Chest, "chest", "Chest" },
    { Region::Shoulders, "shoulders", "Shoulders" },
    { Region::Abdomen, "abdomen", "Abdomen" },
    { Region::Arms, "arms", "Arms" },
    { Region::Legs, "legs", "Legs" },
    { Region::WholeBody, "whole-body", "Whole body" },
} };
static_assert(inOrder(regions, Region::WholeBody));

constexpr std::array<Word<Equipment>, 14> equipment{ {
    { Equipment::Chair, "chair", "Chair" },
    { Equipment::Mat, "mat", "Mat" },
    { Equipment::MassageBall, "massage-ball", "Massage ball" },
    { Equipment::FoamRoller, "foam-roller", "Foam roller" },
    { Equipment::ExerciseBall, "exercise-ball", "Exercise ball" },
    { Equipment::Wall, "wall", "Wall" },
    { Equipment::Step, "step", "Step" },
    { Equipment::LumbarCushion, "lumbar-cushion", "Lumbar cushion" },
    { Equipment::Camera, "camera", "Camera" },
    { Equipment::Cushion, "cushion", "Cushion" },
    { Equipment::Towel, "towel", "Towel" },
    { Equipment::Strap, "strap", "Strap" },
    { Equipment::ResistanceBand, "resistance-band", "Resistance band" },
    { Equipment::Weights, "weights", "Weights" },
} };
static_assert(inOrder(equipment, Equipment::Weights));

constexpr std::array<Word<Condition>, 16> conditions{ {
    { Condition::HerniatedDisc, "herniated-disc", "Herniated or bulging disc" },
    { Condition::SpinalStenosis, "spinal-stenosis", "Spinal stenosis" },
    { Condition::SpinalFusion, "spinal-fusion", "Spinal fusion or surgery" },
    { Condition::Osteoporosis, "osteoporosis", "Osteoporosis" },
    { Condition::RecentInjury, "recent-injury", "Recent injury" },
    { Condition::Sciatica, "sciatica", "Sciatica" },
    { Condition::LowBackTrouble, "low-back-trouble", "Low back trouble" },
    { Condition::NeckTrouble, "neck-trouble", "Neck trouble" },
    { Condition::HipTrouble, "hip-trouble", "Hip replacement or hip trouble" },
    { Condition::KneeTrouble, "knee-trouble", "Knee trouble" },
    { Condition::ShoulderTrouble, "shoulder-trouble", "Shoulder trouble" },
    { Condition::WristTrouble, "wrist-trouble", "Wrist trouble" },
    { Condition::Dizziness, "dizziness", "Dizziness" },
    { Condition::HighBloodPressure, "high-blood-pressure", "High blood pressure" },
    { Condition::Glaucoma, "glaucoma", "Glaucoma" },
    { Condition::Pregnancy, "pregnancy", "Pregnancy" },
} };
static_assert(inOrder(conditions, Condition::Pregnancy));

constexpr std::array<Word<Decision>, 3> decisions{ {
    { Decision::Gentler, "gentler", "The gentler version" },
    { Decision::LeaveOut, "leave-out", "Leave it out" },
    { Decision::Keep, "keep", "Keep it" },
} };
static_assert(inOrder(decisions, Decision::Keep));

constexpr std::array<Word<Sides>, 3> sides{ {
    { Sides::None, "none", "No sides" },
    { Sides::Each, "each", "Each side" },
    { Sides::Alternate, "alternate", "Sides in turn" },
} };
static_assert(inOrder(sides, Sides::Alternate));

constexpr std::array<Word<Side>, 2> side{ {
    { Side::Left, "left", "Left" },
    { Side::Right, "right", "Right" },
} };
static_assert(inOrder(side, Side::Right));

constexpr std::array<Word<Role>, 4> roles{ {
    { Role::Setup, "setup", "Getting into position" },
    { Role::Move, "move", "Move" },
    { Role::Hold, "hold", "Hold" },
    { Role::Finish, "finish", "Coming out" },
} };
static_assert(inOrder(roles, Role::Finish));

constexpr std::array<Word<Breath>, 4> breaths{ {
    { Breath::In, "in", "Breathe in" },
    { Breath::Out, "out", "Breathe out" },
    { Breath::Hold, "hold", "Hold your breath" },
    { Breath::Free, "free", "Breathe freely" },
} };
static_assert(inOrder(breaths, Breath::Free));

constexpr std::array<Word<DoseBy>, 3> dosesBy{ {
    { DoseBy::Source, "source", "From the source" },
    { DoseBy::Plumbline, "plumbline", "Chosen by Plumbline" },
    { DoseBy::Trainer, "trainer", "Set by the trainer" },
} };
static_assert(inOrder(dosesBy, DoseBy::Trainer));

constexpr std::array<Word<Weekday>, 7> weekdays{ {
    { Weekday::Monday, "monday", "Monday" },
    { Weekday::Tuesday, "tuesday", "Tuesday" },
    { Weekday::Wednesday, "wednesday", "Wednesday" },
    { Weekday::Thursday, "thursday", "Thursday" },
    { Weekday::Friday, "friday", "Friday" },
    { Weekday::Saturday, "saturday", "Saturday" },
    { Weekday::Sunday, "sunday", "Sunday" },
} };
static_assert(inOrder(weekdays, Weekday::Sunday));

} // namespace

// clang-format off
template <> std::span<const Word<Kind>> words() { return kinds; }
template <> std::span<const Word<Position>> words() { return positions; }
template <> std::span<const Word<Region>> words() { return regions; }
template <> std::span<const Word<Equipment>> words() { return equipment; }
template <> std::span<const Word<Condition>> words() { return conditions; }
template <> std::span<const Word<Decision>> words() { return decisions; }
template <> std::span<const Word<Sides>> words() { return sides; }
template <> std::span<const Word<Side>> words() { return side; }
template <> std::span<const Word<Role>> words() { return roles; }
template <> std::span<const Word<Breath>> words() { return breaths; }
template <> std::span<const Word<DoseBy>> words() { return dosesBy; }
template <> std::span<const Word<Weekday>> words() { return weekdays; }
// clang-format on

} // namespace plumbline
