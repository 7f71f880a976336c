// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/talk.h"

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

/// What of everything a phase can have is said: "announce caution".
std::string saidAt(Talk talk, const Phase& phase)
{
    std::string said;
    for (int kind = 0; kind <= static_cast<int>(CueKind::Countdown); ++kind) {
        Cue cue;
        cue.kind = static_cast<CueKind>(kind);
        if (isSaid(talk, phase, cue))
            said += std::string(key(cue.kind)) + ' ';
    }
    return said;
}

Phase phaseOf(PhaseKind kind, int rep = 0)
{
    Phase phase;
    phase.kind = kind;
    phase.rep = rep;
    phase.set = rep > 0 ? 1 : 0;
    return phase;
}

} // namespace

TEST_CASE("Full talk says everything, and no talk says nothing")
{
    CHECK(saidAt(Talk::Full, phaseOf(PhaseKind::Hold, 3))
        == "announce caution note instruct form halfway countdown ");
    CHECK(saidAt(Talk::Off, phaseOf(PhaseKind::ChangeSide)).empty());
}

TEST_CASE("Short talk instructs the first time, leaves out form cues, and says all else")
{
    CHECK(saidAt(Talk::Short, phaseOf(PhaseKind::Move, 1))
        == "announce caution note instruct halfway countdown ");
    CHECK(saidAt(Talk::Short, phaseOf(PhaseKind::Move, 2)) == "announce caution note halfway countdown ");
    CHECK(saidAt(Talk::Short, phaseOf(PhaseKind::Setup))
        == "announce caution note instruct halfway countdown ");
    Phase secondSet = phaseOf(PhaseKind::Move, 1);
    secondSet.set = 2;
    CHECK(saidAt(Talk::Short, secondSet) == "announce caution note halfway countdown ");
}

TEST_CASE("Counting says numbers, the middle and the change of side")
{
    CHECK(saidAt(Talk::CountOnly, phaseOf(PhaseKind::Hold, 1)) == "halfway countdown ");
    CHECK(saidAt(Talk::CountOnly, phaseOf(PhaseKind::ChangeSide)) == "announce halfway countdown ");
}
