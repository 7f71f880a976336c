// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/descriptor.h"
#include "catalog/text_file.h"

#include <cerrno>
#include <system_error>

#include <sys/stat.h>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

std::string faultNow(const char* what)
{
    return std::string(what) + ": " + std::generic_category().message(errno);
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return false;
        text.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    return true;
}

mode_t modeOf(const fs::path& file)
{
    struct stat facts {
    };
    return ::stat(file.c_str(), &facts) == 0 ? facts.st_mode & 0777 : 0600;
}

/// Qt's QSaveFile would do without the last step, and then a power cut brings the old file back.
std::string replaced(const fs::path& file, const fs::path& beside, std::string_view text)
{
    {
        const Descriptor out(
            ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (out.number() < 0)
            return faultNow("the file cannot be written");
        if (!writeAll(out.number(), text) || ::fchmod(out.number(), modeOf(file)) != 0
            || ::fsync(out.number()) != 0)
            return faultNow("the file cannot be written");
    }
    if (::rename(beside.c_str(), file.c_str()) != 0)
        return faultNow("the file cannot be replaced");
    const Descriptor folder(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() < 0 || ::fsync(folder.number()) != 0)
        return faultNow("the folder cannot be brought to the disk");
    return {};
}

/// What is written to before it takes the place of the file: one for each process, so that two do not mix.
fs::path newOf(const fs::path& file, const std::string& process)
{
    return file.parent_path() / ("." + file.filename().string() + "." + process + ".new");
}

/// Of processes that died while they wrote.
void removeStrays(const fs::path& file)
{
    std::error_code fault;
    const std::string begin = "." + file.filename().string() + ".";
    for (fs::directory_iterator entry(file.parent_path(), fault), end; !fault && entry != end;
         entry.increment(fault)) {
        const std::string name = entry->path().filename();
        if (entry->path().extension() != ".new" || name.compare(0, begin.size(), begin) != 0)
            continue;
        const std::string process = name.substr(begin.size(), name.size() - begin.size() - 4);
        if (!fs::exists("/proc/" + process, fault))
            fs::remove(entry->path(), fault);
    }
}

} // namespace

std::string replaceText(const fs::path& file, std::string_view text)
{
    std::error_code fault;
    fs::path target =
        fs::is_symlink(file, fault) ? fs::weakly_canonical(file, fault) : fs::absolute(file, fault);
    if (fault)
        return "the file cannot be written: " + fault.message();
    fs::create_directories(target.parent_path(), fault);
    if (fault)
        return "the folder cannot be made: " + fault.message();
    removeStrays(target);
    const fs::path beside = newOf(target, std::to_string(::getpid()));
    std::string sentence = replaced(target, beside, text);
    if (!sentence.empty())
        fs::remove(beside, fault);
    return sentence;
}

} // namespace plumbline
