// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/shape.h"

#include <vector>

namespace plumbline::figure
{

/// An ellipsoid on the picture, in pixels: the centre with its depth, and the covariance of its three axes.
/// Its edge in direction d is at centre + S d / sqrt(d' S d).
struct Ellipse {
    double x = 0, y = 0, z = 0;
    double xx = 0, xy = 0, yy = 0, zx = 0, zy = 0, zz = 0;

    /// How far it reaches along the unit vector (c, s) from the picture's origin.
    [[nodiscard]] double support(double c, double s) const;
    [[nodiscard]] Point edge(double c, double s) const;
    /// Depth of its front at a point of the picture; very far away outside of it.
    [[nodiscard]] double front(double px, double py) const;
};

Ellipse projected(const Ellipsoid& e, const View& view);

/// Shrunk to `scale` and pushed towards the light as far as it stays inside itself.
Ellipse lit(const Ellipse& e, double scale);

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
