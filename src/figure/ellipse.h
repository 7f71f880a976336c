// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/camera.h"

#include <cmath>

namespace plumbline::figure
{

/// An ellipsoid on the picture, in pixels: the centre with its depth, and the covariance of its three axes.
/// Its edge in direction d is at centre + S d / sqrt(d' S d).
struct Ellipse {
    double x = 0, y = 0, z = 0;
    double xx = 0, xy = 0, yy = 0, zx = 0, zy = 0, zz = 0;

    /// How far it reaches along the unit vector (c, s) from the picture's origin.
    [[nodiscard]] double support(double c, double s) const
    {
        return x * c + y * s + std::sqrt(xx * c * c + 2 * xy * c * s + yy * s * s);
    }
    [[nodiscard]] Point edge(double c, double s) const
    {
        const double h = 1 / std::sqrt(xx * c * c + 2 * xy * c * s + yy * s * s);
        return { x + h * (xx * c + xy * s), y + h * (xy * c + yy * s) };
    }
    /// Depth of its front at a point of the picture; very far away outside of it.
    [[nodiscard]] double front(double px, double py) const;
};

Ellipse projected(const Ellipsoid& e, const View& view);

/// Shrunk to `scale` and pushed towards the light as far as it stays inside itself.
Ellipse lit(const Ellipse& e, double scale);

} // namespace plumbline::figure
