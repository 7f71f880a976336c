// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "catalog/routine.h"

#include <string>

namespace plumbline
{

/// Records to JSON text in the order of the format's documents, two spaces a level, "\n" at the end.
/// Reading the text back gives the same record.
[[nodiscard]] std::string toJson(const Exercise& exercise);
[[nodiscard]] std::string toJson(const Routine& routine);

} // namespace plumbline
