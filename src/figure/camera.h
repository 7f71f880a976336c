// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/ellipsoid.h"
#include "figure/part.h"

#include <optional>

namespace plumbline::figure
{

/// From where the body is looked at. There is no perspective: lengths along one direction stay comparable.
struct Camera {
    double azimuth = 0; ///< degrees: 0 the person's right side, 90 the front, 180 the left side, -90 the back
    double elevation = 9; ///< degrees above the horizon, -89 to 89
};

struct Worked {
    Region region = Region::Lumbar;
    std::optional<Side> side; ///< none: both
};

struct Point {
    double x = 0;
    double y = 0;
};

struct Size {
    double width = 0;
    double height = 0;
};

/// Takes the world onto a picture: pixels, x to the right, y down.
struct View {
    Vec3 right{ 1, 0, 0 };
    Vec3 up{ 0, 1, 0 };
    Vec3 toViewer{ 0, 0, 1 };
    double scale = 1; ///< pixels per stature
    Point origin; ///< where the world's origin is drawn
    Vec3 floorCentre; ///< what the motion takes up of the floor
    double floorRadius = 0.4;

    [[nodiscard]] Point operator()(Vec3 p) const
    {
        return { origin.x + scale * dot(p, right), origin.y - scale * dot(p, up) };
    }
    [[nodiscard]] double depth(Vec3 p) const { return dot(p, toViewer); } ///< greater is nearer
};

/// The directions of a camera at scale 1. Numbers that are none count as the defaults.
View viewOf(const Camera& camera);

} // namespace plumbline::figure
