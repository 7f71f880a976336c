// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"

#include <filesystem>

namespace plumbline
{

/// The bytes of a regular file of 1 to maxFileSize bytes. Anything else is told in a sentence and not read:
/// a pipe would wait for ever, a device might obey.
[[nodiscard]] Parsed<std::string> readText(const std::filesystem::path& file);

} // namespace plumbline
