// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "catalog/exercise.h"
#include "catalog/routine.h"

#include <string_view>

/// JSON to records. Never throws for what a file contains; reports every fault in one go with file, line,
/// column, pointer, the value it got and a sentence. Formats: docs/format-exercise.md,
/// docs/format-routine.md.
///
/// Errors leave no value, except that a routine's faulty item is left out. Unknown and repeated keys are
/// warnings (the last of repeated keys counts). Refused before parsing: what is no regular file, larger than
/// maxFileSize, or empty; while parsing: nesting deeper than maxDepth, text that is not UTF-8, a newer
/// format.
namespace plumbline
{

inline constexpr std::size_t maxFileSize = std::size_t{ 8 } * 1024 * 1024;
inline constexpr int maxDepth = 32;
inline constexpr std::size_t maxSteps = 200; ///< of one exercise
inline constexpr std::size_t maxItems = 500; ///< of one routine
inline constexpr int formatVersion = 1;

[[nodiscard]] Parsed<Exercise> readExercise(std::string_view json, const std::filesystem::path& file = {});
[[nodiscard]] Parsed<Routine> readRoutine(std::string_view json, const std::filesystem::path& file = {});

[[nodiscard]] Parsed<Exercise> readExerciseFile(const std::filesystem::path& file);
[[nodiscard]] Parsed<Routine> readRoutineFile(const std::filesystem::path& file);

/// Records that somebody has not finished writing: there is a value although something is missing or faulty,
/// which is left as it is in a new record. None only where the text as a whole cannot be read.
[[nodiscard]] Parsed<Exercise> readUnfinishedExercise(std::string_view json);
[[nodiscard]] Parsed<Routine> readUnfinishedRoutine(std::string_view json);

/// A file that is either: told apart by its content ("steps" or "sections").
using Record = std::variant<Exercise, Routine>;
[[nodiscard]] Parsed<Record> readFile(const std::filesystem::path& file);

/// Fills in line and column of diagnostics that have a file and a pointer but no line, from the files. What
/// is missing has the place of what it is missing in.
void locate(Diagnostics& diagnostics);

} // namespace plumbline
