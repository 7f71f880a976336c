// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "ui/shelf.h"

#include <QString>

/// What is taken from other programs, and what is given to them.
namespace plumbline
{

/// Writes the drafts into the library's folder; an exercise that is there already is not touched. A sentence
/// about what came of it.
[[nodiscard]] QString takeDrafts(
    const Import& import, const Catalog& catalog, const std::filesystem::path& folder);

/// The kinds of files for a save dialog.
[[nodiscard]] QString exportKinds();

/// By the ending of the file: .ics a calendar, .fit a workout for watches, .json a care plan (FHIR). A
/// sentence about what came of it.
[[nodiscard]] QString exportTo(const QString& file, const Routine& routine, const Shelf& shelf);

} // namespace plumbline
