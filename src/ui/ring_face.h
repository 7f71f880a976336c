// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/ring.h"

namespace plumbline
{

/// What the ring shows at one moment of a phase: the seconds left and the share of them, or while the person
/// is waited for, the time so far. Pure. `still`: it changes once a second and no more often.
[[nodiscard]] Ring::Face ringFace(const Score& score, const Whereabouts& here, bool still);

} // namespace plumbline
