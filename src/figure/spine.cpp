// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/spine.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

// Share of its region's angle a joint takes, from the bottom up; each region's shares sum up to 1. Flexion
// grows towards the lumbosacral joint, rotation towards the thorax and the first two cervical joints.
struct Share {
    double flexion;
    double lateral;
    double rotation;
};
constexpr std::array<Share, axialCount> shares{ { { 0, 0, 0 }, { .40, .30, .34 }, { .34, .35, .33 },
    { .26, .35, .33 }, { .28, .25, .20 }, { .26, .25, .25 }, { .25, .25, .28 }, { .21, .25, .27 },
    { .42, .40, .30 }, { .33, .35, .30 }, { .25, .25, .40 } } };

constexpr std::array<double, axialCount> rest{ 0, 12, -12, -10, -2, 7, 9, 10, 0, -8, -6 };

} // namespace

double restFlexion(Axial segment)
{
    return rest[static_cast<std::size_t>(segment)];
}

Spine spineOf(const Angles& a)
{
    Spine spine;
    for (std::size_t i = 1; i < axialCount; ++i) {
        const auto segment = static_cast<Axial>(i);
        const Share& share = shares[i];
        if (segment < firstThoracic)
            spine[i] = { share.flexion * a[Trunk::LumbarFlexion], share.lateral * a[Trunk::LumbarLateral],
                share.rotation * a[Trunk::LumbarRotation] };
        else if (segment < firstCervical)
            spine[i] = { share.flexion * a[Trunk::ThoracicFlexion], share.lateral * a[Trunk::ThoracicLateral],
                share.rotation * a[Trunk::ThoracicRotation] };
        else
            spine[i] = { share.flexion * a[Trunk::CervicalFlexion], share.lateral * a[Trunk::CervicalLateral],
                share.rotation * a[Trunk::CervicalRotation] };
    }
    // A chin tuck extends the lower neck and nods the head.
    spine[static_cast<std::size_t>(Axial::C0)].flexion -= a[Trunk::CervicalRetraction];
    spine[static_cast<std::size_t>(Axial::Head)].flexion +=
        a[Trunk::CervicalRetraction] + a[Trunk::HeadFlexion];
    return spine;
}

double eased(double progress)
{
    const double u = std::clamp(progress, 0., 1.);
    return u * u * u * (u * (6 * u - 15) + 10);
}

double progressOf(Axial segment, double progress, Order order)
{
    if (order == Order::Together)
        return eased(progress);
    // Each joint has half of the time; the last one starts when half of it is over.
    const double fromPelvis = static_cast<double>(segment) / (axialCount - 1);
    const double start = 0.5 * (order == Order::HeadFirst ? 1 - fromPelvis : fromPelvis);
    return eased((progress - start) / 0.5);
}

Spine mix(const Spine& from, const Spine& to, double progress, Order order)
{
    Spine out;
    for (std::size_t i = 1; i < axialCount; ++i) {
        const double t = progressOf(static_cast<Axial>(i), progress, order);
        const auto part = [t](double a, double b) { return a + (b - a) * t; };
        out[i] = { part(from[i].flexion, to[i].flexion), part(from[i].lateral, to[i].lateral),
            part(from[i].rotation, to[i].rotation) };
    }
    return out;
}

} // namespace plumbline::figure
