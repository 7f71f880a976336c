// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace plumbline
{

/// The bytes of a regular file of 1 to maxFileSize (catalog/read.h) or so many bytes. Anything else is told
/// in a sentence and not read: a pipe would wait for ever, a device might obey.
[[nodiscard]] Parsed<std::string> readText(const std::filesystem::path& file);
[[nodiscard]] Parsed<std::string> readText(const std::filesystem::path& file, std::size_t most);

/// Puts this text in place of the file, or makes it, and its folder too: afterwards either all of the new
/// text is there, even after a power cut, or the old file is untouched and this is why, in a sentence. The
/// file's mode stays; a link stays a link. Writes beside it to ".NAME.PROCESS.new"; what a crash left behind
/// of these goes the next time.
[[nodiscard]] std::string replaceText(const std::filesystem::path& file, std::string_view text);

} // namespace plumbline
