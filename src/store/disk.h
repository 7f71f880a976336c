// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

/// The calls of the system with their faults as error codes.
namespace plumbline::disk
{

/// What the last call of the system complained of.
[[nodiscard]] std::error_code lastFault();

/// All of the text at this offset and through to the disk.
[[nodiscard]] std::error_code writeThrough(int descriptor, std::string_view text, std::size_t offset);
/// The whole file; at most 64 MB, more is a fault.
[[nodiscard]] std::string readAll(int descriptor, std::error_code& fault);
/// Makes names that appeared in or went from a folder last.
[[nodiscard]] std::error_code syncFolder(const std::filesystem::path& folder);
/// With all above it; readable by the person alone if it is new.
[[nodiscard]] std::error_code makeFolder(const std::filesystem::path& folder);

} // namespace plumbline::disk
