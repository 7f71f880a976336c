// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <vector>

namespace plumbline::bench
{

/// 10,000 exercises: the shipped ones over and over, under ids of their own.
[[nodiscard]] std::vector<Exercise> manyExercises();

} // namespace plumbline::bench
