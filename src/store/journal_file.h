// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace plumbline
{

/// The file of a session that is played or was broken off. As long as this lives the file is locked (flock),
/// so that no other program takes it for abandoned; the lock goes with the process, however that ends.
/// Every call may take as long as the disk takes.
class JournalFile
{
public:
    /// A new, empty file of this name (".jsonl" and, if it is taken, a number are added) in the folder, which
    /// is made if it is not there.
    [[nodiscard]] static std::optional<JournalFile> create(
        const std::filesystem::path& folder, const std::string& name, std::error_code& fault);
    /// A file that is there. std::errc::resource_unavailable_try_again: its owner lives.
    [[nodiscard]] static std::optional<JournalFile> claim(
        const std::filesystem::path& path, std::error_code& fault);

    JournalFile(JournalFile&& other) noexcept;
    JournalFile& operator=(JournalFile&& other) noexcept;
    ~JournalFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// The name without ".jsonl": the session's id in sessions.jsonl.
    [[nodiscard]] std::string id() const { return m_path.stem().string(); }
    [[nodiscard]] std::string read(std::error_code& fault) const;
    /// What comes after so many bytes is not kept: the next text goes there.
    void goOnAfter(std::size_t length) { m_length = length; }
    /// Puts the text after what was written before, on the disk when this returns. After a fault nothing
    /// counts as written, and the next text goes to the same place.
    [[nodiscard]] std::error_code write(std::string_view text);
    [[nodiscard]] std::error_code remove();
    /// Renames it to NAME.damaged, or NAME.damaged-2…, and tells the new path.
    [[nodiscard]] std::filesystem::path setAside(std::error_code& fault);

private:
    JournalFile(int descriptor, std::filesystem::path path);
    [[nodiscard]] bool isStillThere() const;

    int m_descriptor = -1;
    std::filesystem::path m_path;
    std::size_t m_length = 0;
    bool m_isNew = true; ///< the folder does not know of it yet if the power goes
};

} // namespace plumbline
