// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/ellipsoid.h"

#include <variant>
#include <vector>

namespace plumbline::figure
{

enum class PropKind { Mat, Chair, Stool, Step, Wall, Roller, MassageBall, ExerciseBall };

/// A thing the exercise needs. Zeros are replaced by the kind's usual measures (fractions of stature).
struct Prop {
    PropKind kind = PropKind::Mat;
    Vec3 at; ///< the middle of its footprint
    Vec3 size; ///< x length, y height, z width; a ball's or roller's diameter is y
    bool alongX = false; ///< a roller lies across otherwise
};

Prop mirrored(const Prop& prop);

/// The size that counts: the authored one, filled up with the kind's.
Vec3 sizeOf(const Prop& prop);

enum class Stuff { Wood, WoodDark, Wall, Rubber };

struct Box {
    Vec3 centre;
    Vec3 half;
};
struct Cylinder {
    Vec3 centre;
    Vec3 halfAxis;
    double radius = 0;
};
struct Ball {
    Vec3 centre;
    double radius = 0;
};

/// What props are drawn as.
struct Solid {
    std::variant<Box, Cylinder, Ball> form;
    Stuff stuff = Stuff::Wood;
};

/// Mats lie under everything and are no solids.
std::vector<Solid> solidsOf(const std::vector<Prop>& props);

} // namespace plumbline::figure
