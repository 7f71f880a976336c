// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/landmark.h"

#include "figure/place_names.h"

#include <variant>

namespace plumbline::figure
{

namespace
{

// In the order of the enum; offsets and outward directions in the bone's axes, for the right side.
struct Row {
    std::variant<Axial, Limb> bone;
    Vec3 offset;
    Vec3 outward;
};
const std::array<Row, placeNames.size()> rows{ {
    { Limb::Shank, { .034, .008, 0 }, { 1, .3, 0 } },
    { Limb::Shank, { .010, .010, -.036 }, { 0, 0, -1 } },
    { Limb::Shank, { .036, -.070, 0 }, { 1, 0, 0 } },
    { Limb::Shank, { -.040, -.100, 0 }, { -1, 0, 0 } },
    { Limb::Foot, { .020, .010, 0 }, { 1, 1, 0 } },
    { Limb::Foot, { .050, -.006, 0 }, { .4, 1, 0 } },
    { Limb::Foot, { .030, -.040, 0 }, { 0, -1, 0 } },
    { Limb::Foot, { -.037, -.022, 0 }, { -1, 0, 0 } },
    { Limb::Foot, { .110, -.024, 0 }, { 1, 0, 0 } },
    { Limb::Thigh, { .050, -.140, 0 }, { 1, 0, 0 } },
    { Limb::Thigh, { -.042, -.160, 0 }, { -1, 0, 0 } },
    { Axial::Pelvis, { 0, .045, .095 }, { 0, 0, 1 } },
    { Axial::Head, { 0, .040, .053 }, { 0, 0, 1 } },
    { Axial::Head, { -.066, .035, .022 }, { -1, 0, .2 } },
    { Axial::Head, { 0, .100, 0 }, { 0, 1, 0 } },
    { Axial::Head, { .055, -.030, 0 }, { 1, 0, 0 } },
    { Axial::T2, { .085, 0, 0 }, { 1, 0, 0 } },
    { Axial::L1, { .075, 0, 0 }, { 1, 0, 0 } },
    { Axial::L1, { -.040, 0, 0 }, { -1, 0, 0 } },
    { Axial::T1, { -.044, 0, 0 }, { -1, 0, 0 } },
    { Axial::Pelvis, { -.064, .030, 0 }, { -1, 0, 0 } },
    { Limb::UpperArm, { 0, .034, 0 }, { 0, 1, .3 } },
    { Limb::Forearm, { 0, 0, 0 }, { -1, -.3, 0 } },
    { Limb::Hand, { 0, -.050, 0 }, { 0, -1, 0 } },
} };

const Frame& boneOf(const Row& row, const Skeleton& body, Side side)
{
    if (const Axial* axial = std::get_if<Axial>(&row.bone))
        return body[*axial];
    return body.at(std::get<Limb>(row.bone), side);
}

Vec3 onSide(Vec3 v, Side side)
{
    return { v.x, v.y, v.z * sign(side) };
}

} // namespace

Vec3 positionOf(Landmark l, const Skeleton& body)
{
    const Row& row = rows[static_cast<std::size_t>(l.place)];
    return boneOf(row, body, l.side).at(onSide(row.offset, l.side));
}

Vec3 outwardOf(Landmark l, const Skeleton& body)
{
    const Row& row = rows[static_cast<std::size_t>(l.place)];
    return unit(boneOf(row, body, l.side).axes * onSide(row.outward, l.side));
}

std::optional<Place> placeNamed(std::string_view name)
{
    for (std::size_t i = 0; i < placeNames.size(); ++i)
        if (placeNames[i] == name)
            return static_cast<Place>(i);
    return std::nullopt;
}

} // namespace plumbline::figure
