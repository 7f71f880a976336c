// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "editor/routine_draft.h"

#include <QString>

/// Rows of a routine in words.
namespace plumbline
{

/// "Glute bridge", "Rest", "Choose 1 of 3, weekly", the heading itself.
[[nodiscard]] QString rowTitle(const Row& row, const Catalog& catalog);
/// The dose, how long, or what is chosen from.
[[nodiscard]] QString rowLine(const Row& row, const Catalog& catalog);
/// Both, for a list that is heard.
[[nodiscard]] QString rowText(const Row& row, const Catalog& catalog);

/// The dose of an item as it will be played: the exercise's with what the trainer changed, and what comes on
/// top.
[[nodiscard]] QString itemDoseText(const Exercise& exercise, const ExerciseItem& item);

} // namespace plumbline
