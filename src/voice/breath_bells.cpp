// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/breath_bells.h"

#include <algorithm>

namespace plumbline::voice
{

void BreathBells::take(const Event& event)
{
    if (const auto* began = std::get_if<PhaseBegan>(&event)) {
        const Phase& phase = m_score->phases[began->phase];
        m_phase = phase.kind == PhaseKind::Hold ? std::optional(began->phase) : std::nullopt;
        m_began = began->at;
        m_length = phase.length.value_or(Duration{});
        if (m_paused)
            m_paused = began->at;
    } else if (const auto* paused = std::get_if<Paused>(&event)) {
        m_paused = paused->at;
    } else if (const auto* resumed = std::get_if<Resumed>(&event)) {
        m_began += m_paused ? resumed->at - *m_paused : Duration{};
        m_paused.reset();
    } else if (const auto* extended = std::get_if<Extended>(&event)) {
        m_length += extended->by;
    } else if (std::holds_alternative<Finished>(event) || std::holds_alternative<Stopped>(event)) {
        m_phase.reset();
    }
}

std::optional<BreathBells::Due> BreathBells::next(Instant after) const
{
    if (!m_phase || m_paused)
        return std::nullopt;
    const std::vector<BreathTurn> turns = breathTurns(*m_score, *m_phase, m_length);
    // The first one begins with the hold, which has a chime of its own.
    const auto turn = std::find_if(turns.begin(), turns.end(),
        [&](const BreathTurn& one) { return one.at > Duration{} && m_began + one.at > after; });
    return turn == turns.end() ? std::nullopt : std::optional(Due{ m_began + turn->at, turn->breath });
}

} // namespace plumbline::voice
