// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/prescription.h"

#include <algorithm>

namespace plumbline
{

namespace
{

void add(std::vector<ExerciseId>& wanted, const ExerciseId& id)
{
    if (!id.empty() && std::find(wanted.begin(), wanted.end(), id) == wanted.end())
        wanted.push_back(id);
}

void addOf(std::vector<ExerciseId>& wanted, const Item& item, std::chrono::sys_days day)
{
    if (const auto* one = std::get_if<ExerciseItem>(&item)) {
        add(wanted, one->exercise);
    } else if (const auto* choice = std::get_if<ChooseItem>(&item)) {
        const auto count = static_cast<std::size_t>(std::max(choice->count, 0));
        for (const std::size_t pick : chosen(choice->from.size(), count, day))
            add(wanted, choice->from[pick]);
    }
}

} // namespace

Prescription prescribed(
    const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options)
{
    Prescription result{ routine, {}, person, options.level, options.only, options.day, options.pace };
    std::vector<ExerciseId> wanted;
    for (const Section& section : routine.sections)
        for (const Item& item : section.items)
            addOf(wanted, item, options.day);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Exercise* exercise = catalog.find(wanted[i]);
        if (!exercise)
            continue;
        result.exercises.push_back(*exercise);
        add(wanted, exercise->easier);
        add(wanted, exercise->instead);
    }
    return result;
}

Prescription prescribed(
    const Exercise& exercise, const Catalog& catalog, const Person& person, const CompileOptions& options)
{
    Prescription result = prescribed(routineOfOne(exercise), catalog, person, options);
    // It may come from a file of its own, beside the catalog or instead of the one in it.
    const auto known = std::find_if(result.exercises.begin(), result.exercises.end(),
        [&](const Exercise& other) { return other.id == exercise.id; });
    if (known == result.exercises.end())
        result.exercises.push_back(exercise);
    else
        *known = exercise;
    return result;
}

Parsed<Score> compile(const Prescription& prescription, const Phrases& phrases)
{
    Catalog catalog;
    for (const Exercise& exercise : prescription.exercises)
        catalog.add(exercise);
    return compile(prescription.routine, catalog, prescription.person,
        { prescription.level, prescription.only, prescription.day, phrases, prescription.pace });
}

} // namespace plumbline
