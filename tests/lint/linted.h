// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/lint.h"

#include <string>

/// Records that nothing is wrong with, and what is found when something is.
namespace plumbline::test
{

/// "setup 3 Kneel down | move 2 Lift | hold Stay", as in support/authored.h, complete: with a picture, a
/// source, a caution and a reason to ask first.
[[nodiscard]] Exercise soundExercise(const std::string& id, const std::string& steps);

/// Twist (each side, sitting, needs a chair, against low back trouble, has the gentler nod and instead the
/// wave), nod (sitting), wave (standing), plank (prone, strengthening, 8 to 10 holds of 10 s), squat
/// (standing, strengthening).
[[nodiscard]] Catalog soundCatalog();

/// One section of these items.
[[nodiscard]] Routine soundRoutine(std::vector<Item> items);
[[nodiscard]] ExerciseItem itemOf(const std::string& id);

/// A line for each finding: "warning words-too-long /steps/0/words: The words take ... (Give it 4 s)".
[[nodiscard]] std::string found(const Exercise& exercise, const Catalog& catalog = soundCatalog());
[[nodiscard]] std::string found(const Routine& routine, const Catalog& catalog = soundCatalog());

/// found(), of the one finding that there must be. Its mend, if it has one, is tried: the finding is gone
/// after it, and there is no new error.
[[nodiscard]] std::string foundOnly(const Exercise& exercise, const Catalog& catalog = soundCatalog());
[[nodiscard]] std::string foundOnly(const Routine& routine, const Catalog& catalog = soundCatalog());

/// The record after the mend of its only finding.
[[nodiscard]] Exercise mended(const Exercise& exercise, const Catalog& catalog = soundCatalog());
[[nodiscard]] Routine mended(const Routine& routine, const Catalog& catalog = soundCatalog());

} // namespace plumbline::test
