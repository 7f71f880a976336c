// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/person_file.h"

#include "catalog/catalog.h"
#include "catalog/own_file.h"

namespace plumbline
{

namespace fs = std::filesystem;

fs::path usualPersonFile()
{
    const fs::path folder = ownFolder();
    return folder.empty() ? folder : folder / "person.json";
}

Parsed<Person> openPerson(const fs::path& file)
{
    return openOwn(file, readPersonFile);
}

} // namespace plumbline
