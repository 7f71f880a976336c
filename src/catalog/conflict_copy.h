// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace plumbline
{

/// The file of which this is another version, set beside it by a program that keeps a folder the same on
/// several computers and found it changed on two: "low-back.sync-conflict-20261121-101500-ABCDEFG.json"
/// (Syncthing), "low-back (conflicted copy 2026-11-21 101500).json" (Nextcloud), "low-back (Ann's conflicted
/// copy 2026-11-21).json" (Dropbox). Nothing for any other name.
[[nodiscard]] std::optional<std::filesystem::path> originalOf(const std::filesystem::path& file);

} // namespace plumbline
