// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"

#include <filesystem>
#include <utility>

namespace plumbline
{

struct SetAside {
    bool isDone = false; ///< the name is free again
    Diagnostic told;
};

/// Renames a file that cannot be used to "NAME.damaged", "NAME.damaged-2" and so on, so that it is never
/// overwritten.
[[nodiscard]] SetAside setAside(const std::filesystem::path& file);

[[nodiscard]] bool isThere(const std::filesystem::path& file);

/// What is in a file the program keeps for somebody, or an empty T when there is none. A file that cannot be
/// understood is set aside, which is told; the value is then an empty T. No value: the file can neither be
/// read nor set aside, and must not be written to.
template <class T>
[[nodiscard]] Parsed<T> openOwn(
    const std::filesystem::path& file, Parsed<T> (*read)(const std::filesystem::path&))
{
    if (!isThere(file))
        return { T(), {} };
    Parsed<T> parsed = read(file);
    if (parsed.value)
        return parsed;
    SetAside aside = setAside(file);
    if (aside.isDone)
        parsed.value = T();
    parsed.diagnostics.push_back(std::move(aside.told));
    return parsed;
}

} // namespace plumbline
