// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/talk.h"

#include <string>

namespace plumbline
{

/// What the person wants to hear of a session.
struct SoundChoice {
    Talk talk = Talk::Full;
    std::string voice; ///< its id as the engine gave it (voice/sound_devices.h); empty: whichever is first
    double rate = 0; ///< -1 (slowest) to 1 (fastest), 0 as the voice was made
    double volume = 0.9; ///< of the voice, 0 to 1
    double chimes = 0.7; ///< their volume, 0 (none) to 1
    bool breaths = false; ///< a chime with each breath in and out in holds too
    bool pulse = false; ///< a soft light at the edge in place of the chimes
    bool pausesMedia = false; ///< players of music and films wait while something is said

    bool operator==(const SoundChoice&) const = default;
};

} // namespace plumbline
