// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/ellipse.h"
#include "figure/shape.h"

#include <vector>

namespace plumbline::figure
{

/// Edges of areas, each point with its outward normal, so that they can be grown without a stroker.
class Silhouette
{
public:
    /// Wraps each two neighbours by their common tangents, as one contour that may overlap itself but winds
    /// one way.
    void addChain(const Ellipse* first, std::size_t count);
    /// The same, link by link where the chain is seen along its length and its contour would wind back over
    /// itself.
    void addChainSafely(const Ellipse* first, std::size_t count);
    /// The convex hull.
    void addHull(const Ellipse* first, std::size_t count);

    [[nodiscard]] bool empty() const { return m_contours.empty(); }
    /// `by` pixels wider all around.
    [[nodiscard]] std::vector<Contour> grown(double by) const;

private:
    struct Edge {
        Point at;
        Point normal;
    };
    using Edges = std::vector<Edge>;

    static Edge edgeOf(const Ellipse& e, Point normal);
    static void addArc(Edges& edges, const Ellipse& e, Point from, double angle);

    std::vector<Edges> m_contours;
};

/// A line of this width (pixels) through the points, thinner towards its ends by `taper` (0 not, 1 to a
/// point).
Contour ribbon(const std::vector<Point>& points, double width, double taper);

} // namespace plumbline::figure
