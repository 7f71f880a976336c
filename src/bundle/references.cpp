// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/references.h"

#include <algorithm>

namespace plumbline::bundle
{

namespace
{

/// Calls visit(id) with each id, to be read or changed.
template <class R, class Visit> void eachExercise(R& routine, Visit visit)
{
    for (auto& section : routine.sections)
        for (auto& item : section.items) {
            if (auto* one = std::get_if<ExerciseItem>(&item))
                visit(one->exercise);
            if (auto* choice = std::get_if<ChooseItem>(&item))
                for (auto& id : choice->from)
                    visit(id);
        }
}

void add(const ExerciseId& id, std::vector<ExerciseId>& to)
{
    if (!id.empty() && std::find(to.begin(), to.end(), id) == to.end())
        to.push_back(id);
}

void replace(ExerciseId& id, const NewIds& ids)
{
    if (const auto renamed = ids.find(id); renamed != ids.end())
        id = renamed->second;
}

} // namespace

void addExercisesOf(const Routine& routine, std::vector<ExerciseId>& to)
{
    eachExercise(routine, [&](const ExerciseId& id) { add(id, to); });
}

void addExercisesOf(const Exercise& exercise, std::vector<ExerciseId>& to)
{
    for (const ExerciseId* id : { &exercise.easier, &exercise.harder, &exercise.instead })
        add(*id, to);
}

void rename(Routine& routine, const NewIds& ids)
{
    eachExercise(routine, [&](ExerciseId& id) { replace(id, ids); });
}

void rename(Exercise& exercise, const NewIds& ids)
{
    for (ExerciseId* id : { &exercise.easier, &exercise.harder, &exercise.instead })
        replace(*id, ids);
}

} // namespace plumbline::bundle
