// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/landmark.h"

#include <optional>
#include <variant>
#include <vector>

namespace plumbline::figure
{

enum class End { Hand, Foot };

/// On the floor, palm or sole down. Without a place: wherever the pose has it.
struct OnFloor {
    std::optional<Vec3> at; ///< y is a height: a step's
};
/// Where another pose of the motion has it, on the floor.
struct AsInPose {
    std::size_t pose;
};
struct AtPoint {
    Vec3 at;
};
using Target = std::variant<OnFloor, AsInPose, AtPoint, Landmark>;

/// Holds a hand or a foot in its place while the body moves. World directions need not be unit vectors.
struct Pin {
    End end = End::Hand;
    Side side = Side::Right;
    Target target;
    Vec3 offset; ///< added to the target
    std::optional<Vec3> fingers; ///< where they, or the toes, point
    std::optional<Vec3> palm; ///< where it faces; otherwise down, or to the landmark
    std::optional<Vec3> pole; ///< where elbow or knee point
    std::optional<double> grip; ///< otherwise flat on the floor, and elsewhere the pose's
};

Pin mirrored(const Pin& pin);

/// A pin as strong as it is at the moment, from 0 (the pose alone) to 1.
struct WeightedPin {
    Pin pin;
    double weight = 1;
};

/// What a pin wants of its hand or foot.
struct Wish {
    Vec3 joint; ///< of wrist or ankle
    Rotation axes;
    double grip = 0;
    bool turns = true; ///< false: the foot keeps the pose's ankle
};
Wish wishOf(const Pin& pin, const Skeleton& body);

/// Where a pin of this end would have to go to change nothing, dropped to the floor.
Vec3 footprint(const Skeleton& body, End end, Side side);

} // namespace plumbline::figure
