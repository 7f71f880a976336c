// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/ellipsoid.h"
#include "figure/skeleton.h"

#include <array>
#include <optional>
#include <vector>

namespace plumbline::figure
{

/// What is drawn in one go. The shirt ends at the sleeves' seams, the sleeve belongs to the upper arm.
enum class PartKind { Pelvis, Shirt, Neck, Head, UpperArm, Forearm, Hand, Thigh, Shank, Foot };

/// Index of a part in Parts: four of the trunk, six of the right side, six of the left.
using PartId = std::size_t;
constexpr std::size_t partCount = 16;
constexpr PartId partId(PartKind kind, Side side = Side::Right)
{
    const auto k = static_cast<std::size_t>(kind);
    return k >= 4 && side == Side::Left ? k + 6 : k;
}
constexpr std::optional<Side> sideOf(PartId id)
{
    return id < 4 ? std::nullopt : std::optional(id < 10 ? Side::Right : Side::Left);
}
constexpr PartKind kindOf(PartId id)
{
    return static_cast<PartKind>(id < 10 ? id : id - 6);
}

enum class Material { Skin, Top, Bottom, Hair };

/// What an exercise may name as worked.
enum class Region { Lumbar, Thoracic, Cervical, Glutes, Thighs, Calves, Chest, Shoulders, Abdomen };

/// The end of a piece that lies within a joint with another part: no outline is drawn there.
struct JointZone {
    PartId neighbour = partCount; ///< partCount: none
    std::size_t links = 0; ///< of a chain; a hull lies in it wholly
};

/// A surface spanned by ellipsoids: a chain wraps each two neighbours, a hull all of them.
struct Piece {
    bool chain = true;
    std::vector<Ellipsoid> ellipsoids;
    Material material = Material::Skin;
    JointZone start;
    JointZone end;
    std::optional<Region> region;
    bool lightsNeighbour =
        true; ///< its lit tone is laid on over the joint once more when the neighbour is drawn
    bool castsShadow = true;
};

struct Part {
    std::vector<Piece> pieces;
};

using Parts = std::array<Part, partCount>;

} // namespace plumbline::figure
