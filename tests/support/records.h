// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "catalog/routine.h"

/// Records with every field of their format set to something else than its default.
namespace plumbline::test
{

[[nodiscard]] Exercise fullExercise();
[[nodiscard]] Routine fullRoutine();

} // namespace plumbline::test
