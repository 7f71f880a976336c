// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/exercise_document.h"

#include "catalog/read.h"
#include "catalog/write.h"

namespace plumbline
{

ExerciseDocument::ExerciseDocument(
    const Exercise& exercise, SavedFile file, std::filesystem::path drafts, QObject* parent)
    : Document(exercise, std::move(file), std::move(drafts), parent)
{
}

std::string ExerciseDocument::text() const
{
    return toJson(value());
}

Diagnostics ExerciseDocument::faultsOf(const std::string& text) const
{
    return readExercise(text).diagnostics;
}

} // namespace plumbline
