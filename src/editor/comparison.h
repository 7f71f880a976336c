// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// One thing in which two versions of a record differ, in words for people who never saw the file.
struct RecordDifference {
    std::string what; ///< "Step 3, words", "Dose, hold"; in English, by the names of the format
    std::string mine; ///< empty: it is not there
    std::string theirs;
};

/// In the order of the format. Both texts are records that have been read; of others nothing is told. A
/// figure is told as one thing.
[[nodiscard]] std::vector<RecordDifference> differencesOf(std::string_view mine, std::string_view theirs);

} // namespace plumbline
