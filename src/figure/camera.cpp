// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/camera.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

View viewOf(const Camera& camera)
{
    const Camera usual;
    const double azimuth =
        (std::isfinite(camera.azimuth) ? std::fmod(camera.azimuth, 360) : usual.azimuth) * M_PI / 180;
    const double elevation =
        (std::isfinite(camera.elevation) ? std::clamp(camera.elevation, -89., 89.) : usual.elevation) * M_PI
        / 180;
    View view;
    view.toViewer = { std::sin(azimuth) * std::cos(elevation), std::sin(elevation),
        std::cos(azimuth) * std::cos(elevation) };
    view.right = { std::cos(azimuth), 0, -std::sin(azimuth) };
    view.up = cross(view.toViewer, view.right);
    return view;
}

} // namespace plumbline::figure
