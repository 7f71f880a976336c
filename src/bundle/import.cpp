// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/import.h"

#include "catalog/media.h"
#include "catalog/text_file.h"
#include "catalog/write.h"

#include <algorithm>
#include <optional>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

/// Files that were written, and what was there before: taken back unless all is well.
class Writing
{
public:
    ~Writing()
    {
        if (m_kept)
            return;
        std::for_each(m_written.rbegin(), m_written.rend(), [](const auto& written) {
            std::error_code none;
            if (written.before)
                static_cast<void>(replaceText(written.file, *written.before));
            else
                fs::remove(written.file, none);
        });
    }

    /// What went wrong, with the file's name; empty: it is there.
    std::string write(const fs::path& file, std::string_view text)
    {
        std::error_code none;
        std::optional<std::string> before;
        if (fs::exists(file, none)) {
            before = readText(file).value;
            if (!before)
                return file.string() + ": the file is there and cannot be read; it is left alone";
        }
        if (std::string fault = replaceText(file, text); !fault.empty())
            return file.string() + ": " + fault;
        m_written.push_back({ file, std::move(before) });
        return {};
    }
    void keep() { m_kept = true; }

private:
    struct Written {
        fs::path file;
        std::optional<std::string> before; ///< none: there was no file
    };
    std::vector<Written> m_written;
    bool m_kept = false;
};

/// A file of this name that is not what the catalog has under this id could not be understood: it is
/// somebody's work all the same.
template <class Record>
std::string guardOf(const Record& record, const Catalog& catalog, const fs::path& file)
{
    std::error_code none;
    if (!fs::exists(fs::symlink_status(file, none)))
        return {};
    const Record* known = catalog.find(record.id);
    if (known && fs::equivalent(known->file, file, none))
        return {};
    return file.string() + ": the file is there and cannot be used; it is left alone. Mend or move it first";
}

} // namespace

std::string carryOut(const ImportPlan& plan, const Catalog& catalog, const fs::path& folder)
{
    if (folder.empty())
        return "there is no home folder to keep anything in";
    const auto fileOf = [&](const char* kind, const std::string& id) {
        return folder / kind / (id + ".json");
    };
    for (const Exercise& exercise : plan.exercises)
        if (std::string fault = guardOf(exercise, catalog, fileOf("exercises", exercise.id.value));
            !fault.empty())
            return fault;
    for (const Routine& routine : plan.routines)
        if (std::string fault = guardOf(routine, catalog, fileOf("routines", routine.id.value));
            !fault.empty())
            return fault;
    Writing writing;
    for (const auto& [name, bytes] : plan.media)
        if (std::string fault = writing.write(folder / "media" / name, bytes); !fault.empty())
            return fault;
    for (const Exercise& exercise : plan.exercises)
        if (std::string fault = writing.write(fileOf("exercises", exercise.id.value), toJson(exercise));
            !fault.empty())
            return fault;
    for (const Routine& routine : plan.routines)
        if (std::string fault = writing.write(fileOf("routines", routine.id.value), toJson(routine));
            !fault.empty())
            return fault;
    writing.keep();
    return {};
}

} // namespace plumbline
