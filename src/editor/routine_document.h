// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document.h"
#include "editor/routine_draft.h"

namespace plumbline
{

class RoutineDocument : public Document<RoutineDraft>
{
    Q_OBJECT

public:
    /// The file is where the routine is kept, or would be.
    RoutineDocument(
        const Routine& routine, SavedFile file, std::filesystem::path drafts, QObject* parent = nullptr);

    [[nodiscard]] Routine routine() const { return routineOf(value()); }
    /// What was neither saved nor discarded stays as a draft.
    ~RoutineDocument() override { leave(); }

    [[nodiscard]] std::string text() const override;
    [[nodiscard]] Diagnostics faultsOf(const std::string& text) const override;
};

} // namespace plumbline
