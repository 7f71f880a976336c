// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "editor/edit.h"

#include <functional>

/// All that can be done to an exercise. Its figure follows: it has a step for each of the exercise's, of the
/// same length. Steps are kept in their order of roles: setup, the repetition, finish. `select` of an edit
/// about a step has that step's index afterwards. Indices that lead nowhere change nothing.
namespace plumbline::edits
{

using ExerciseEdit = Edit<Exercise>;

[[nodiscard]] ExerciseEdit change(const Exercise& exercise, const QString& name, const QString& mergeKey,
    const std::function<void(Exercise&)>& change);
[[nodiscard]] ExerciseEdit changeStep(const Exercise& exercise, std::size_t at, const QString& name,
    const QString& mergeKey, const std::function<void(Step&)>& change);
/// In the pose of the step before it.
[[nodiscard]] ExerciseEdit insertStep(const Exercise& exercise, std::size_t at, const Step& step);
[[nodiscard]] ExerciseEdit removeStep(const Exercise& exercise, std::size_t at);
[[nodiscard]] ExerciseEdit duplicateStep(const Exercise& exercise, std::size_t at);
/// Two steps of half the time; the words are divided between two sentences, if there are two.
[[nodiscard]] ExerciseEdit splitStep(const Exercise& exercise, std::size_t at);
/// One place up (-1) or down (+1), as far as its role allows.
[[nodiscard]] ExerciseEdit moveStep(const Exercise& exercise, std::size_t at, int by);
/// The pose the step goes to. Holds after it rest in it.
[[nodiscard]] ExerciseEdit poseStep(const Exercise& exercise, std::size_t at, std::size_t pose);
[[nodiscard]] ExerciseEdit changeMotion(const Exercise& exercise, const std::optional<figure::Motion>& motion,
    const QString& name, const QString& mergeKey);

} // namespace plumbline::edits
