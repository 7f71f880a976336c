// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/flesh.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

/// Sections are thin along the flesh; where it bends, or ends, it is about as round as it is thick.
constexpr double roundness = 0.6;

void enclose(Flesh& flesh)
{
    for (const Ellipsoid& e : flesh.sections)
        flesh.centre += e.centre * (1. / static_cast<double>(flesh.sections.size()));
    for (const Ellipsoid& e : flesh.sections)
        for (const Vec3& axis : e.axes)
            flesh.radius = std::max(flesh.radius, length(e.centre - flesh.centre) + length(axis));
}

void addChain(std::vector<Flesh>& out, PartId id, const Piece& piece, std::size_t stride)
{
    Flesh flesh{ id, {}, {}, 0 };
    const auto& e = piece.ellipsoids;
    for (std::size_t i = 0; i + 1 < e.size(); i += stride)
        flesh.sections.push_back(e[i]);
    flesh.sections.push_back(e.back());
    enclose(flesh);
    out.push_back(std::move(flesh));
}

Section sectionOf(Vec3 centre, Vec3 along, Vec3 x, Vec3 y, Vec3 z)
{
    const bool downwards = dot(cross(along, z), x) < 0; // limbs run along their own -y
    const Rotation axes = facing(downwards ? -along : along, z);
    Vec3 radii{ length(x), length(y), length(z) };
    radii.y = std::max(radii.y, roundness * std::min(radii.x, radii.z));
    return { centre, axes, radii };
}

Section sectionOf(const Ellipsoid& e)
{
    return sectionOf(e.centre, e.axes[1], e.axes[0], e.axes[1], e.axes[2]);
}

Depth depthOf(Vec3 point, const Section& s)
{
    const Vec3 p = s.axes.inverse() * (point - s.centre);
    const Vec3 q{ p.x / s.radii.x, p.y / s.radii.y, p.z / s.radii.z };
    const Vec3 gradient{ q.x / s.radii.x, q.y / s.radii.y, q.z / s.radii.z };
    const double k = length(q);
    const double slope = length(gradient);
    if (slope < 1e-6)
        return { std::min(s.radii.x, s.radii.z), s.axes.x };
    return { k * (1 - k) / slope, s.axes * unit(gradient) };
}

Section between(const Ellipsoid& a, const Ellipsoid& b, Vec3 point)
{
    const Vec3 along = b.centre - a.centre;
    const double l = dot(along, along);
    const double t = l > 1e-12 ? std::clamp(dot(point - a.centre, along) / l, 0., 1.) : 0;
    return sectionOf(mix(a.centre, b.centre, t), along, mix(a.axes[0], b.axes[0], t),
        mix(a.axes[1], b.axes[1], t), mix(a.axes[2], b.axes[2], t));
}

} // namespace

std::vector<Flesh> fleshOf(const Parts& parts, std::size_t stride)
{
    std::vector<Flesh> out;
    for (const PartKind kind : { PartKind::Pelvis, PartKind::Shirt, PartKind::Neck })
        addChain(out, partId(kind), parts[partId(kind)].pieces.front(), stride);
    for (const Ellipsoid& e : parts[partId(PartKind::Head)].pieces.front().ellipsoids) {
        out.push_back({ partId(PartKind::Head), { e }, {}, 0 });
        enclose(out.back());
    }
    for (const Side side : bothSides)
        for (const PartKind kind : { PartKind::Thigh, PartKind::Shank })
            addChain(out, partId(kind, side), parts[partId(kind, side)].pieces.back(), stride);
    return out;
}

Section sectionAt(const Flesh& flesh, Vec3 point)
{
    if (flesh.sections.size() == 1)
        return sectionOf(flesh.sections.front());
    Section deepest;
    double most = -1e9;
    for (std::size_t i = 0; i + 1 < flesh.sections.size(); ++i) {
        const Section s = between(flesh.sections[i], flesh.sections[i + 1], point);
        if (const double depth = depthOf(point, s).value; depth > most) {
            most = depth;
            deepest = s;
        }
    }
    return deepest;
}

Depth depthOf(Vec3 point, const Flesh& flesh)
{
    return depthOf(point, sectionAt(flesh, point));
}

} // namespace plumbline::figure
