// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_words.h"

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

template <class E> struct Foreign {
    std::string_view word;
    E value;
};

constexpr std::array<Foreign<Kind>, 14> kinds{ {
    { "strength", Kind::Strengthening },
    { "powerlifting", Kind::Strengthening },
    { "olympic weightlifting", Kind::Strengthening },
    { "strongman", Kind::Strengthening },
    { "plyometrics", Kind::Strengthening },
    { "abs", Kind::Strengthening },
    { "arms", Kind::Strengthening },
    { "back", Kind::Strengthening },
    { "calves", Kind::Strengthening },
    { "chest", Kind::Strengthening },
    { "legs", Kind::Strengthening },
    { "shoulders", Kind::Strengthening },
    { "stretching", Kind::Stretch },
    { "cardio", Kind::WarmUp },
} };

constexpr std::array<Foreign<Region>, 46> regions{ {
    { "abdominals", Region::Abdomen },
    { "abs", Region::Abdomen },
    { "rectus abdominis", Region::Abdomen },
    { "obliquus externus abdominis", Region::Abdomen },
    { "obliques", Region::Abdomen },
    { "core", Region::Abdomen },
    { "abductors", Region::Hips },
    { "hip flexors", Region::Hips },
    { "hip", Region::Hips },
    { "adductors", Region::InnerThighs },
    { "groin", Region::InnerThighs },
    { "biceps", Region::Arms },
    { "biceps brachii", Region::Arms },
    { "brachialis", Region::Arms },
    { "triceps", Region::Arms },
    { "triceps brachii", Region::Arms },
    { "forearms", Region::Arms },
    { "calves", Region::Legs },
    { "gastrocnemius", Region::Legs },
    { "soleus", Region::Legs },
    { "quadriceps", Region::Legs },
    { "quadriceps femoris", Region::Legs },
    { "quads", Region::Legs },
    { "thighs", Region::Legs },
    { "pectoralis major", Region::Chest },
    { "pectorals", Region::Chest },
    { "glute", Region::Glutes },
    { "gluteus maximus", Region::Glutes },
    { "biceps femoris", Region::Hamstrings },
    { "hamstring", Region::Hamstrings },
    { "lats", Region::MidBack },
    { "latissimus dorsi", Region::MidBack },
    { "middle back", Region::MidBack },
    { "back", Region::MidBack },
    { "rhomboids", Region::UpperBack },
    { "traps", Region::UpperBack },
    { "trapezius", Region::UpperBack },
    { "upper back", Region::UpperBack },
    { "lower back", Region::LowBack },
    { "low back", Region::LowBack },
    { "erector spinae", Region::LowBack },
    { "anterior deltoid", Region::Shoulders },
    { "deltoids", Region::Shoulders },
    { "serratus anterior", Region::Shoulders },
    { "shoulder", Region::Shoulders },
    { "full body", Region::WholeBody },
} };

constexpr std::array<Foreign<std::optional<Equipment>>, 23> equipment{ {
    { "body only", std::nullopt },
    { "bodyweight", std::nullopt },
    { "none", std::nullopt },
    { "none (bodyweight exercise)", std::nullopt },
    { "bands", Equipment::ResistanceBand },
    { "band", Equipment::ResistanceBand },
    { "resistance band", Equipment::ResistanceBand },
    { "foam roll", Equipment::FoamRoller },
    { "foam roller", Equipment::FoamRoller },
    { "swiss ball", Equipment::ExerciseBall },
    { "exercise ball", Equipment::ExerciseBall },
    { "stability ball", Equipment::ExerciseBall },
    { "gym mat", Equipment::Mat },
    { "yoga mat", Equipment::Mat },
    { "dumbbell", Equipment::Weights },
    { "dumbbells", Equipment::Weights },
    { "kettlebell", Equipment::Weights },
    { "kettlebells", Equipment::Weights },
    { "barbell", Equipment::Weights },
    { "e-z curl bar", Equipment::Weights },
    { "sz-bar", Equipment::Weights },
    { "medicine ball", Equipment::Weights },
    { "tennis ball", Equipment::MassageBall },
} };

/// The first that a description has counts; so what is more particular stands first.
constexpr std::array<Foreign<Position>, 26> openings{ {
    { "hands and knees", Position::Quadruped },
    { "all fours", Position::Quadruped },
    { "quadruped", Position::Quadruped },
    { "on your back", Position::Supine },
    { "on the back", Position::Supine },
    { "face up", Position::Supine },
    { "supine", Position::Supine },
    { "on your stomach", Position::Prone },
    { "on your belly", Position::Prone },
    { "on your front", Position::Prone },
    { "face down", Position::Prone },
    { "prone", Position::Prone },
    { "push-up position", Position::Prone },
    { "plank position", Position::Prone },
    { "lie on your side", Position::SideLying },
    { "lying on your side", Position::SideLying },
    { "lie on one side", Position::SideLying },
    { "kneel", Position::Kneeling },
    { "sit on the floor", Position::FloorSitting },
    { "seated on the floor", Position::FloorSitting },
    { "sit ", Position::Sitting },
    { "seated", Position::Sitting },
    { "lie ", Position::Supine },
    { "lying", Position::Supine },
    { "standing", Position::Standing },
    { "stand ", Position::Standing },
} };

constexpr std::array<std::string_view, 12> otherSides{ "other side", "opposite side", "both sides",
    "each side", "other leg", "opposite leg", "other arm", "opposite arm", "switch sides", "switch legs",
    "switch arms", "other hand" };

template <class E, std::size_t N>
const Foreign<E>* called(const std::array<Foreign<E>, N>& all, std::string_view word)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Foreign<E>& one) { return one.word == word; });
    return found == all.end() ? nullptr : &*found;
}

/// "Low back" is "low-back".
std::string asKey(std::string_view text)
{
    std::string word = lowerCase(text);
    std::replace(word.begin(), word.end(), ' ', '-');
    std::replace(word.begin(), word.end(), '_', '-');
    return word;
}

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::optional<Kind> kindCalled(std::string_view word)
{
    if (const auto own = fromKey<Kind>(asKey(word)))
        return own;
    const auto* foreign = called(kinds, lowerCase(word));
    return foreign ? std::optional(foreign->value) : std::nullopt;
}

std::optional<Position> positionCalled(std::string_view word)
{
    return fromKey<Position>(asKey(word));
}

std::vector<Region> regionsCalled(std::string_view word)
{
    if (const auto own = fromKey<Region>(asKey(word)))
        return { *own };
    const auto* foreign = called(regions, lowerCase(word));
    return foreign ? std::vector{ foreign->value } : std::vector<Region>();
}

ForeignEquipment equipmentCalled(std::string_view word)
{
    if (const auto own = fromKey<Equipment>(asKey(word)))
        return { true, own };
    const auto* foreign = called(equipment, lowerCase(word));
    return foreign ? ForeignEquipment{ true, foreign->value } : ForeignEquipment{};
}

std::optional<Position> positionIn(std::string_view words)
{
    const std::string text = lowerCase(words);
    for (const auto& opening : openings)
        for (std::size_t at = text.find(opening.word); at != std::string::npos;
             at = text.find(opening.word, at + 1))
            if (at == 0 || text[at - 1] < 'a' || text[at - 1] > 'z') // "lying" and not "applying"
                return opening.value;
    return std::nullopt;
}

bool speaksOfOtherSide(std::string_view words)
{
    const std::string text = lowerCase(words);
    return std::any_of(otherSides.begin(), otherSides.end(),
        [&](std::string_view phrase) { return text.find(phrase) != std::string::npos; });
}

} // namespace plumbline
