// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/ease.h"
#include "score/phrases.h"
#include "score/score.h"

namespace plumbline
{

/// How long one rests after "this hurts" before going on.
inline constexpr Duration reliefRest = std::chrono::seconds(30);

/// The score to go on with when it hurt in this phase. Everything up to and with the phase stays as it is,
/// and then comes
///  - GoOn: a rest, and the same repetition once more;
///  - Less: the same, as `fresh` has it; where that has fewer repetitions, what follows them;
///  - Gentler: what fresh has in the place of this exercise, from its beginning;
///  - LeaveOut, End: the exercise fresh has after it.
/// `fresh` is the same routine compiled for the person as she is now, `phase` is not the Done phase.
[[nodiscard]] Score relieved(
    const Score& score, std::size_t phase, Relief relief, const Score& fresh, const Phrases& phrases);

} // namespace plumbline
