// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/chime.h"

#include <algorithm>

namespace plumbline::voice
{

namespace
{

std::optional<Chime> beginning(const Phase& phase, Talk talk)
{
    switch (phase.kind) {
    case PhaseKind::GetReady:
        return Chime::Begin;
    case PhaseKind::Hold:
        return Chime::Hold;
    case PhaseKind::Rest:
        return Chime::Rest;
    case PhaseKind::ChangeSide:
        return Chime::ChangeSide;
    case PhaseKind::Done:
        return Chime::Finished;
    case PhaseKind::Setup:
    case PhaseKind::Move:
    case PhaseKind::Finish:
    case PhaseKind::WaitForMe:
        break;
    }
    if (phase.breath == Breath::In)
        return Chime::BreathIn;
    if (phase.breath == Breath::Out)
        return Chime::BreathOut;
    return speaksAtItsBeginning(talk, phase) ? std::nullopt : std::optional(Chime::Step);
}

std::optional<Chime> chimeFor(const Event& event, const Score& score, Talk talk)
{
    if (const auto* began = std::get_if<PhaseBegan>(&event))
        return beginning(score.phases[began->phase], talk);
    if (const auto* ended = std::get_if<PhaseEnded>(&event)) {
        const bool held = score.phases[ended->phase].kind == PhaseKind::Hold;
        return held && ended->how == Ending::Completed ? std::optional(Chime::EndOfHold) : std::nullopt;
    }
    if (const auto* due = std::get_if<CueDue>(&event)) {
        const bool halfway = score.phases[due->phase].cues[due->cue].kind == CueKind::Halfway;
        return halfway ? std::optional(Chime::Halfway) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Chime> chimeFor(const Events& events, const Score& score, Talk talk)
{
    std::optional<Chime> loudest;
    for (const Event& event : events)
        loudest = std::max(loudest, chimeFor(event, score, talk));
    return loudest;
}

} // namespace plumbline::voice
