// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/person.h"

namespace plumbline
{

/// Where what is known of the person is kept: $XDG_DATA_HOME/plumbline/person.json. Empty when there is no
/// home.
[[nodiscard]] std::filesystem::path usualPersonFile();

/// What is in the file, or a person nothing is known of when there is none. A file that cannot be understood
/// is set aside as "person.json.damaged", "…damaged-2" and so on, never overwritten, and that is told; the
/// value is then a person nothing is known of. No value: the file can neither be read nor set aside, and must
/// not be written to.
[[nodiscard]] Parsed<Person> openPerson(const std::filesystem::path& file);

} // namespace plumbline
