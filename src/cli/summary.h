// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/record.h"

#include <string>

namespace plumbline::cli
{

/// What was done, for the end of a session: time, then a line for each exercise that was not done as written.
[[nodiscard]] std::string summaryOf(const SessionRecord& record);

} // namespace plumbline::cli
