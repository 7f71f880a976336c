// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/draft.h"

namespace plumbline
{

/// Fills in the steps, the dose, the sides, cues and cautions from the instructions; no steps where there are
/// none.
///
/// A sentence is a step. Up to the one that speaks of the starting position, or the first, they are setup;
/// "Hold …" is a hold, and a stretch without one is held at its last sentence that leads no way back; all
/// others are moves of the time they take to say. How often and how long counts where the sentences say it.
/// "Tip: …" is a cue, "Caution: …" a caution. That it is to be repeated the player says itself; that there is
/// another side makes it an exercise for each side.
void takeSteps(const Described& described, Imported& to);

} // namespace plumbline
