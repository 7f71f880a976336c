// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/record.h"

#include <filesystem>
#include <string_view>
#include <system_error>

namespace plumbline
{

/// Adds a line to FOLDER/sessions.jsonl and brings it to the disk; it is never added twice. All or nothing:
/// after a fault the file is as it was. Programs that add at the same time wait for each other.
[[nodiscard]] std::error_code addToLog(const std::filesystem::path& folder, std::string_view id,
    std::string_view began, const SessionRecord& record);

} // namespace plumbline
