// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "score/score.h"

#include <string>
#include <string_view>

/// Exercises and routines written in a line, and scores read back as lines.
namespace plumbline::test
{

/// Steps "setup 3 Kneel down | move 2 Lift | hold Stay | wait Go for a walk | finish 2 Come back": role,
/// perhaps seconds, words. "once setup" and "brief" ("move 2 Slide back/Back") as in the format. One
/// repetition of a 10 s hold unless the dose is changed. Standing, no sides, no equipment.
[[nodiscard]] Exercise exerciseOf(const std::string& id, std::string_view steps);

[[nodiscard]] Dose reps(int count);
[[nodiscard]] Dose holding(int seconds, int reps = 1);
[[nodiscard]] Dose lasting(int seconds);

/// A routine of one section with these exercises in it and no rests between them.
[[nodiscard]] Routine routineOf(std::vector<ExerciseItem> items);
[[nodiscard]] ExerciseItem item(const std::string& id);

/// "hold right 2/3 10 Stay": kind, side, set (only if there are several), repetition, seconds or "-", words.
[[nodiscard]] std::string toText(const Phase& phase);
/// One line a phase, from the first phase after getting ready; without Done.
[[nodiscard]] std::string movements(const Score& score);
/// "0 Hold. | 15 Halfway. | -3 3 | -2 2 | -1 1"
[[nodiscard]] std::string cues(const Phase& phase);

} // namespace plumbline::test
