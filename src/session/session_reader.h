// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/value.h"
#include "session/results.h"

namespace plumbline
{

/// A session as record_text.h writes it, from the log (with its checksum, which is not looked at here) or
/// from a file of results. Faults go to the document.
[[nodiscard]] LoggedSession sessionIn(Value value);

} // namespace plumbline
