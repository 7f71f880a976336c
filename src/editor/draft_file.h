// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

/// What was changed and not yet saved, kept beside the library so that neither a crash nor a power cut takes
/// it.
namespace plumbline
{

/// The draft of one document, in a file of its own that is locked while the document is open. Each time it
/// is kept a line is added; the last whole line counts, so that a torn one costs two seconds of work and not
/// the draft.
class DraftFile
{
public:
    /// In an empty folder name nothing is kept.
    DraftFile(std::filesystem::path folder, std::string name);

    /// The name of files made from now on.
    void setName(std::string name) { m_name = std::move(name); }
    /// `file` is where it would be saved, `before` what is there now (empty: nothing).
    [[nodiscard]] std::error_code keep(
        const std::filesystem::path& file, const std::string& before, const std::string& text);
    void drop();

private:
    std::filesystem::path m_folder;
    std::string m_name;
    std::optional<JournalFile> m_file;
};

/// A draft that nobody has open.
struct Draft {
    std::filesystem::path path; ///< of the draft
    std::filesystem::path file; ///< where it would have been saved
    std::string before;
    std::string text;

    [[nodiscard]] bool isRoutine() const { return file.parent_path().filename() == "routines"; }
    [[nodiscard]] std::string title() const; ///< of the record; empty: it has none yet
};

/// Those of the folder, by name. Drafts without a whole line are removed; those of other windows are left
/// alone.
[[nodiscard]] std::vector<Draft> findDrafts(const std::filesystem::path& folder);
void removeDraft(const Draft& draft);

} // namespace plumbline
