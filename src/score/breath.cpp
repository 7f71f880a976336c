// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/breath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plumbline
{

namespace
{

double eased(double share)
{
    return share * share * (3 - 2 * share);
}

bool isGuided(const Phase& phase)
{
    return phase.breath == Breath::In || phase.breath == Breath::Out;
}

/// The last step of the exercise before this phase.
const Phase* steppedBefore(const Score& score, std::size_t phase)
{
    for (std::size_t i = phase; i-- > score.parts[score.phases[phase].part].first;)
        if (score.phases[i].step)
            return &score.phases[i];
    return nullptr;
}

bool beginsFull(const Score& score, std::size_t phase)
{
    const Phase* before = steppedBefore(score, phase);
    return before && before->breath == Breath::In;
}

} // namespace

Lungs lungsAt(const Score& score, std::size_t at, Duration elapsed, std::optional<Duration> length)
{
    const Phase& phase = score.phases[at];
    if (isGuided(phase)) {
        const double whole = inSeconds(length.value_or(phase.estimate));
        const double share = whole > 0 ? std::clamp(inSeconds(elapsed) / whole, 0.0, 1.0) : 1;
        return { phase.breath == Breath::In ? eased(share) : 1 - eased(share), phase.breath };
    }
    const bool full = beginsFull(score, at);
    if (phase.breath == Breath::Hold)
        return { full ? 1.0 : 0.0, Breath::Hold };
    const double breaths = inSeconds(elapsed) / inSeconds(score.breath) + (full ? 0.5 : 0);
    const bool in = breaths - std::floor(breaths) < 0.5;
    return { 0.5 - 0.5 * std::cos(2 * std::numbers::pi * breaths), in ? Breath::In : Breath::Out };
}

bool pacesBreath(const Score& score, std::size_t at)
{
    const Phase& phase = score.phases[at];
    return isGuided(phase)
        || (phase.kind == PhaseKind::Hold && phase.breath != Breath::Hold && phase.length
            && *phase.length >= score.breath);
}

std::vector<BreathTurn> breathTurns(const Score& score, std::size_t at, Duration length)
{
    const Phase& phase = score.phases[at];
    if (!pacesBreath(score, at))
        return {};
    if (isGuided(phase))
        return { { {}, *phase.breath } };
    std::vector<BreathTurn> turns;
    Breath breath = beginsFull(score, at) ? Breath::Out : Breath::In;
    for (Duration begin{}; begin < length; begin += score.breath / 2) {
        turns.push_back({ begin, breath });
        breath = breath == Breath::In ? Breath::Out : Breath::In;
    }
    return turns;
}

} // namespace plumbline
