// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipping.h"

#include "catalog/read.h"
#include "catalog/write.h"

namespace plumbline
{

std::string clipped(const std::vector<RowContent>& contents)
{
    RoutineDraft draft;
    draft.head.id = RoutineId("clipping");
    draft.head.title = "Clipping";
    draft.head.summary = "Copied from a routine.";
    for (const RowContent& content : contents)
        draft.rows.push_back({ draft.nextId++, content });
    return toJson(routineOf(draft));
}

Parsed<std::vector<RowContent>> pasted(std::string_view text)
{
    Parsed<std::vector<RowContent>> result;
    Parsed<Routine> routine = readRoutine(text);
    result.diagnostics = std::move(routine.diagnostics);
    if (routine.value) {
        result.value.emplace();
        for (Row& row : draftOf(*routine.value).rows)
            result.value->push_back(std::move(row.content));
        return result;
    }
    if (const Parsed<Exercise> exercise = readExercise(text); exercise.value) {
        ExerciseItem item;
        item.exercise = exercise.value->id;
        result.value.emplace().emplace_back(item);
        result.diagnostics.clear();
    }
    return result;
}

} // namespace plumbline
