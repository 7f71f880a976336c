// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/solve.h"

#include "figure/surface.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr double tolerance = 0.0006; ///< flesh gives way by a millimetre

Skeleton placed(const Posture& p, const BodyShape& shape)
{
    Skeleton body = skeletonOf(p.angles, p.spine,
        aboutY(p.angles[Trunk::RootYaw]) * aboutX(p.angles[Trunk::RootRoll])
            * aboutZ(-p.angles[Trunk::RootPitch]) * p.to.root);
    body.breath = p.breath;
    place(body, p.angles, p.to, shape);
    if (p.shift >= 1 || p.from == p.to)
        return body;
    Skeleton before = skeletonOf(p.angles, p.spine,
        aboutY(p.angles[Trunk::RootYaw]) * aboutX(p.angles[Trunk::RootRoll])
            * aboutZ(-p.angles[Trunk::RootPitch]) * p.from.root);
    before.breath = p.breath;
    place(before, p.angles, p.from, shape);
    const Frame& a = before[Axial::Pelvis];
    const Frame& b = body[Axial::Pelvis];
    const Rotation turn = mix(a.axes, b.axes, p.shift) * a.axes.inverse();
    before.transform(turn, mix(a.origin, b.origin, p.shift) - turn * a.origin);
    return before;
}

// The parts that no pin will move.
Contact freeParts(const std::vector<WeightedPin>& pins)
{
    const auto held = [&](End end, Side side) {
        double total = 0;
        for (const WeightedPin& w : pins)
            total += w.pin.end == end && w.pin.side == side ? w.weight : 0;
        return total > 0.5;
    };
    Contact free{ { PartKind::Pelvis, {} }, { PartKind::Shirt, {} }, { PartKind::Neck, {} },
        { PartKind::Head, {} } };
    for (const Side side : bothSides) {
        if (!held(End::Hand, side))
            for (const PartKind kind : { PartKind::UpperArm, PartKind::Forearm, PartKind::Hand })
                free.push_back({ kind, side });
        if (!held(End::Foot, side))
            for (const PartKind kind : { PartKind::Thigh, PartKind::Shank, PartKind::Foot })
                free.push_back({ kind, side });
    }
    return free;
}

} // namespace

Solved solve(const Posture& posture, const BodyShape& shape)
{
    Solved solved;
    solved.skeleton = placed(posture, shape);
    const double low = lowest(surfaceOf(solved.skeleton, shape), freeParts(posture.pins), { 0, 1, 0 });
    if (low < -tolerance) {
        solved.lifted = -tolerance - low;
        solved.skeleton.transform({}, { 0, solved.lifted, 0 });
    }
    solved.pins = applyPins(solved.skeleton, posture.pins);
    solved.parts = surfaceOf(solved.skeleton, shape);
    solved.props = posture.props;
    return solved;
}

} // namespace plumbline::figure
