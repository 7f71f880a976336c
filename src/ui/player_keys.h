// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace plumbline
{

/// What a key means in the player. No key has two meanings; presenter remotes send PageUp, PageDown, F5,
/// Shift+F5 and a full stop. (F11 is the window's; digits are for the scale of comfort.)
enum class PlayerAction {
    Press, ///< the widest button: pause, resume or go on
    GoOn, ///< go on, where the session waits for the person
    Pause, ///< pause or resume, even where the session waits
    Resume,
    Next,
    Back,
    Extend,
    Restart,
    LeaveOut,
    Hurts, ///< "This hurts"
    Sections,
    Stop,
    Faster,
    Slower
};

/// Nothing for keys of no meaning and for those with Ctrl, Alt or Meta.
[[nodiscard]] std::optional<PlayerAction> actionOf(const QKeyEvent& event);

} // namespace plumbline
