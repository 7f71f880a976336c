// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/person.h"
#include "lint/finding.h"
#include "score/score.h"

/// What is probably not meant in what somebody writes, told while it is written. Pure and quick: a routine of
/// forty items takes a fraction of its compilation, so it can be asked for at every change.
namespace plumbline
{

/// For whom the findings about equipment, conditions and minutes are: the routine's client. Without one
/// nobody is known, and nothing lacks.
[[nodiscard]] Person personOf(const Routine& routine);

/// By their place in the routine, those of all of it first. `score` is the routine compiled for
/// personOf(routine) or for anybody else; null where it could not be: what depends on times is not told then.
[[nodiscard]] Findings<Routine> findings(const Routine& routine, const Catalog& catalog, const Score* score);

/// By their place in the exercise. The exercise need not be in the catalog.
[[nodiscard]] Findings<Exercise> findings(const Exercise& exercise, const Catalog& catalog);

} // namespace plumbline
