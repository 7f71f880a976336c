// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

namespace plumbline::test
{

/// A routine of four short exercises with every kind of phase in it, in two sections:
/// a twist done on both sides (with cautions, a note, breaths and form cues), a fold that waits for the
/// person, a lift in two sets with rests, and a hold.
[[nodiscard]] Score smallScore();

} // namespace plumbline::test
