// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"
#include "figure/solve.h"

namespace plumbline::figure
{

/// Which hands and feet touch the floor or are pinned to a place of the room, and which legs kneel.
struct Contacts {
    struct OfSide {
        bool hand = false;
        bool foot = false;
        bool knee = false;
    };
    std::array<OfSide, 2> sides{}; ///< by index(Side)
    bool pelvis = false; ///< sits or lies, on the floor or on its support
    bool chest = false; ///< lies

    [[nodiscard]] const OfSide& of(Side side) const { return sides[index(side)]; }
};
Contacts contactsOf(const Motion& motion, const Pose& pose, const Solved& body);

/// The pelvis before its tilt, where the body is now.
Frame rootFrameOf(const Skeleton& body, const Angles& angles);

/// Changes the pose's ground so that its angles put the pelvis there. What the body rests on is kept as long
/// as it can be: otherwise the anchor becomes a foot, or the feet, that are flat on the floor, and at last
/// the pelvis itself, turned by the root's angles; the support becomes what touches the floor, and at last
/// the root's height says where the body floats.
void rest(Pose& pose, const Frame& root);

} // namespace plumbline::figure
