// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_file.h"

#include "store/disk.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

constexpr int mostNames = 1000; ///< tried before giving up

bool isLocked(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

} // namespace

JournalFile::JournalFile(int descriptor, fs::path path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

JournalFile::JournalFile(JournalFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_length(other.m_length)
    , m_isNew(other.m_isNew)
{
}

JournalFile& JournalFile::operator=(JournalFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_length, other.m_length);
    std::swap(m_isNew, other.m_isNew);
    return *this;
}

JournalFile::~JournalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<JournalFile> JournalFile::create(
    const fs::path& folder, const std::string& name, std::error_code& fault)
{
    fault = disk::makeFolder(folder);
    for (int number = 1; !fault && number < mostNames; ++number) {
        const fs::path path =
            folder / (number == 1 ? name + ".jsonl" : name + '-' + std::to_string(number) + ".jsonl");
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0) {
            if (errno != EEXIST)
                fault = disk::lastFault();
            continue;
        }
        JournalFile file(descriptor, path);
        // A program that starts just now may have taken the empty file for an abandoned one.
        if (isLocked(descriptor) && file.isStillThere())
            return file;
    }
    if (!fault)
        fault = std::make_error_code(std::errc::file_exists);
    return std::nullopt;
}

std::optional<JournalFile> JournalFile::claim(const fs::path& path, std::error_code& fault)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        fault = disk::lastFault();
        return std::nullopt;
    }
    JournalFile file(descriptor, path);
    file.m_isNew = false;
    if (!isLocked(descriptor)) {
        fault = disk::lastFault();
        return std::nullopt;
    }
    if (!file.isStillThere()) {
        fault = std::make_error_code(std::errc::no_such_file_or_directory);
        return std::nullopt;
    }
    return file;
}

bool JournalFile::isStillThere() const
{
    struct stat about {
    };
    return ::fstat(m_descriptor, &about) == 0 && about.st_nlink > 0;
}

std::string JournalFile::read(std::error_code& fault) const
{
    return disk::readAll(m_descriptor, fault);
}

std::error_code JournalFile::write(std::string_view text)
{
    // What stood after the place (a broken line) must not outlive a shorter one.
    if (::ftruncate(m_descriptor, static_cast<off_t>(m_length)) != 0)
        return disk::lastFault();
    if (const std::error_code fault = disk::writeThrough(m_descriptor, text, m_length))
        return fault;
    if (m_isNew)
        if (const std::error_code fault = disk::syncFolder(m_path.parent_path()))
            return fault;
    m_isNew = false;
    m_length += text.size();
    return {};
}

std::error_code JournalFile::remove()
{
    if (::unlink(m_path.c_str()) != 0)
        return disk::lastFault();
    return disk::syncFolder(m_path.parent_path());
}

fs::path JournalFile::setAside(std::error_code& fault)
{
    for (int number = 1; number < mostNames; ++number) {
        fs::path aside = m_path;
        aside += number == 1 ? ".damaged" : ".damaged-" + std::to_string(number);
        if (fs::exists(fs::symlink_status(aside, fault)))
            continue;
        fs::rename(m_path, aside, fault);
        if (!fault)
            fault = disk::syncFolder(aside.parent_path());
        return aside;
    }
    fault = std::make_error_code(std::errc::file_exists);
    return {};
}

} // namespace plumbline
