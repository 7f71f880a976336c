// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/own_file.h"

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

fs::path freeName(const fs::path& file)
{
    const std::string begin = file.string() + ".damaged";
    fs::path name = begin;
    for (int n = 2; fs::exists(fs::symlink_status(name)); ++n)
        name = begin + "-" + std::to_string(n);
    return name;
}

} // namespace

bool isThere(const fs::path& file)
{
    std::error_code fault;
    return !file.empty() && fs::exists(file, fault);
}

SetAside setAside(const fs::path& file)
{
    const fs::path aside = freeName(file);
    std::error_code fault;
    fs::rename(file, aside, fault);
    SetAside result;
    result.isDone = !fault;
    result.told.file = file.string();
    if (fault) {
        result.told.sentence = "the file cannot be used and not be set aside: " + fault.message()
            + "; what you choose is not kept";
    } else {
        result.told.severity = Severity::Warning;
        result.told.sentence =
            "the file cannot be used; it is set aside as \"" + aside.filename().string() + "\"";
    }
    return result;
}

} // namespace plumbline
