// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "score/compile.h"

#include <optional>

namespace plumbline::cli
{

/// The library of the console's folders. Tells on err, in a sentence, if files in it have errors or if it is
/// empty.
[[nodiscard]] Catalog libraryFor(Console& console);

/// The library folder a file lies in: FOLDER for FOLDER/routines/x.json if there is FOLDER/exercises, and the
/// other way round. Empty: none.
[[nodiscard]] std::filesystem::path libraryAround(const std::filesystem::path& file);

/// compile(), with faults that point to the exercise as a whole and not into the routine made of it.
[[nodiscard]] Parsed<Score> compiledAlone(const Exercise& exercise, const CompileOptions& options);

/// What --level, --side and --date say, and today.
[[nodiscard]] CompileOptions compileOptions(const Arguments& arguments, const Console& console);

/// What contains a slash or ends in .json.
[[nodiscard]] bool isFileName(const std::string& name);

/// The exercise of that id in the library, or in that file. None: the reason was told on err.
[[nodiscard]] std::optional<Exercise> exerciseNamed(const std::string& name, Console& console);

/// A routine and what it is played from.
struct Whole {
    Routine routine;
    Catalog catalog;
};

/// The routine of that id or in that file, or an exercise as a routine of its own; see isFileName(), and
/// "routine:ID" and "exercise:ID". None: the reason was told on err.
[[nodiscard]] std::optional<Whole> wholeRoutine(const std::string& name, Console& console);

/// Tells what is wrong, with the lines in the files, on err.
void tellFaults(Diagnostics diagnostics, Console& console);

struct Compiled {
    std::optional<Score> score; ///< none: the reason was told on err
    bool faulty = false; ///< there were errors, told on err
};

/// The score of the one routine, exercise or file the arguments name. Throws UsageError when they name none
/// or several.
[[nodiscard]] Compiled compiled(const Arguments& arguments, Console& console);

} // namespace plumbline::cli
