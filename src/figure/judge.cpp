// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/judge.h"

#include "figure/flesh.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

// How far the ellipsoid reaches in that direction.
double reachOf(const Ellipsoid& e, Vec3 direction)
{
    return dot(e.centre, direction) - e.lowest(direction);
}

void keepDeepest(Overlap& deepest, PartId id, const Piece& piece, const std::vector<Flesh>& all)
{
    for (const Ellipsoid& e : piece.ellipsoids)
        for (const Flesh& flesh : all) {
            if (!flesh.mayTouch(e.centre, reachOf(e, unit(e.centre - flesh.centre))))
                continue;
            const Depth centre = depthOf(e.centre, flesh);
            const double depth = centre.value + reachOf(e, centre.outwards);
            if (depth > deepest.depth)
                deepest = { id, flesh.part, depth };
        }
}

} // namespace

Overlap deepestOverlap(const Parts& parts)
{
    const std::vector<Flesh> flesh = fleshOf(parts, 3);
    Overlap deepest;
    for (const Side side : bothSides)
        for (const PartKind kind : { PartKind::Forearm, PartKind::Hand }) {
            const PartId id = partId(kind, side);
            keepDeepest(deepest, id, parts[id].pieces.front(), flesh);
        }
    return deepest;
}

Judgement judge(const Solved& body)
{
    Judgement j;
    for (PartId id = 0; id < partCount; ++id) {
        const double under = -lowest(body.parts, { { kindOf(id), sideOf(id) } }, { 0, 1, 0 });
        if (under > j.underFloor) {
            j.underFloor = under;
            j.lowest = id;
        }
    }
    for (const PinResult& pin : body.pins)
        j.missed = std::max(j.missed, pin.missed);
    j.lifted = body.lifted;
    j.overlap = deepestOverlap(body.parts);
    return j;
}

} // namespace plumbline::figure
