// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angles.h"
#include "figure/body.h"
#include "figure/part.h"
#include "figure/rotation.h"

#include <optional>
#include <utility>
#include <vector>

namespace plumbline::figure
{

/// A bone whose direction in the world stays: what the closed chain of a standing, kneeling or sitting body
/// hangs on.
enum class Anchor {
    Pelvis, ///< as the root turns it
    Feet, ///< soles along the floor
    RightFoot,
    LeftFoot,
    Shanks, ///< along the floor, to the back
    Thighs, ///< forward along x, sideways free
    RightThigh,
    LeftThigh,
    Thorax ///< as the root turns it
};

/// A group of parts that touches something. Without a side: both.
struct Touching {
    PartKind kind = PartKind::Foot;
    std::optional<Side> side;

    friend bool operator==(const Touching&, const Touching&) = default;
};
using Contact = std::vector<Touching>;

/// How the body rests in the world.
struct Ground {
    Rotation root; ///< the pelvis of the base position, before the anchor
    Anchor anchor = Anchor::Pelvis;
    /// Two groups that both touch the floor: the whole body pitches until they do.
    std::optional<std::pair<Contact, Contact>> settle;
    Contact support; ///< what is put on `height`; empty: whatever is lowest
    double height = 0; ///< of floor, seat, step or roller
    Vec3 at; ///< where the anchor is, on the floor

    friend bool operator==(const Ground&, const Ground&) = default;
};

/// How the pelvis is turned before the anchor, and before its tilt.
Rotation rootOf(const Angles& angles, const Ground& ground);

/// The pitch in degrees at which both groups of `ground.settle` are equally low; 0 without any.
double settlingPitch(Skeleton body, const Angles& angles, const Ground& ground, const BodyShape& shape);

/// Turns and shifts the body so that it rests as `ground` says. `pitch`: instead of the one that settles it.
void place(Skeleton& body, const Angles& angles, const Ground& ground, const BodyShape& shape,
    std::optional<double> pitch = {});

/// The lowest point along the unit vector `up`, of some parts or of all.
double lowest(const Parts& parts, const Contact& contact, Vec3 up);
double lowest(const Part& part, Vec3 up);

Ground mirrored(const Ground& ground);

} // namespace plumbline::figure
