// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelf.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline
{

namespace
{

template <class E> void addOnce(std::vector<E>& all, E one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

constexpr std::size_t enoughScenes = 3; ///< to tell a routine in one or two positions from others

void addScene(std::vector<Scene>& scenes, const Exercise& exercise)
{
    auto scene = std::find_if(scenes.begin(), scenes.end(),
        [&](const Scene& known) { return known.position == exercise.position; });
    if (scene == scenes.end())
        scene = scenes.insert(scene, { exercise.position, {}, nullptr });
    if (!scene->motion && exercise.motion) {
        scene->exercise = exercise.id;
        scene->motion = std::make_shared<const figure::Motion>(*exercise.motion);
    }
}

void addMoreOf(std::vector<Scene>& scenes, const Exercise& exercise)
{
    const auto isShown = [&](const Scene& scene) { return scene.exercise == exercise.id; };
    if (scenes.size() < enoughScenes && exercise.motion
        && std::none_of(scenes.begin(), scenes.end(), isShown))
        scenes.push_back(
            { exercise.position, exercise.id, std::make_shared<const figure::Motion>(*exercise.motion) });
}

std::string phrase(const char* text)
{
    return QCoreApplication::translate("Phrases", text).toStdString();
}

} // namespace

Parsed<Score> Shelf::score(const Record& record, const Person& as) const
{
    return std::visit([&](const auto& one) { return compile(one, catalog(), as, options); }, record);
}

std::vector<Conflict> Shelf::conflicts(const Record& record, const Person& as) const
{
    if (const auto* routine = std::get_if<Routine>(&record))
        return conflictsOf(*routine, catalog(), as, options.day);
    auto conflict = conflictOf(std::get<Exercise>(record), catalog(), as);
    return conflict ? std::vector<Conflict>{ std::move(*conflict) } : std::vector<Conflict>{};
}

std::vector<Difference> Shelf::differences(const Record& record) const
{
    if (const auto* routine = std::get_if<Routine>(&record))
        return differencesOf(*routine, catalog(), person, options.day);
    auto difference = differenceOf(std::get<Exercise>(record), catalog(), person);
    return difference ? std::vector<Difference>{ std::move(*difference) } : std::vector<Difference>{};
}

RoutineSummary summaryOf(const Score& score)
{
    RoutineSummary summary;
    summary.total = score.total();
    for (const Part& part : score.parts) {
        for (const Equipment thing : part.exercise.equipment)
            addOnce(summary.equipment, thing);
        addScene(summary.scenes, part.exercise);
        Duration time{};
        for (std::size_t i = part.first; i < part.last; ++i)
            time += score.phases[i].estimate;
        summary.parts.push_back(inSeconds(time));
    }
    for (const Part& part : score.parts)
        addMoreOf(summary.scenes, part.exercise);
    return summary;
}

Phrases translatedPhrases()
{
    Phrases p;
    for (std::string* text : { &p.first, &p.next, &p.need, &p.startSide, &p.onlySide, &p.less, &p.inPlaceOf,
             &p.mindYour, &p.draft, &p.rest, &p.changeSide, &p.thenSet, &p.halfway, &p.wellDone, &p.done,
             &p.left, &p.right, &p.leftFirst, &p.rightFirst })
        *text = phrase(text->c_str());
    for (const auto& word : words<Equipment>())
        p.equipment.push_back(translated(word.label).toStdString());
    for (const auto& word : words<Condition>())
        p.conditions.push_back(translated(word.label).toLower().toStdString());
    return p;
}

} // namespace plumbline
