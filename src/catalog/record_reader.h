// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "catalog/exercise.h"
#include "catalog/routine.h"
#include "catalog/value.h"

/// The readers of the formats and the parts they share. A document's faults are collected in it.
namespace plumbline
{

[[nodiscard]] std::optional<Exercise> exerciseIn(Document& document);
[[nodiscard]] std::optional<Routine> routineIn(Document& document);
/// With what is faulty left as it is in a new record.
[[nodiscard]] std::optional<Exercise> unfinishedExerciseIn(Document& document);
[[nodiscard]] std::optional<Routine> unfinishedRoutineIn(Document& document);

/// Whether the document is in the format this program reads; if it is not, that is its one fault.
[[nodiscard]] bool isOurFormat(Document& document);

/// The id of the record, which must be the name of its file.
[[nodiscard]] std::string recordId(Value value);

/// An ISO 8601 date of the calendar, "2026-01-31"; empty if it is none.
[[nodiscard]] std::string dateIn(Value value);
[[nodiscard]] Dose doseIn(Value value);
[[nodiscard]] std::vector<Source> sourcesIn(Value value);
void readSteps(Value value, std::vector<Step>& steps);

/// What the steps of an exercise must be together: their order, their times, the sides in their words.
void checkSteps(Value exercise, const Exercise& record);

} // namespace plumbline
