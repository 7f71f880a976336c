// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/handle.h"
#include "figure/limb.h"
#include "figure/solve.h"

/// The parts of reach.h that know one limb.
namespace plumbline::figure
{

struct LimbBones {
    Limb upper, lower, tip;
    double upperLength, lowerLength;
    double bend; ///< an elbow closes towards its own x (1), a knee away from it (-1)
};
LimbBones bonesOf(bool arm);

/// Where the middle joint of a limb points, also where it is straight.
Vec3 bendOf(const Skeleton& body, bool arm, Side side);

/// A body that floats: its angles, and the pelvis without its tilt in the world.
struct Floating {
    Angles angles;
    Frame root;

    [[nodiscard]] Skeleton skeleton() const;
};

/// Brings the limb's end (wrist or ankle) to a place, with what `swivel` says of elbow or knee.
void bringEnd(Floating& body, bool arm, Side side, Vec3 to, const Swivel& swivel);

/// Takes over a limb with its end as these bones have it, as far as the joints allow.
void readSeen(Floating& body, const Skeleton& bones, bool arm, Side side);

/// Brings the palm or the ankle of a free limb to a place. The foot comes to lie flat near the floor.
/// `kneels`: the knee does not get out of the way.
void leadEnd(Floating& body, const Solved& now, Handle handle, Vec3 to, bool kneels);

/// Brings elbow or knee to a place, or in its direction. `rests`: the end stays where it is as long as it
/// can.
void leadMiddle(Floating& body, const Solved& now, Handle handle, Vec3 to, bool rests);

/// Hand or foot turned as it is now, in the world.
void keepEndTurned(Floating& body, const Solved& now, bool arm, Side side);

/// Thigh, shank and foot of a leg that kneels stay on the floor.
void keepKneeling(Floating& body, const Solved& now, Side side);

} // namespace plumbline::figure
