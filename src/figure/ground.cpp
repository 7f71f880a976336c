// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ground.h"

#include "figure/clearance.h"
#include "figure/surface.h"

#include <algorithm>
#include <limits>

namespace plumbline::figure
{

namespace
{

bool isOf(Anchor anchor, Side side)
{
    switch (anchor) {
    case Anchor::RightFoot:
    case Anchor::RightThigh:
        return side == Side::Right;
    case Anchor::LeftFoot:
    case Anchor::LeftThigh:
        return side == Side::Left;
    default:
        return true;
    }
}

template <typename Direction> Vec3 sum(Anchor anchor, Direction direction)
{
    Vec3 total;
    for (const Side side : bothSides)
        if (isOf(anchor, side))
            total += direction(side);
    return total;
}

// The turn that brings the anchored bone back to its direction.
Rotation anchoring(const Skeleton& body, const Angles& angles, const Ground& ground)
{
    switch (ground.anchor) {
    case Anchor::Feet:
    case Anchor::RightFoot:
    case Anchor::LeftFoot: {
        const Vec3 along = sum(ground.anchor, [&](Side s) { return body.at(Limb::Foot, s).axes.x; });
        return between(along, { along.x, 0, along.z });
    }
    case Anchor::Shanks: {
        const Vec3 along = sum(ground.anchor, [&](Side s) { return -body.at(Limb::Shank, s).axes.y; });
        const Vec3 flat{ along.x, 0, along.z };
        return between(along, length(flat) < 0.3 ? Vec3{ -1, 0, 0 } : flat);
    }
    case Anchor::Thighs:
    case Anchor::RightThigh:
    case Anchor::LeftThigh: {
        const Vec3 along = sum(ground.anchor, [&](Side s) { return -body.at(Limb::Thigh, s).axes.y; });
        return between({ along.x, along.y, 0 }, { 1, 0, 0 });
    }
    case Anchor::Thorax:
        return rootOf(angles, ground) * body.thorax().inverse();
    case Anchor::Pelvis:
        break;
    }
    return {};
}

Vec3 anchorPoint(const Skeleton& body, Anchor anchor)
{
    const bool feet = anchor == Anchor::Feet || anchor == Anchor::RightFoot || anchor == Anchor::LeftFoot;
    if (feet || anchor == Anchor::Shanks) {
        const Limb limb = feet ? Limb::Foot : Limb::Shank;
        const Vec3 total = sum(anchor, [&](Side s) { return body.at(limb, s).origin; });
        const Vec3 count = sum(anchor, [](Side) { return Vec3{ 1, 0, 0 }; });
        return total * (1 / count.x);
    }
    return body[anchor == Anchor::Thorax ? Axial::T2 : Axial::Pelvis].origin;
}

// The pitch in degrees at which both groups are equally low; the body stays where it is and "up" turns.
double settling(const Parts& parts, const Contact& a, const Contact& b)
{
    const auto difference = [&](double pitch) {
        const Vec3 up = aboutZ(-pitch) * Vec3{ 0, 1, 0 };
        return lowest(parts, a, up) - lowest(parts, b, up);
    };
    double from = -45;
    double to = 45;
    const bool positive = difference(from) > 0;
    for (int i = 0; i < 26; ++i) {
        const double middle = (from + to) / 2;
        ((difference(middle) > 0) == positive ? from : to) = middle;
    }
    return (from + to) / 2;
}

Anchor mirrored(Anchor anchor)
{
    switch (anchor) {
    case Anchor::RightFoot:
        return Anchor::LeftFoot;
    case Anchor::LeftFoot:
        return Anchor::RightFoot;
    case Anchor::RightThigh:
        return Anchor::LeftThigh;
    case Anchor::LeftThigh:
        return Anchor::RightThigh;
    default:
        return anchor;
    }
}

Contact mirrored(Contact contact)
{
    for (Touching& t : contact)
        if (t.side)
            t.side = opposite(*t.side);
    return contact;
}

// A rotation seen in a mirror across the middle plane: M R M with M = diag(1, 1, -1).
Rotation mirrored(const Rotation& r)
{
    return { figure::mirrored(r.x), figure::mirrored(r.y), -figure::mirrored(r.z) };
}

} // namespace

Rotation rootOf(const Angles& a, const Ground& ground)
{
    return aboutY(a[Trunk::RootYaw]) * aboutX(a[Trunk::RootRoll]) * aboutZ(-a[Trunk::RootPitch])
        * ground.root;
}

double lowest(const Parts& parts, const Contact& contact, Vec3 up)
{
    double low = std::numeric_limits<double>::max();
    for (PartId id = 0; id < partCount; ++id) {
        const bool chosen =
            contact.empty() || std::any_of(contact.begin(), contact.end(), [id](const Touching& t) {
                return t.kind == kindOf(id) && (!t.side || !sideOf(id) || t.side == sideOf(id));
            });
        if (chosen)
            low = std::min(low, lowest(parts[id], up));
    }
    return low;
}

double lowest(const Part& part, Vec3 up)
{
    double low = std::numeric_limits<double>::max();
    for (const Piece& piece : part.pieces)
        for (const Ellipsoid& e : piece.ellipsoids)
            low = std::min(low, e.lowest(up));
    return low;
}

double settlingPitch(Skeleton body, const Angles& angles, const Ground& ground, const BodyShape& shape)
{
    if (!ground.settle)
        return 0;
    body.transform(anchoring(body, angles, ground), {});
    return settling(surfaceOf(body, shape), ground.settle->first, ground.settle->second);
}

void place(Skeleton& body, const Angles& angles, const Ground& ground, const BodyShape& shape,
    std::optional<double> pitch)
{
    if (!pitch)
        pitch = settlingPitch(body, angles, ground, shape);
    body.transform(aboutZ(*pitch) * anchoring(body, angles, ground), {});
    const double drop =
        ground.height - compression - lowest(surfaceOf(body, shape), ground.support, { 0, 1, 0 });
    const Vec3 anchor = anchorPoint(body, ground.anchor);
    body.transform({},
        { ground.at.x - anchor.x + angles[Trunk::RootX], drop + angles[Trunk::RootY],
            ground.at.z - anchor.z + angles[Trunk::RootZ] });
}

Ground mirrored(const Ground& ground)
{
    Ground other = ground;
    other.root = mirrored(ground.root);
    other.anchor = mirrored(ground.anchor);
    other.support = mirrored(ground.support);
    if (ground.settle)
        other.settle = { mirrored(ground.settle->first), mirrored(ground.settle->second) };
    other.at = figure::mirrored(ground.at);
    return other;
}

} // namespace plumbline::figure
