// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The zip file that a bundle is, to and from memory. Nothing here touches the disk.
namespace plumbline::bundle
{

struct Entry {
    std::string name; ///< "manifest.json", "exercises/ID.json", "routines/ID.json", "media/NAME"
    std::string bytes;
};

struct Archive {
    std::vector<Entry> entries; ///< in the order of the file
    std::string fault; ///< a sentence without a full stop, then there are no entries; empty: none
};

/// Takes the bytes for what they are: every entry must be a plain file, or one of our three folders, with one
/// of our names, once (letters of other case count as the same), neither encrypted nor packed in an unusual
/// way, and exactly as large as it says, within limits.h. Everything is counted while it is unpacked; the
/// first fault refuses the whole.
[[nodiscard]] Archive unpacked(std::string_view zip);

/// The same entries give the same bytes: in their order, without dates, owners and modes. Empty when memory
/// is short.
[[nodiscard]] std::string packed(const std::vector<Entry>& entries);

} // namespace plumbline::bundle
