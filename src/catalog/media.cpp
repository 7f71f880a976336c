// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/media.h"

#include "catalog/catalog.h"

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

constexpr std::size_t longestName = 80;
constexpr std::array<std::string_view, 6> endings{ "png", "jpg", "jpeg", "webp", "gif", "svg" };

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool isMediaName(std::string_view name)
{
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() > longestName)
        return false;
    const std::string_view stem = name.substr(0, dot);
    return isLetterOrDigit(stem.front()) && std::all_of(stem.begin(), stem.end(), [](char c) {
        return isLetterOrDigit(c) || c == '-' || c == '_';
    }) && std::find(endings.begin(), endings.end(), name.substr(dot + 1)) != endings.end();
}

std::filesystem::path mediaFolder(const Exercise& exercise)
{
    if (exercise.file.empty())
        return ownFolder() / "media";
    const std::filesystem::path folder = std::filesystem::absolute(exercise.file).parent_path();
    return (folder.filename() == "exercises" ? folder.parent_path() : folder) / "media";
}

} // namespace plumbline
