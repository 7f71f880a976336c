// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/silhouette.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

constexpr double pi = M_PI;
constexpr double wholeTurn = 2 * M_PI;
constexpr Point light{ -0.45, -0.89 }; ///< where it comes from, on the picture

double wrapped(double angle)
{
    return std::remainder(angle, wholeTurn);
}

double ahead(double from, double to)
{
    const double d = std::fmod(to - from, wholeTurn);
    return from + (d < 0 ? d + wholeTurn : d);
}

enum class Nested { No, First, Second };

// Which of the two lies inside the other along the line of their centres: then they have no common tangents.
Nested nested(const Ellipse& a, const Ellipse& b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double l = std::hypot(dx, dy);
    if (l < 1e-7)
        return a.xx + a.yy > b.xx + b.yy ? Nested::Second : Nested::First;
    const double c = dx / l;
    const double s = dy / l;
    if (b.support(c, s) <= a.support(c, s) + 1e-5)
        return Nested::Second;
    if (a.support(-c, -s) <= b.support(-c, -s) + 1e-5)
        return Nested::First;
    return Nested::No;
}

// The direction of the outer common tangent's normal, to the side `turn` (+1, -1) of the line from a to b:
// the root of the difference of their supports. Newton, kept inside a bracket that halves.
double tangent(const Ellipse& a, const Ellipse& b, double heading, double turn)
{
    double inside = heading; // b reaches farther here
    double outside = heading + turn * pi; // and a here
    double t = heading + turn * pi / 2;
    for (int i = 0; i < 8; ++i) {
        const double c = std::cos(t);
        const double s = std::sin(t);
        const double ha = std::sqrt(a.xx * c * c + 2 * a.xy * c * s + a.yy * s * s);
        const double hb = std::sqrt(b.xx * c * c + 2 * b.xy * c * s + b.yy * s * s);
        const double f = (b.x - a.x) * c + (b.y - a.y) * s + hb - ha;
        (f > 0 ? inside : outside) = t;
        const auto slope = [c, s](const Ellipse& e, double h) {
            return ((e.yy - e.xx) * c * s + e.xy * (c * c - s * s)) / h;
        };
        const double df = (b.y - a.y) * c - (b.x - a.x) * s + slope(b, hb) - slope(a, ha);
        double next = t - f / df;
        if (!(std::min(inside, outside) < next && next < std::max(inside, outside)))
            next = (inside + outside) / 2;
        const double moved = std::fabs(next - t);
        t = next;
        if (moved < 2e-3)
            break;
    }
    return t;
}

double arcStep(const Ellipse& e)
{
    const double radius = std::sqrt(e.xx + e.yy);
    return radius < 6 ? 0.55 : radius < 20 ? 0.35 : 0.22;
}

} // namespace

double Ellipse::support(double c, double s) const
{
    return x * c + y * s + std::sqrt(xx * c * c + 2 * xy * c * s + yy * s * s);
}

Point Ellipse::edge(double c, double s) const
{
    const double h = 1 / std::sqrt(xx * c * c + 2 * xy * c * s + yy * s * s);
    return { x + h * (xx * c + xy * s), y + h * (xy * c + yy * s) };
}

double Ellipse::front(double px, double py) const
{
    constexpr double nowhere = -1e9;
    const double dx = px - x;
    const double dy = py - y;
    const double det = xx * yy - xy * xy;
    if (det < 1e-12)
        return nowhere;
    const double ix = (yy * dx - xy * dy) / det;
    const double iy = (xx * dy - xy * dx) / det;
    const double q = dx * ix + dy * iy;
    if (q > 1)
        return nowhere;
    const double jx = (yy * zx - xy * zy) / det;
    const double jy = (xx * zy - xy * zx) / det;
    const double depth = std::max(0., zz - (zx * jx + zy * jy));
    return z + zx * ix + zy * iy + std::sqrt((1 - q) * depth);
}

Ellipse projected(const Ellipsoid& e, const View& view)
{
    Ellipse out;
    const Point centre = view(e.centre);
    out.x = centre.x;
    out.y = centre.y;
    out.z = view.depth(e.centre) * view.scale;
    constexpr double never0 = 1e-6; // pixels squared: a disc seen edge-on still has edges
    out.xx = out.yy = out.zz = never0;
    for (const Vec3& a : e.axes) {
        const double px = view.scale * dot(a, view.right);
        const double py = -view.scale * dot(a, view.up);
        const double pz = view.scale * dot(a, view.toViewer);
        out.xx += px * px;
        out.xy += px * py;
        out.yy += py * py;
        out.zx += pz * px;
        out.zy += pz * py;
        out.zz += pz * pz;
    }
    return out;
}

Ellipse lit(const Ellipse& e, double scale)
{
    Ellipse out = e;
    const double gx = e.xx * light.x + e.xy * light.y;
    const double gy = e.xy * light.x + e.yy * light.y;
    const double push = 0.95 * (1 - scale) / std::sqrt(gx * light.x + gy * light.y);
    out.x += push * gx;
    out.y += push * gy;
    out.xx *= scale * scale;
    out.xy *= scale * scale;
    out.yy *= scale * scale;
    return out;
}

Silhouette::Edge Silhouette::edgeOf(const Ellipse& e, double angle)
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return { e.edge(c, s), { c, s } };
}

