// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/surface.h"

namespace plumbline::figure
{

Parts surfaceOf(const Skeleton& s, const BodyShape& shape)
{
    Parts parts;
    parts[partId(PartKind::Pelvis)] = surface::pelvis(s, shape);
    parts[partId(PartKind::Shirt)] = surface::shirt(s, shape);
    parts[partId(PartKind::Neck)] = surface::neck(s);
    parts[partId(PartKind::Head)] = surface::head(s);
    for (const Side side : bothSides) {
        parts[partId(PartKind::UpperArm, side)] = surface::upperArm(s, shape, side);
        parts[partId(PartKind::Forearm, side)] = surface::forearm(s, shape, side);
        parts[partId(PartKind::Hand, side)] = surface::hand(s, side);
        parts[partId(PartKind::Thigh, side)] = surface::thigh(s, shape, side);
        parts[partId(PartKind::Shank, side)] = surface::shank(s, shape, side);
        parts[partId(PartKind::Foot, side)] = surface::foot(s, side);
    }
    return parts;
}

namespace surface
{

Piece chain(const std::vector<Ellipsoid>& stations, int density, Material material, Joins start, Joins end)
{
    Piece piece;
    piece.ellipsoids = smoothed(stations, density);
    piece.material = material;
    piece.start.neighbour = start.part;
    piece.end.neighbour = end.part;
    const auto& e = piece.ellipsoids;
    for (std::size_t i = 0; i + 1 < e.size(); ++i) {
        const Vec3 middle = (e[i].centre + e[i + 1].centre) * 0.5;
        piece.start.links += length(middle - e.front().centre) < start.distance ? 1 : 0;
        piece.end.links += length(middle - e.back().centre) < end.distance ? 1 : 0;
    }
    return piece;
}

Piece hull(std::vector<Ellipsoid> ellipsoids, Material material, PartId joins)
{
    Piece piece;
    piece.chain = false;
    piece.ellipsoids = std::move(ellipsoids);
    piece.material = material;
    piece.start.neighbour = joins;
    return piece;
}

} // namespace surface

} // namespace plumbline::figure
