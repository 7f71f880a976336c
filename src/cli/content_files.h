// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/read.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace plumbline::cli
{

struct ContentFile {
    std::filesystem::path path;
    /// In a library the folder says what a file must be; elsewhere its content does.
    std::function<Parsed<Record>(const std::filesystem::path&)> read;
};

/// The files a path stands for, by name. A folder with exercises/ and routines/ in it is a library: the .json
/// files of these two. Any other folder: every .json file beneath it, but for hidden ones and those in
/// folders named schemas. All else is itself one file, whatever it is. Folders that cannot be read are
/// reported.
[[nodiscard]] std::vector<ContentFile> contentOf(const std::filesystem::path& path, Diagnostics& diagnostics);

} // namespace plumbline::cli
