// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/skeleton.h"

#include <array>

namespace plumbline::figure
{

/// What of a body can be taken hold of to pose it.
enum class Grasp { Head, Chest, Back, Pelvis, Shoulder, Elbow, Hand, Knee, Foot };

struct Handle {
    Grasp grasp = Grasp::Pelvis;
    Side side = Side::Right; ///< of no matter for what lies in the middle

    friend bool operator==(Handle, Handle) = default;
};

/// All there are, from the head down, the right side first.
inline constexpr std::array handles{ Handle{ Grasp::Head }, Handle{ Grasp::Chest }, Handle{ Grasp::Back },
    Handle{ Grasp::Pelvis }, Handle{ Grasp::Shoulder }, Handle{ Grasp::Elbow }, Handle{ Grasp::Hand },
    Handle{ Grasp::Knee }, Handle{ Grasp::Foot }, Handle{ Grasp::Shoulder, Side::Left },
    Handle{ Grasp::Elbow, Side::Left }, Handle{ Grasp::Hand, Side::Left }, Handle{ Grasp::Knee, Side::Left },
    Handle{ Grasp::Foot, Side::Left } };

constexpr bool isOfTrunk(Grasp grasp)
{
    return grasp <= Grasp::Shoulder;
}
constexpr bool isOfArm(Grasp grasp)
{
    return grasp == Grasp::Elbow || grasp == Grasp::Hand;
}

/// Where it is: the middle of head, palm and upper back, the joints of shoulder, elbow, knee and ankle, the
/// top of the low back, the middle between the hips.
Vec3 positionOf(Handle handle, const Skeleton& body);

/// The height at which it lies when what it belongs to rests on the floor.
double restingHeight(Grasp grasp);

} // namespace plumbline::figure
