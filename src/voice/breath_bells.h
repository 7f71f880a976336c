// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/breath.h"
#include "session/event.h"

namespace plumbline::voice
{

/// When a breath in or out is to be rung in a hold, in which the person breathes at her own rate. (A step
/// that says how to breathe is rung as it begins, see chimeFor().)
class BreathBells
{
public:
    /// The score must outlive it.
    explicit BreathBells(const Score& score)
        : m_score(&score)
    {
    }

    void take(const Event& event);

    struct Due {
        Instant at;
        Breath breath = Breath::In;
    };
    /// The next one after this moment; none while nothing is held or no time passes.
    [[nodiscard]] std::optional<Due> next(Instant after) const;

private:
    const Score* m_score;
    std::optional<std::size_t> m_phase; ///< while one is played that is a hold
    Instant m_began{};
    Duration m_length{};
    std::optional<Instant> m_paused;
};

} // namespace plumbline::voice
