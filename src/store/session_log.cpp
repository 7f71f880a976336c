// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session_log.h"

#include "session/record_text.h"
#include "store/disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plumbline
{

namespace
{

std::error_code add(int descriptor, std::string_view id, std::string_view began, const SessionRecord& record)
{
    if (::flock(descriptor, LOCK_EX) != 0)
        return disk::lastFault();
    std::error_code fault;
    const std::string known = disk::readAll(descriptor, fault);
    if (fault)
        return fault;
    if (holdsSession(known, id))
        return {};
    // After a line that was broken off by a crash the new one begins on its own.
    std::string line = !known.empty() && known.back() != '\n' ? "\n" : "";
    line += recordLine(id, began, record);
    fault = disk::writeThrough(descriptor, line, known.size());
    if (fault)
        static_cast<void>(::ftruncate(descriptor, static_cast<off_t>(known.size())) == 0);
    return fault;
}

} // namespace

std::error_code addToLog(const std::filesystem::path& folder, std::string_view id, std::string_view began,
    const SessionRecord& record)
{
    if (const std::error_code fault = disk::makeFolder(folder))
        return fault;
    const std::filesystem::path path = folder / "sessions.jsonl";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return disk::lastFault();
    std::error_code fault = add(descriptor, id, began, record);
    ::close(descriptor);
    return fault ? fault : disk::syncFolder(folder);
}

} // namespace plumbline
