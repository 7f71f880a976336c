// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/read.h"

#include <algorithm>
#include <cstdlib>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

/// The content files of a folder by name. Hidden ones are the lock files and drafts of editors.
std::vector<fs::path> jsonFiles(const fs::path& folder, Diagnostics& diagnostics)
{
    std::vector<fs::path> files;
    std::error_code fault;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
        const fs::path name = entry->path().filename();
        if (name.extension() == ".json" && name.native().front() != '.')
            files.push_back(entry->path());
    }
    if (fault && fault != std::errc::no_such_file_or_directory) {
        Diagnostic& diagnostic = diagnostics.emplace_back();
        diagnostic.file = folder.string();
        diagnostic.sentence = "the folder cannot be read: " + fault.message();
    }
    std::sort(files.begin(), files.end(),
        [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
    return files;
}

template <class T> void load(const fs::path& folder, Parsed<T> (*read)(const fs::path&), Library& library)
{
    for (const fs::path& file : jsonFiles(folder, library.diagnostics)) {
        Parsed<T> parsed = read(file);
        if (parsed.value)
            library.catalog.add(std::move(*parsed.value));
        std::move(
            parsed.diagnostics.begin(), parsed.diagnostics.end(), std::back_inserter(library.diagnostics));
    }
}

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path shippedFolder()
{
    if (const std::string given = environment("PLUMBLINE_RESOURCES"); !given.empty())
        return given;
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path installed = program.parent_path().parent_path() / PLUMBLINE_INSTALLED_RESOURCES;
    return fs::is_directory(installed, none) ? installed : fs::path(PLUMBLINE_SOURCE_RESOURCES);
}

/// Empty when there is no home. The standard has relative paths ignored.
fs::path ownFolder()
{
    if (const fs::path data = environment("XDG_DATA_HOME"); data.is_absolute())
        return data / "plumbline";
    const fs::path home = environment("HOME");
    return home.empty() ? fs::path() : home / ".local/share/plumbline";
}

} // namespace

Library loadLibrary(const std::vector<fs::path>& folders)
{
    Library library;
    for (const fs::path& folder : folders) {
        load(folder / "exercises", readExerciseFile, library);
        load(folder / "routines", readRoutineFile, library);
    }
    Diagnostics dangling = danglingIds(library.catalog);
    std::move(dangling.begin(), dangling.end(), std::back_inserter(library.diagnostics));
    return library;
}

std::vector<fs::path> libraryFolders()
{
    std::vector<fs::path> folders{ shippedFolder() };
    if (fs::path own = ownFolder(); !own.empty())
        folders.push_back(std::move(own));
    return folders;
}

} // namespace plumbline
