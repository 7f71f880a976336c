// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "catalog/routine.h"

#include <map>
#include <vector>

/// The exercises that records name.
namespace plumbline::bundle
{

/// Those of its items and of what it chooses from, that are not in the list yet.
void addExercisesOf(const Routine& routine, std::vector<ExerciseId>& to);
/// What it may be exchanged for, likewise.
void addExercisesOf(const Exercise& exercise, std::vector<ExerciseId>& to);

using NewIds = std::map<ExerciseId, ExerciseId>;

/// Names these exercises by their new ids, wherever they are named.
void rename(Routine& routine, const NewIds& ids);
void rename(Exercise& exercise, const NewIds& ids);

} // namespace plumbline::bundle
