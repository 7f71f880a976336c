// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/talk.h"

namespace plumbline
{

/// What the person wants to hear of a session.
struct SoundChoice {
    Talk talk = Talk::Full;
};

} // namespace plumbline
