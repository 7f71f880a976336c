// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ellipsoid.h"

#include <algorithm>

namespace plumbline::figure
{

Ellipsoid ellipsoid(const Frame& frame, Vec3 centre, Vec3 radii, double pitch)
{
    const Rotation axes = pitch == 0 ? frame.axes : frame.axes * aboutZ(pitch);
    return { frame.at(centre), { axes.x * radii.x, axes.y * radii.y, axes.z * radii.z } };
}

Vec3 curve(Vec3 a, Vec3 b, Vec3 c, Vec3 d, double t)
{
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * t2 + (b * 3 - a - c * 3 + d) * t3) * 0.5;
}

std::vector<Ellipsoid> smoothed(const std::vector<Ellipsoid>& stations, int n)
{
    std::vector<Ellipsoid> out;
    const std::size_t last = stations.size() - 1;
    out.reserve(last * static_cast<std::size_t>(n) + 1);
    for (std::size_t i = 0; i < last; ++i) {
        const Ellipsoid& a = stations[i > 0 ? i - 1 : 0];
        const Ellipsoid& b = stations[i];
        const Ellipsoid& c = stations[i + 1];
        const Ellipsoid& d = stations[std::min(i + 2, last)];
        for (int k = 0; k < n; ++k) {
            const double t = static_cast<double>(k) / n;
            Ellipsoid e;
            e.centre = curve(a.centre, b.centre, c.centre, d.centre, t);
            for (std::size_t q = 0; q < 3; ++q)
                e.axes[q] = curve(a.axes[q], b.axes[q], c.axes[q], d.axes[q], t);
            out.push_back(e);
        }
    }
    out.push_back(stations.back());
    return out;
}

} // namespace plumbline::figure
