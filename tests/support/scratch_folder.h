// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace plumbline::test
{

/// A folder of the test's own, gone when the test is over.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Writes a file, with the folders it is in, and tells its path.
    std::filesystem::path write(const std::filesystem::path& name, std::string_view text) const;

private:
    std::filesystem::path m_path;
};

/// All of a file of the source tree, by its path in it.
[[nodiscard]] std::string sourceFile(const std::filesystem::path& path);

} // namespace plumbline::test
