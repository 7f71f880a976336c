// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <string>

namespace plumbline::cli
{

/// For people: a table of the phases, an exercise after the other. The tests keep one of each shipped
/// routine.
[[nodiscard]] std::string toText(const Score& score);

/// "Get ready", "When you are ready"…
[[nodiscard]] std::string label(PhaseKind kind);

/// "2 of 8", "2 of 8, set 1 of 3"; empty outside repetitions.
[[nodiscard]] std::string turnText(const Phase& phase);

} // namespace plumbline::cli
