// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "editor/routine_draft.h"

#include <string>
#include <string_view>

namespace plumbline
{

/// Rows as text for the clipboard: a routine of just these, in the format of routine files, so that it can be
/// pasted into another routine, another program or a file.
[[nodiscard]] std::string clipped(const std::vector<RowContent>& contents);

/// The rows of a routine in this text; of an exercise's text that exercise. Why there are none otherwise.
[[nodiscard]] Parsed<std::vector<RowContent>> pasted(std::string_view text);

} // namespace plumbline
