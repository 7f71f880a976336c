// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "handout/handout.h"

/// Hand-outs for tests.
namespace plumbline::handout::test
{

/// The library the program comes with, read once.
[[nodiscard]] const Catalog& shipped();

/// Of a routine of the shipped library, for somebody nothing is known of, on Monday, 5 January 2026.
[[nodiscard]] Handout handed(const std::string& routine, const Person& person = {});
[[nodiscard]] Handout handed(const Routine& routine, const Person& person = {});

/// A routine of these items of the shipped library.
[[nodiscard]] Routine routineOf(std::vector<Item> items);
[[nodiscard]] ExerciseItem item(const std::string& exercise);

/// Very long titles and words, other scripts, no figures, nothing said at all, and many of it.
[[nodiscard]] Handout hostile(std::size_t entries);

/// "Repetitions 8–10; Hold 5 s".
[[nodiscard]] std::string doseOf(const Entry& entry);

} // namespace plumbline::handout::test
