// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/person_file.h"

#include "catalog/catalog.h"

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

fs::path usualPersonFile()
{
    const fs::path folder = ownFolder();
    return folder.empty() ? folder : folder / "person.json";
}

Parsed<Person> openPerson(const fs::path& file)
{
    std::error_code fault;
    if (file.empty() || !fs::exists(file, fault))
        return { Person(), {} };
    Parsed<Person> parsed = readPersonFile(file);
    if (parsed.value)
        return parsed;
    const fs::path aside = freeName(file);
    fs::rename(file, aside, fault);
    Diagnostic told;
    told.file = file.string();
    if (fault) {
        told.sentence = "the file cannot be used and not be set aside: " + fault.message()
            + "; what you choose is not kept";
    } else {
        told.severity = Severity::Warning;
        told.sentence = "the file cannot be used; it is set aside as \"" + aside.filename().string() + "\"";
        parsed.value = Person();
    }
    parsed.diagnostics.push_back(std::move(told));
    return parsed;
}

} // namespace plumbline
