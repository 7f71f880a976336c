// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "catalog/catalog.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// One file that somebody gives to somebody else: routines with all that they need (docs/format-bundle.md).
namespace plumbline
{

/// Who gives it, and in which words.
struct BundleLetter {
    std::string from; ///< at most 80 characters; empty: nobody has said
    std::string note; ///< to whoever opens it, at most 500 characters; may be empty
    std::string licence; ///< of its routines and exercises, at most 200 characters; empty: nobody has said
    std::string program; ///< the version of Plumbline that wrote it
    std::string date; ///< ISO 8601, the day it was made
};

struct Bundle {
    BundleLetter letter;
    std::vector<Routine> routines; ///< at least one
    /// All that the routines play and what these may be exchanged for (easier, harder, instead), and so on:
    /// no id in a bundle leads out of it.
    std::vector<Exercise> exercises;
    std::map<std::string, std::string> media; ///< the bytes of each file the exercises name
};

/// Collects what these routines need from the catalog and, for media, from the disk. Exercises that came with
/// the program travel as well: another version's may have changed. No value when something is missing; then
/// the diagnostics say what.
[[nodiscard]] Parsed<Bundle> bundleOf(
    const std::vector<RoutineId>& routines, const Catalog& catalog, BundleLetter letter);

/// The file's bytes: the same for the same bundle, and without for whom the routines were written. Empty when
/// there is no memory.
[[nodiscard]] std::string toBytes(const Bundle& bundle);
/// Puts it in place of the file, whole or not at all (catalog/text_file.h). What went wrong, or empty.
[[nodiscard]] std::string writeBundle(const std::filesystem::path& file, const Bundle& bundle);

/// Reads a file from anywhere, and changes nothing. Within bundle/limits.h, every entry a plain file of a
/// known name, every record right, every id and every picture there; the first fault refuses the whole, with
/// a sentence. Another format's version is refused with the version of the program it needs.
[[nodiscard]] Parsed<Bundle> readBundle(const std::filesystem::path& file);
[[nodiscard]] Parsed<Bundle> bundleIn(std::string_view bytes, const std::filesystem::path& file = {});

} // namespace plumbline
