// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/content_files.h"

#include <algorithm>

namespace plumbline::cli
{

namespace fs = std::filesystem;

namespace
{

template <class T> Parsed<Record> asRecord(Parsed<T> parsed)
{
    Parsed<Record> record{ std::nullopt, std::move(parsed.diagnostics) };
    if (parsed.value)
        record.value = std::move(*parsed.value);
    return record;
}

bool isHidden(const fs::path& path)
{
    return path.filename().native().front() == '.';
}

/// Recursive iterators cannot say which folder they could not read, and stop there; so a folder at a time.
void gather(const fs::path& folder, bool beneath, std::vector<fs::path>& files, Diagnostics& diagnostics)
{
    std::error_code fault;
    std::vector<fs::path> folders;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
        std::error_code none;
        if (isHidden(entry->path()))
            continue;
        if (entry->is_directory(none) && !entry->is_symlink(none)) {
            if (entry->path().filename() != "schemas")
                folders.push_back(entry->path());
        } else if (entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    if (fault)
        diagnostics.push_back(
            { Severity::Error, folder.string(), 0, 0, {}, "the folder cannot be read: " + fault.message() });
    for (const fs::path& inner : folders)
        if (beneath)
            gather(inner, beneath, files, diagnostics);
    std::sort(files.begin(), files.end());
}

} // namespace

std::vector<ContentFile> contentOf(const fs::path& path, Diagnostics& diagnostics)
{
    std::vector<ContentFile> content;
    std::error_code none;
    const auto take = [&](const fs::path& folder, bool beneath, const auto& read) {
        std::vector<fs::path> files;
        gather(folder, beneath, files, diagnostics);
        for (const fs::path& file : files)
            content.push_back({ file, read });
    };
    if (!fs::is_directory(path, none)) {
        content.push_back({ path, readFile });
    } else if (fs::is_directory(path / "exercises", none) && fs::is_directory(path / "routines", none)) {
        take(
            path / "exercises", false, [](const fs::path& file) { return asRecord(readExerciseFile(file)); });
        take(path / "routines", false, [](const fs::path& file) { return asRecord(readRoutineFile(file)); });
    } else {
        take(path, true, readFile);
    }
    return content;
}

} // namespace plumbline::cli
