// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/import.h"

#include "catalog/media.h"
#include "catalog/text_file.h"
#include "catalog/write.h"

#include <algorithm>

namespace plumbline
{

namespace
{

/// The record's text, whatever its pictures are called: an import may have had to rename them.
std::string textWithoutNames(Exercise exercise)
{
    for (std::size_t i = 0; i < exercise.media.size(); ++i)
        exercise.media[i].file = std::to_string(i);
    return toJson(exercise);
}

bool hasSamePictures(const Exercise& mine, const Exercise& theirs, const Bundle& bundle)
{
    for (std::size_t i = 0; i < mine.media.size(); ++i) {
        const auto bytes = readText(mediaFolder(mine) / mine.media[i].file, maxMediaSize).value;
        const auto known = bundle.media.find(theirs.media[i].file);
        if (!bytes || known == bundle.media.end() || *bytes != known->second)
            return false;
    }
    return true;
}

} // namespace

Novelty noveltyOf(const Exercise& exercise, const Bundle& bundle, const Catalog& catalog)
{
    const Exercise* mine = catalog.find(exercise.id);
    if (!mine)
        return Novelty::New;
    const bool isSame =
        textWithoutNames(*mine) == textWithoutNames(exercise) && hasSamePictures(*mine, exercise, bundle);
    return isSame ? Novelty::Same : Novelty::Other;
}

Novelty noveltyOf(const Routine& routine, const Catalog& catalog)
{
    const Routine* mine = catalog.find(routine.id);
    if (!mine)
        return Novelty::New;
    return toJson(withoutClient(*mine)) == toJson(withoutClient(routine)) ? Novelty::Same : Novelty::Other;
}

std::vector<Clash> clashesWith(const Catalog& catalog, const Bundle& bundle)
{
    std::vector<Clash> clashes;
    for (const Routine& routine : bundle.routines)
        if (noveltyOf(routine, catalog) == Novelty::Other)
            clashes.push_back(
                { Clash::Kind::Routine, routine.id.value, catalog.find(routine.id)->title, routine.title });
    for (const Exercise& exercise : bundle.exercises)
        if (noveltyOf(exercise, bundle, catalog) == Novelty::Other)
            clashes.push_back({ Clash::Kind::Exercise, exercise.id.value, catalog.find(exercise.id)->title,
                exercise.title });
    return clashes;
}

KeepChoices allKept(const std::vector<Clash>& clashes, Keep keep)
{
    KeepChoices choices;
    for (const Clash& clash : clashes) {
        if (clash.kind == Clash::Kind::Routine)
            choices.routines[RoutineId(clash.id)] = keep;
        else
            choices.exercises[ExerciseId(clash.id)] = keep;
    }
    return choices;
}

} // namespace plumbline
