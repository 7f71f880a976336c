// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/conflict_copy.h"

#include <string>

namespace plumbline
{

std::optional<std::filesystem::path> originalOf(const std::filesystem::path& file)
{
    const std::string stem = file.stem().string();
    std::size_t end = stem.find(".sync-conflict-");
    if (end == std::string::npos && stem.ends_with(')') && stem.find("conflicted copy") != std::string::npos)
        end = stem.rfind(" (");
    if (end == std::string::npos || end == 0)
        return std::nullopt;
    return file.parent_path() / (stem.substr(0, end) + file.extension().string());
}

} // namespace plumbline
