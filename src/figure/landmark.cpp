// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/landmark.h"

#include <variant>

namespace plumbline::figure
{

namespace
{

// In the order of the enum; offsets and outward directions in the bone's axes, for the right side.
struct Row {
    std::string_view name;
    std::variant<Axial, Limb> bone;
    Vec3 offset;
    Vec3 outward;
};
const std::array<Row, 24> rows{ {
    { "knee", Limb::Shank, { .034, .008, 0 }, { 1, .3, 0 } },
    { "knee-inside", Limb::Shank, { .010, .010, -.036 }, { 0, 0, -1 } },
    { "shin", Limb::Shank, { .036, -.070, 0 }, { 1, 0, 0 } },
    { "calf", Limb::Shank, { -.040, -.100, 0 }, { -1, 0, 0 } },
    { "ankle", Limb::Foot, { .020, .010, 0 }, { 1, 1, 0 } },
    { "instep", Limb::Foot, { .050, -.006, 0 }, { .4, 1, 0 } },
    { "sole", Limb::Foot, { .030, -.040, 0 }, { 0, -1, 0 } },
    { "heel", Limb::Foot, { -.037, -.022, 0 }, { -1, 0, 0 } },
    { "toe", Limb::Foot, { .110, -.024, 0 }, { 1, 0, 0 } },
    { "thigh", Limb::Thigh, { .050, -.140, 0 }, { 1, 0, 0 } },
    { "hamstring", Limb::Thigh, { -.042, -.160, 0 }, { -1, 0, 0 } },
    { "hip", Axial::Pelvis, { 0, .045, .095 }, { 0, 0, 1 } },
    { "temple", Axial::Head, { 0, .040, .053 }, { 0, 0, 1 } },
    { "nape", Axial::Head, { -.066, .035, .022 }, { -1, 0, .2 } },
    { "crown", Axial::Head, { 0, .100, 0 }, { 0, 1, 0 } },
    { "chin", Axial::Head, { .055, -.030, 0 }, { 1, 0, 0 } },
    { "chest", Axial::T2, { .085, 0, 0 }, { 1, 0, 0 } },
    { "belly", Axial::L1, { .075, 0, 0 }, { 1, 0, 0 } },
    { "low-back", Axial::L1, { -.040, 0, 0 }, { -1, 0, 0 } },
    { "back", Axial::T1, { -.044, 0, 0 }, { -1, 0, 0 } },
    { "sacrum", Axial::Pelvis, { -.064, .030, 0 }, { -1, 0, 0 } },
    { "shoulder", Limb::UpperArm, { 0, .034, 0 }, { 0, 1, .3 } },
    { "elbow", Limb::Forearm, { 0, 0, 0 }, { -1, -.3, 0 } },
    { "hand", Limb::Hand, { 0, -.050, 0 }, { 0, -1, 0 } },
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
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].name == name)
            return static_cast<Place>(i);
    return std::nullopt;
}

} // namespace plumbline::figure
