// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/talk.h"

#include <algorithm>

namespace plumbline
{

namespace
{

bool isSaidInShort(const Phase& phase, const Cue& cue)
{
    if (cue.kind == CueKind::Form)
        return false;
    return cue.kind != CueKind::Instruct || (phase.rep <= 1 && phase.set <= 1);
}

bool isSaidInCounting(const Phase& phase, const Cue& cue)
{
    return cue.kind == CueKind::Countdown || cue.kind == CueKind::Halfway
        || (cue.kind == CueKind::Announce && phase.kind == PhaseKind::ChangeSide);
}

} // namespace

bool isSaid(Talk talk, const Phase& phase, const Cue& cue)
{
    switch (talk) {
    case Talk::Full:
        return true;
    case Talk::Short:
        return isSaidInShort(phase, cue);
    case Talk::CountOnly:
        return isSaidInCounting(phase, cue);
    case Talk::Off:
        break;
    }
    return false;
}

bool speaksAtItsBeginning(Talk talk, const Phase& phase)
{
    return std::any_of(phase.cues.begin(), phase.cues.end(),
        [&](const Cue& cue) { return !cue.fromEnd && cue.at == Duration{} && isSaid(talk, phase, cue); });
}

} // namespace plumbline
