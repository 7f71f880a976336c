// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sound_choice.h"

#include <cstddef>

namespace plumbline
{

/// Which colours the person wants; Desktop follows the desktop as it changes.
enum class ThemeChoice { Desktop, Light, Dark, HighContrast };

/// Whether figures and rings move, or stand still and change once in a while. Desktop likewise.
enum class MovementChoice { Desktop, Full, Reduced };

/// What the person has chosen for the whole program.
struct Preferences {
    std::size_t figure = 0; ///< an index into figure::looks
    MovementChoice movement = MovementChoice::Desktop;
    ThemeChoice theme = ThemeChoice::Desktop;
    SoundChoice sound = {};
};

} // namespace plumbline
