// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/routine_document.h"

#include "catalog/read.h"
#include "catalog/write.h"

namespace plumbline
{

RoutineDocument::RoutineDocument(
    const Routine& routine, SavedFile file, std::filesystem::path drafts, QObject* parent)
    : Document(draftOf(routine), std::move(file), std::move(drafts), parent)
{
}

std::string RoutineDocument::text() const
{
    return toJson(routine());
}

Diagnostics RoutineDocument::faultsOf(const std::string& text) const
{
    return readRoutine(text).diagnostics;
}

} // namespace plumbline
