// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "editor/document.h"

namespace plumbline
{

class ExerciseDocument : public Document<Exercise>
{
    Q_OBJECT

public:
    /// The file is where the exercise is kept, or would be.
    ExerciseDocument(
        const Exercise& exercise, SavedFile file, std::filesystem::path drafts, QObject* parent = nullptr);

    [[nodiscard]] const Exercise& exercise() const { return value(); }
    /// What was neither saved nor discarded stays as a draft.
    ~ExerciseDocument() override { leave(); }

    [[nodiscard]] std::string text() const override;
    [[nodiscard]] Diagnostics faultsOf(const std::string& text) const override;
};

} // namespace plumbline
