// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

namespace plumbline
{

/// How full the lungs are at a moment of a phase, for the pacer and the figure's ribs.
struct Lungs {
    double full = 0.5; ///< 0 breathed out, 1 breathed in; slow at both ends
    std::optional<Breath> now; ///< In or Out while the breath goes that way, Hold while it is held
};

/// A step that says breathe in or out fills or empties the lungs over the whole of it. Otherwise the person
/// breathes at her own rate (Score::breath), going on from where the last such step of the exercise has
/// ended; while the breath is held they stay as that step left them.
[[nodiscard]] Lungs lungsAt(
    const Score& score, std::size_t phase, Duration elapsed, std::optional<Duration> length);

/// The person is guided: the step has words for the breath, or it is a hold with time for a breath at least.
[[nodiscard]] bool pacesBreath(const Score& score, std::size_t phase);

/// When a breath in or out begins in a phase, for those who follow with closed eyes; by moment. Nothing in a
/// phase that does not pace the breath.
struct BreathTurn {
    Duration at{};
    Breath breath = Breath::In;
};
[[nodiscard]] std::vector<BreathTurn> breathTurns(const Score& score, std::size_t phase, Duration length);

} // namespace plumbline