void Silhouette::addArc(Edges& edges, const Ellipse& e, double from, double to)
{
    const int n = std::max(1, static_cast<int>(std::ceil((to - from) / arcStep(e))));
    for (int i = 0; i <= n; ++i)
        edges.push_back(edgeOf(e, from + (to - from) * i / n));
}

void Silhouette::addChain(const Ellipse* first, std::size_t count)
{
    std::vector<Ellipse> chain;
    chain.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        bool swallowed = false;
        while (!chain.empty() && !swallowed) {
            const Nested n = nested(chain.back(), first[i]);
            if (n == Nested::No)
                break;
            swallowed = n == Nested::Second;
            if (n == Nested::First)
                chain.pop_back();
        }
        if (!swallowed)
            chain.push_back(first[i]);
    }
    if (chain.empty())
        return;
    Edges edges;
    edges.reserve(chain.size() * 3 + 24);
    if (chain.size() == 1) {
        addArc(edges, chain[0], 0, wholeTurn);
        m_contours.push_back(std::move(edges));
        return;
    }
    const std::size_t links = chain.size() - 1;
    std::vector<double> leftTangents(links);
    std::vector<double> rightTangents(links);
    for (std::size_t i = 0; i < links; ++i) {
        const double heading = std::atan2(chain[i + 1].y - chain[i].y, chain[i + 1].x - chain[i].x);
        leftTangents[i] = tangent(chain[i], chain[i + 1], heading, 1);
        rightTangents[i] = tangent(chain[i], chain[i + 1], heading, -1);
    }
    // From one tangent to the next around an ellipse. On the inside of a bend the contour passes through the
    // centre: then the little loop there winds the same way as the rest.
    const auto turn = [&edges](const Ellipse& e, double from, double to) {
        const double d = wrapped(to - from);
        if (d > 0.12) {
            addArc(edges, e, from, from + d);
        } else {
            edges.push_back(edgeOf(e, from));
            if (d < -0.05)
                edges.push_back({ { e.x, e.y }, {} });
            if (std::fabs(d) > 0.02)
                edges.push_back(edgeOf(e, to));
        }
    };
    addArc(edges, chain.front(), leftTangents[0], ahead(leftTangents[0], rightTangents[0]));
    for (std::size_t i = 1; i < links; ++i)
        turn(chain[i], rightTangents[i - 1], rightTangents[i]);
    const double lastRight = rightTangents[links - 1];
    addArc(edges, chain.back(), lastRight, ahead(lastRight, leftTangents[links - 1]));
    for (std::size_t i = links - 1; i > 0; --i)
        turn(chain[i], leftTangents[i], leftTangents[i - 1]);
    m_contours.push_back(std::move(edges));
}

void Silhouette::addHull(const Ellipse* first, std::size_t count)
{
    if (count == 0)
        return;
    double radius = 0;
    for (std::size_t i = 0; i < count; ++i)
        radius = std::max(radius, std::sqrt(first[i].xx + first[i].yy));
    const int directions = radius < 14 ? 16 : 32;
    const auto farthest = [&](double angle) {
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        return std::max_element(first, first + count,
            [&](const Ellipse& a, const Ellipse& b) { return a.support(c, s) < b.support(c, s); });
    };
    Edges edges;
    edges.reserve(static_cast<std::size_t>(directions) + 8);
    const Ellipse* previous = farthest(0);
    edges.push_back(edgeOf(*previous, 0));
    for (int i = 1; i <= directions; ++i) {
        const double angle = wholeTurn * i / directions;
        const Ellipse* next = farthest(angle);
        if (next != previous) {
            // The tangent the two have in common: without it the contour is scalloped.
            double from = angle - wholeTurn / directions;
            double to = angle;
            for (int k = 0; k < 6; ++k) {
                const double middle = (from + to) / 2;
                const double c = std::cos(middle);
                const double s = std::sin(middle);
                (previous->support(c, s) >= next->support(c, s) ? from : to) = middle;
            }
            edges.push_back(edgeOf(*previous, from));
            edges.push_back(edgeOf(*next, to));
        }
        if (i < directions)
            edges.push_back(edgeOf(*next, angle));
        previous = next;
    }
    m_contours.push_back(std::move(edges));
}

std::vector<Contour> Silhouette::grown(double by) const
{
    std::vector<Contour> out;
    out.reserve(m_contours.size());
    for (const Edges& edges : m_contours) {
        Contour& contour = out.emplace_back();
        contour.reserve(edges.size());
        for (const Edge& e : edges)
            contour.push_back({ e.at.x + by * e.normal.x, e.at.y + by * e.normal.y });
    }
    return out;
}

Contour ribbon(const std::vector<Point>& points, double width, double taper)
{
    Contour there;
    Contour back;
    const std::size_t n = points.size();
    for (std::size_t i = 0; n > 1 && i < n; ++i) {
        const Point a = points[i > 0 ? i - 1 : 0];
        const Point b = points[std::min(i + 1, n - 1)];
        const double l = std::max(std::hypot(b.x - a.x, b.y - a.y), 1e-9);
        const double u = 2. * static_cast<double>(i) / static_cast<double>(n - 1) - 1;
        const double half = width / 2 * (1 - taper * u * u);
        const Point across{ -(b.y - a.y) / l * half, (b.x - a.x) / l * half };
        there.push_back({ points[i].x + across.x, points[i].y + across.y });
        back.push_back({ points[i].x - across.x, points[i].y - across.y });
    }
    there.insert(there.end(), back.rbegin(), back.rend());
    return there;
}

} // namespace plumbline::figure
