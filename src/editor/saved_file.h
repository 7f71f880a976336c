// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace plumbline
{

/// A file of a document, and what this program last read from it or wrote to it. Others may change it at any
/// time: another program, a folder that is kept the same on two computers, another window.
class SavedFile
{
public:
    enum class State {
        New, ///< nothing was ever read from it or written to it, and nothing is there
        Same,
        Changed, ///< or it cannot be read any more
        Gone
    };

    SavedFile() = default;
    /// Not yet saved anywhere else than here.
    explicit SavedFile(std::filesystem::path path);
    /// This text has just been read from it.
    SavedFile(std::filesystem::path path, std::string text);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] State state() const; ///< looks
    /// Whatever is there. What went wrong, in a sentence; then the file is as it was.
    [[nodiscard]] std::string write(const std::string& text);

private:
    std::filesystem::path m_path;
    std::string m_text;
    bool m_isKnown = false;
};

} // namespace plumbline
