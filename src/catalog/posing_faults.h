// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"
#include "catalog/exercise.h"

namespace plumbline
{

/// What numbers find wrong in the poses of an exercise and the ways between them: warnings, each with the
/// file, the pointer to the pose and what to do about it, but without a line (see locate()). None for an
/// exercise without a figure. The work is bounded by the number of poses and of different ways between them,
/// whatever the exercise is.
[[nodiscard]] Diagnostics posingFaults(const Exercise& exercise);

} // namespace plumbline
