// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"
#include "handout/page.h"

namespace plumbline::handout
{

/// The pages of a hand-out. There are never more exercises on a page than asked for; there are fewer where
/// their words need the room, and what is too long for a page goes on over it. Needs a QGuiApplication, for
/// its fonts.
[[nodiscard]] Layout laidOut(const Handout& handout, const HandoutOptions& options);

} // namespace plumbline::handout
