// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ellipse.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr Point light{ -0.45, -0.89 }; ///< where it comes from, on the picture

} // namespace

double Ellipse::front(double px, double py) const
{
    constexpr double nowhere = -1e9;
    const double dx = px - x;
    const double dy = py - y;
    const double det = xx * yy - xy * xy;
    if (det < 1e-12)
        return nowhere;
    const double ix = (yy * dx - xy * dy) / det;
    const double iy = (xx * dy - xy * dx) / det;
    const double q = dx * ix + dy * iy;
    if (q > 1)
        return nowhere;
    const double jx = (yy * zx - xy * zy) / det;
    const double jy = (xx * zy - xy * zx) / det;
    const double depth = std::max(0., zz - (zx * jx + zy * jy));
    return z + zx * ix + zy * iy + std::sqrt((1 - q) * depth);
}

Ellipse projected(const Ellipsoid& e, const View& view)
{
    Ellipse out;
    const Point centre = view(e.centre);
    out.x = centre.x;
    out.y = centre.y;
    out.z = view.depth(e.centre) * view.scale;
    constexpr double thinnest = 1e-6; // pixels squared: a disc seen edge-on still has edges
    out.xx = out.yy = out.zz = thinnest;
    for (const Vec3& a : e.axes) {
        const double px = view.scale * dot(a, view.right);
        const double py = -view.scale * dot(a, view.up);
        const double pz = view.scale * dot(a, view.toViewer);
        out.xx += px * px;
        out.xy += px * py;
        out.yy += py * py;
        out.zx += pz * px;
        out.zy += pz * py;
        out.zz += pz * pz;
    }
    return out;
}

Ellipse lit(const Ellipse& e, double scale)
{
    Ellipse out = e;
    const double gx = e.xx * light.x + e.xy * light.y;
    const double gy = e.xy * light.x + e.yy * light.y;
    const double push = 0.95 * (1 - scale) / std::sqrt(gx * light.x + gy * light.y);
    out.x += push * gx;
    out.y += push * gy;
    out.xx *= scale * scale;
    out.xy *= scale * scale;
    out.yy *= scale * scale;
    return out;
}

} // namespace plumbline::figure
