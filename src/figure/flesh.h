// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/part.h"

namespace plumbline::figure
{

/// A part's flesh: what others may lie against but not go into. A row of cross-sections, or one ellipsoid.
struct Flesh {
    PartId part = partCount;
    std::vector<Ellipsoid> sections;
    Vec3 centre; ///< of a ball that holds it all
    double radius = 0;

    [[nodiscard]] bool mayTouch(Vec3 point, double within) const
    {
        return length(point - centre) < radius + within;
    }
};

/// Trunk, head, thighs and shanks, without what an arm draws along (armpits, shoulders). Of the surface's
/// ellipsoids every `stride`th.
std::vector<Flesh> fleshOf(const Parts& parts, std::size_t stride = 1);

/// The cross-section nearest to a point.
struct Section {
    Vec3 centre;
    Rotation axes; ///< nearly the bone's; y along the flesh
    Vec3 radii;
};
Section sectionAt(const Flesh& flesh, Vec3 point);

struct Depth {
    double value = 0; ///< below the skin, in stature; negative: above it
    Vec3 outwards; ///< the shortest way out: a unit vector
};
Depth depthOf(Vec3 point, const Flesh& flesh);

} // namespace plumbline::figure
