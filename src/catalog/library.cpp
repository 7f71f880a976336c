// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/conflict_copy.h"
#include "catalog/read.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <future>
#include <thread>

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

constexpr std::size_t filesPerThread = 32; ///< fewer are read before a thread has begun

/// What each file gave, in the order of the files. They are independent, so every core reads.
template <class T>
std::vector<Parsed<T>> readAll(const std::vector<fs::path>& files, Parsed<T> (*read)(const fs::path&))
{
    std::vector<Parsed<T>> records(files.size());
    std::atomic<std::size_t> next = 0;
    const auto readWhatIsLeft = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++)
            records[i] = read(files[i]);
    };
    std::vector<std::future<void>> others;
    const std::size_t threads =
        std::min<std::size_t>(std::thread::hardware_concurrency(), files.size() / filesPerThread);
    while (others.size() + 1 < threads)
        others.push_back(std::async(readWhatIsLeft)); // where no thread can be had it runs in get()
    readWhatIsLeft();
    for (std::future<void>& other : others)
        other.get();
    return records;
}

template <class T> void load(const fs::path& folder, Parsed<T> (*read)(const fs::path&), Library& library)
{
    std::vector<fs::path> files = jsonFiles(folder, library.diagnostics);
    const auto copies = std::stable_partition(
        files.begin(), files.end(), [](const fs::path& file) { return !originalOf(file); });
    std::move(copies, files.end(), std::back_inserter(library.conflictCopies));
    files.erase(copies, files.end());
    for (Parsed<T>& parsed : readAll(files, read)) {
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

} // namespace

fs::path ownFolder()
{
    // The standard has relative paths ignored.
    if (const fs::path data = environment("XDG_DATA_HOME"); data.is_absolute())
        return data / "plumbline";
    const fs::path home = environment("HOME");
    return home.empty() ? fs::path() : home / ".local/share/plumbline";
}

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
