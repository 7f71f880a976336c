// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/skeleton.h"

#include <optional>
#include <string_view>

namespace plumbline::figure
{

/// A place on the body that a hand may hold, a foot may rest on or an arrow may follow.
enum class Place {
    Knee,
    KneeInside,
    Shin,
    Calf,
    Ankle,
    Instep,
    Sole,
    Heel,
    Toe,
    Thigh,
    Hamstring,
    Hip,
    Temple,
    Nape,
    Crown,
    Chin,
    Chest,
    Belly,
    LowBack,
    Back,
    Sacrum,
    Shoulder,
    Elbow,
    Hand
};

struct Landmark {
    Place place = Place::Crown;
    Side side = Side::Right; ///< of no matter for what lies in the middle

    friend bool operator==(Landmark, Landmark) = default;
};

Vec3 positionOf(Landmark landmark, const Skeleton& body);

/// The way out of the body there: a unit vector.
Vec3 outwardOf(Landmark landmark, const Skeleton& body);

std::optional<Place> placeNamed(std::string_view name);

} // namespace plumbline::figure
