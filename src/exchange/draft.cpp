// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft.h"

#include "catalog/folded_words.h"
#include "catalog/read.h"
#include "catalog/write.h"
#include "exchange/draft_steps.h"
#include "exchange/foreign_words.h"
#include "exchange/sentences.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr std::size_t longestTitle = 80, longestMuscle = 60, longestFact = 200, longestId = 64;
constexpr std::size_t mostOfAList = 20; ///< muscles, regions: records that list more are broken

template <class T> void addOnce(std::vector<T>& to, const T& one)
{
    if (to.size() < mostOfAList && std::find(to.begin(), to.end(), one) == to.end())
        to.push_back(one);
}

void takeKind(const Described& described, Imported& to)
{
    const auto kind = kindCalled(described.kind);
    const std::string title = lowerCase(described.title);
    const auto has = [&](std::string_view word) { return title.find(word) != std::string::npos; };
    to.exercise.kind = has("smr") || has("foam roll") ? Kind::Release
        : has("stretch")                              ? Kind::Stretch
                                                      : kind.value_or(Kind::Strengthening);
    if (!kind && !described.kind.empty())
        to.leftOut.push_back("kind: " + shortened(described.kind, longestMuscle));
}

void takeRegions(const Described& described, Imported& to)
{
    for (const auto& [list, what] :
        { std::pair(&described.regions, "region: "), std::pair(&described.muscles, "part of the body of: ") })
        for (const std::string& word : *list) {
            const std::vector<Region> regions = regionsCalled(word);
            for (const Region region : regions)
                addOnce(to.exercise.regions, region);
            if (regions.empty())
                addOnce(to.leftOut, what + shortened(word, longestMuscle));
        }
    for (const std::string& muscle : described.muscles)
        if (const std::string name = shortened(muscle, longestMuscle); !name.empty())
            addOnce(to.exercise.muscles, name);
    if (to.exercise.regions.empty())
        to.exercise.regions = { Region::WholeBody };
}

void takeEquipment(const Described& described, Imported& to)
{
    for (const std::string& word : described.equipment) {
        const ForeignEquipment found = equipmentCalled(word);
        if (found.thing)
            addOnce(to.exercise.equipment, *found.thing);
        if (!found.isKnown)
            addOnce(to.leftOut, "equipment: " + shortened(word, longestMuscle));
    }
}

void takePosition(const Described& described, Imported& to)
{
    std::vector<Position> positions;
    for (const std::string& word : described.position) {
        if (const auto position = positionCalled(word))
            addOnce(positions, *position);
        else
            addOnce(to.leftOut, "position: " + shortened(word, longestMuscle));
    }
    if (positions.empty()) {
        std::string opening;
        for (const Step& step : to.exercise.steps)
            opening += step.role == Role::Setup || opening.empty() ? ". " + step.words : "";
        const auto named = positionIn(described.title);
        positions.push_back(named ? *named : positionIn(opening).value_or(Position::Standing));
    }
    to.exercise.position = positions.front();
    to.exercise.alsoIn.assign(positions.begin() + 1, positions.end());
}

std::string summaryOf(const std::vector<Region>& regions)
{
    std::string all;
    for (const Region region : regions)
        all += (all.empty() ? "" : ", ") + lowerCase(label(region));
    return "Works on: " + all + '.';
}

Source factsOf(const Source& source)
{
    Source facts{ shortened(source.title, longestFact), shortened(source.publisher, longestFact),
        shortened(source.author, longestFact), shortened(source.license, longestFact) };
    if (facts.title.empty())
        facts.title = "Imported";
    return facts;
}

/// Nothing but what a file may say, whatever the record said.
bool canBeRead(const Exercise& exercise)
{
    const auto read = readExercise(toJson(exercise));
    return read.value && !hasErrors(read.diagnostics);
}

} // namespace

std::optional<Imported> Drafts::draftOf(const Described& described, std::string& fault)
{
    Imported draft;
    Exercise& exercise = draft.exercise;
    exercise.title = shortened(described.title, longestTitle);
    if (exercise.title.empty()) {
        fault = "it has no name";
        return std::nullopt;
    }
    takeKind(described, draft);
    takeSteps(described, draft);
    if (exercise.steps.empty()) {
        fault = "it has no instructions";
        return std::nullopt;
    }
    takeRegions(described, draft);
    takeEquipment(described, draft);
    takePosition(described, draft);
    exercise.summary = summaryOf(exercise.regions);
    exercise.source = { factsOf(described.source) };
    exercise.draft = true;
    exercise.id = freeId(exercise.title);
    if (!canBeRead(exercise)) {
        fault = "what it says does not fit an exercise";
        return std::nullopt;
    }
    return draft;
}

ExerciseId Drafts::freeId(const std::string& title)
{
    std::string id;
    for (const std::string& word : foldedWords(title)) {
        const bool plain = std::all_of(word.begin(), word.end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (plain && id.size() + word.size() + 1 < longestId - 5) // room for a number
            id += (id.empty() ? "" : "-") + word;
    }
    if (id.empty())
        id = "imported";
    std::string free = id;
    for (int n = 2; !m_taken.insert(free).second; ++n)
        free = id + '-' + std::to_string(n);
    return ExerciseId(free);
}

} // namespace plumbline
