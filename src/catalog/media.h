// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

/// Where the pictures and clips of exercises are. What is in them is looked at by picture/own_picture.h.
namespace plumbline
{

inline constexpr std::size_t maxMedia = 4; ///< of one exercise
inline constexpr std::size_t maxMediaSize = std::size_t{ 16 } * 1024 * 1024; ///< bytes of one file

/// Letters, digits, "-" and "_" of ASCII, beginning with a letter or digit, then ".png", ".jpg", ".jpeg",
/// ".webp", ".gif" or ".svg": at most 80 characters. No name like this leads out of a folder.
[[nodiscard]] bool isMediaName(std::string_view name);

/// The folder media/ of the library the exercise was read from; for a file that lies in no library, media/
/// beside it; for an exercise from no file (a session taken up again), that of the person's own library.
[[nodiscard]] std::filesystem::path mediaFolder(const Exercise& exercise);

} // namespace plumbline
