// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disk.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plumbline::disk
{

namespace
{

constexpr std::size_t largest = std::size_t{ 64 } * 1024 * 1024;

} // namespace

std::error_code lastFault()
{
    return { errno, std::generic_category() };
}

std::error_code writeThrough(int descriptor, std::string_view text, std::size_t offset)
{
    while (!text.empty()) {
        const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return lastFault();
        text.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::size_t>(written);
    }
    return ::fdatasync(descriptor) == 0 ? std::error_code() : lastFault();
}

std::string readAll(int descriptor, std::error_code& fault)
{
    struct stat about {
    };
    if (::fstat(descriptor, &about) != 0) {
        fault = lastFault();
        return {};
    }
    if (!S_ISREG(about.st_mode) || static_cast<std::size_t>(about.st_size) > largest) {
        fault = std::make_error_code(std::errc::file_too_large);
        return {};
    }
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t at = 0;
    while (at < text.size()) {
        const ssize_t count = ::pread(descriptor, text.data() + at, text.size() - at, static_cast<off_t>(at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fault = lastFault();
        if (count <= 0)
            break;
        at += static_cast<std::size_t>(count);
    }
    text.resize(at);
    return text;
}

std::error_code syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return lastFault();
    const std::error_code fault = ::fsync(descriptor) == 0 ? std::error_code() : lastFault();
    ::close(descriptor);
    return fault;
}

std::error_code makeFolder(const std::filesystem::path& folder)
{
    if (::mkdir(folder.c_str(), S_IRWXU) == 0)
        return folder.has_parent_path() ? syncFolder(folder.parent_path()) : std::error_code();
    if (errno == EEXIST)
        return {};
    if (errno != ENOENT || !folder.has_parent_path())
        return lastFault();
    if (const std::error_code fault = makeFolder(folder.parent_path()))
        return fault;
    return makeFolder(folder);
}

} // namespace plumbline::disk
