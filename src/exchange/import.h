// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"
#include "catalog/exercise.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Exercises as others write them down, taken in as drafts for somebody to look over: free-exercise-db
/// records, the exerciseinfo of wger, and tables (docs/format-exchange.md). Words, muscles, equipment and
/// instructions; never pictures. Times, positions and regions are guesses from explicit tables.
namespace plumbline
{

inline constexpr std::size_t maxImported = 2000; ///< exercises of one file; more are left out, and told

/// One exercise taken in.
struct Imported {
    Exercise exercise; ///< a draft; its id is free within the file
    std::vector<std::string> leftOut; ///< what of it has no place here, in plain words: "equipment: cable"
};

struct Import {
    std::vector<Imported> exercises;
    /// An error: the file was refused and there are no exercises. Warnings: records of it that were left out.
    Diagnostics diagnostics;
};

/// By what is in it: JSON is told by its fields, anything else is a table. The text is of at most maxFileSize
/// bytes. `file` is for the diagnostics, and a table's source.
[[nodiscard]] Import importedFrom(std::string_view text, const std::filesystem::path& file);

/// Of a regular file of at most maxFileSize bytes.
[[nodiscard]] Import importedFile(const std::filesystem::path& file);

} // namespace plumbline
