// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/draw.h"
#include "figure/projection.h"

namespace plumbline::figure
{

/// Draws the parts one after another, so that the outlines of those that meet in a joint run into each other.
class BodyDrawing
{
public:
    BodyDrawing(
        const Solved& solved, const BodyShape& shape, const FlatParts& flat, const View& view, Shapes& out);

    void draw(PartId id);
    [[nodiscard]] bool isDrawn(PartId id) const { return m_drawn[id]; }
    /// All of a part; all its contours wind the same way, so that they can be filled together.
    [[nodiscard]] std::vector<Contour> whole(PartId id) const;

private:
    void outline(PartId id, Material material);
    void fill(PartId id, Material material);
    [[nodiscard]] double dimmed(PartId id) const;
    void put(const Silhouette& silhouette, Material material, Tone tone, double dim, double grown = 0);

    const Solved& m_solved;
    const BodyShape& m_shape;
    const FlatParts& m_flat;
    const View& m_view;
    Shapes& m_out;
    double m_line;
    std::array<bool, partCount> m_drawn{};
};

Role roleOf(Material material);

} // namespace plumbline::figure
