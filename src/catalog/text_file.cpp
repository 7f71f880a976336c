// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/text_file.h"

#include "catalog/descriptor.h"
#include "catalog/read.h"

#include <cerrno>
#include <system_error>

#include <sys/stat.h>

namespace plumbline
{

namespace
{

std::string systemFault()
{
    return errno == ENOENT ? "there is no such file"
                           : "the file cannot be read: " + std::generic_category().message(errno);
}

std::string tooLarge(std::size_t most)
{
    return "the file is larger than " + std::to_string(most / 1024 / 1024) + " MB";
}

/// Why a file of this kind and size is not read, or nothing.
std::string faultOf(const struct stat& facts, std::size_t most)
{
    if (S_ISDIR(facts.st_mode))
        return "this is a folder, not a file";
    if (!S_ISREG(facts.st_mode))
        return "this is no regular file";
    if (static_cast<std::uintmax_t>(facts.st_size) > most)
        return tooLarge(most);
    return {};
}

/// Reads to the end, or one byte more than is allowed. False: see errno.
bool readAll(int descriptor, std::string& text, std::size_t most)
{
    std::size_t filled = 0;
    while (true) {
        if (filled == text.size())
            text.resize(std::min(2 * text.size(), most + 1));
        const ssize_t count = ::read(descriptor, text.data() + filled, text.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        filled += static_cast<std::size_t>(count);
        if (count == 0 || filled > most)
            break;
    }
    text.resize(filled);
    return true;
}

std::string read(const std::filesystem::path& file, std::string& text, std::size_t most)
{
    struct stat facts {
    };
    if (::stat(file.c_str(), &facts) != 0) // before opening, because to open a device may be to use it
        return systemFault();
    if (std::string fault = faultOf(facts, most); !fault.empty())
        return fault;
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.number() < 0 || ::fstat(descriptor.number(), &facts) != 0)
        return systemFault();
    if (std::string fault = faultOf(facts, most); !fault.empty()) // it may have been replaced
        return fault;
    text.resize(static_cast<std::size_t>(facts.st_size) + 1); // the one more sees the end without growing
    if (!readAll(descriptor.number(), text, most))
        return systemFault();
    if (text.empty())
        return "the file is empty";
    return text.size() > most ? tooLarge(most) : "";
}

} // namespace

Parsed<std::string> readText(const std::filesystem::path& file)
{
    return readText(file, maxFileSize);
}

Parsed<std::string> readText(const std::filesystem::path& file, std::size_t most)
{
    std::string text;
    if (std::string fault = read(file, text, most); !fault.empty()) {
        Diagnostic diagnostic;
        diagnostic.file = file.string();
        diagnostic.sentence = std::move(fault);
        return { std::nullopt, { diagnostic } };
    }
    return { std::move(text), {} };
}

} // namespace plumbline
