// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/references.h"
#include "catalog/media.h"
#include "catalog/text_file.h"

#include <algorithm>

namespace plumbline
{

namespace
{

Diagnostic fault(const std::filesystem::path& file, std::string sentence)
{
    Diagnostic told;
    told.file = file.string();
    told.sentence = std::move(sentence);
    return told;
}

/// Two exercises may name the same file only if they lie in one folder: a bundle has one.
void collectMedia(const Exercise& exercise, Bundle& bundle, Diagnostics& diagnostics)
{
    for (const Media& medium : exercise.media) {
        const auto file = mediaFolder(exercise) / medium.file;
        Parsed<std::string> bytes = readText(file, maxMediaSize);
        if (!bytes.value) {
            std::move(bytes.diagnostics.begin(), bytes.diagnostics.end(), std::back_inserter(diagnostics));
            continue;
        }
        const auto [known, isNew] = bundle.media.try_emplace(medium.file, *bytes.value);
        if (!isNew && known->second != *bytes.value)
            diagnostics.push_back(fault(file, "another exercise has another picture of this name"));
    }
}

} // namespace

Parsed<Bundle> bundleOf(const std::vector<RoutineId>& routines, const Catalog& catalog, BundleLetter letter)
{
    Parsed<Bundle> parsed;
    Bundle bundle;
    bundle.letter = std::move(letter);
    std::vector<ExerciseId> wanted;
    for (const RoutineId& id : routines) {
        const Routine* routine = catalog.find(id);
        if (!routine) {
            parsed.diagnostics.push_back(fault({}, "there is no routine \"" + id.value + "\""));
            continue;
        }
        if (std::any_of(
                bundle.routines.begin(), bundle.routines.end(), [&](const Routine& r) { return r.id == id; }))
            continue;
        bundle.routines.push_back(withoutClient(*routine));
        bundle::addExercisesOf(*routine, wanted);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Exercise* exercise = catalog.find(wanted[i]);
        if (!exercise) {
            parsed.diagnostics.push_back(fault({}, "there is no exercise \"" + wanted[i].value + "\""));
            continue;
        }
        bundle.exercises.push_back(*exercise);
        bundle::addExercisesOf(*exercise, wanted);
        collectMedia(*exercise, bundle, parsed.diagnostics);
    }
    // The order of the manifest must not depend on who refers to whom.
    std::sort(bundle.exercises.begin(), bundle.exercises.end(),
        [](const Exercise& a, const Exercise& b) { return a.id < b.id; });
    if (parsed.diagnostics.empty())
        parsed.value = std::move(bundle);
    return parsed;
}

} // namespace plumbline
