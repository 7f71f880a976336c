// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

namespace plumbline
{

/// How much is said aloud. What is not said is shown all the same.
enum class Talk { Full, Short, CountOnly, Off };

// clang-format off
/// Whether a cue of this phase is said at a level of talk:
///
/// | cue       | full | short                                                     | count only    | off |
/// |-----------|------|-----------------------------------------------------------|---------------|-----|
/// | announce  | yes  | yes                                                       | other side    | -   |
/// | caution   | yes  | yes                                                       | -             | -   |
/// | note      | yes  | yes                                                       | -             | -   |
/// | instruct  | yes  | into position, out of it, and the first time on each side | -             | -   |
/// | form      | yes  | -                                                         | -             | -   |
/// | halfway   | yes  | yes                                                       | yes           | -   |
/// | countdown | yes  | yes                                                       | yes           | -   |
// clang-format on
[[nodiscard]] bool isSaid(Talk talk, const Phase& phase, const Cue& cue);

/// Something is said as this phase begins.
[[nodiscard]] bool speaksAtItsBeginning(Talk talk, const Phase& phase);

} // namespace plumbline
