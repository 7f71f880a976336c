// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"

#include "figure/clearance.h"
#include "figure/surface.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

/// How deep a limb may sink that cannot help itself, before the body is raised for it.
constexpr double tolerance = 0.0008;

Skeleton unplaced(const Angles& a, const Spine& spine, const Ground& ground, double breath)
{
    Skeleton body = skeletonOf(a, spine, rootOf(a, ground));
    body.breath = breath;
    return body;
}

// Halfway between two grounds, what one of them has on the floor may be in the air: there the body keeps the
// pitch that its pose has.
Skeleton placedOn(const Ground& ground, const Angles& ofItsPose, const Posture& p, const BodyShape& shape)
{
    std::optional<double> pitch;
    if (p.from.settle != p.to.settle)
        pitch = settlingPitch(
            unplaced(ofItsPose, spineOf(ofItsPose), ground, p.breath), ofItsPose, ground, shape);
    Skeleton body = unplaced(p.angles, p.spine, ground, p.breath);
    place(body, p.angles, ground, shape, pitch);
    return body;
}

Skeleton placed(const Posture& p, const BodyShape& shape)
{
    if (p.shift >= 1 || p.from == p.to)
        return placedOn(p.to, p.after, p, shape);
    if (p.shift <= 0)
        return placedOn(p.from, p.before, p, shape);
    Skeleton body = placedOn(p.from, p.before, p, shape);
    const Frame a = body[Axial::Pelvis];
    const Frame b = placedOn(p.to, p.after, p, shape)[Axial::Pelvis];
    const Rotation turn = mix(a.axes, b.axes, p.shift) * a.axes.inverse();
    body.transform(turn, mix(a.origin, b.origin, p.shift) - turn * a.origin);
    // What carries the body all the while stays where it is carried.
    if (p.from.support == p.to.support && !p.from.support.empty()) {
        const double height =
            p.from.height + (p.to.height - p.from.height) * p.shift + p.angles[Trunk::RootY];
        body.transform(
            {}, { 0, height - compression - lowest(surfaceOf(body, shape), p.to.support, { 0, 1, 0 }), 0 });
    }
    return body;
}

} // namespace

Solved solve(const Posture& posture, const BodyShape& shape)
{
    const Contact trunk{ { PartKind::Pelvis, {} }, { PartKind::Shirt, {} }, { PartKind::Neck, {} },
        { PartKind::Head, {} } };
    const Vec3 up{ 0, 1, 0 };
    Solved solved;
    Skeleton resting = placed(posture, shape);
    const auto raise = [&](double height) {
        resting.transform({}, { 0, height, 0 });
        solved.lifted += height;
    };
    raise(std::max(0., -compression - lowest(surfaceOf(resting, shape), trunk, up)));
    for (int attempt = 0; attempt < 3; ++attempt) {
        solved.skeleton = resting;
        solved.pins = settleLimbs(solved.skeleton, posture.pins, shape);
        solved.parts = surfaceOf(solved.skeleton, shape);
        const double low = lowest(solved.parts, {}, up);
        if (low >= -tolerance)
            break;
        raise(-tolerance - low);
    }
    solved.props = posture.props;
    return solved;
}

} // namespace plumbline::figure
