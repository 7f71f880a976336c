// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

/// Which hands and feet of a pose hold on to something (pin.h), and what letting go leaves.
namespace plumbline::figure
{

/// Whether a pin holds it in this pose at least half.
bool isHeld(const Motion& motion, const Pose& pose, End end, Side side);

/// The pose lets go of it and looks as before: its angles become those the pin made. Other poses keep it.
Pose released(const Motion& motion, std::size_t pose, End end, Side side);

/// The pose looks as before and holds on to nothing, so that it can be taken into a motion with other pins.
Pose released(const Motion& motion, std::size_t pose);

/// What the end of that pose may hold on to, where it is now: the floor, if it lies on it; the body, if the
/// hand touches it; otherwise the place in the room.
Pin pinHere(const Motion& motion, std::size_t pose, End end, Side side);

/// The motion in which that pose holds it there, and the other poses as they did. Pins that no pose uses any
/// longer are dropped.
Motion held(const Motion& motion, std::size_t pose, const Pin& pin);

} // namespace plumbline::figure
