// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

namespace plumbline::test
{

/// The small score, whose twist (on both sides) and child's pose now have a motion; the fold and the knee
/// lift have none.
[[nodiscard]] Score movingScore();

} // namespace plumbline::test
