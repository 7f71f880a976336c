// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/silhouette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline::figure
{

namespace
{

constexpr double wholeTurn = 2 * M_PI;

// The same vector turned by the angle of the unit vector (c, s).
Point turned(Point v, double c, double s)
{
    return { v.x * c - v.y * s, v.x * s + v.y * c };
}

// From one unit vector to another, -pi to pi.
double angle(Point from, Point to)
{
    return std::atan2(from.x * to.y - from.y * to.x, from.x * to.x + from.y * to.y);
}

// The same the long way round, 0 to 2 pi.
double angleAhead(Point from, Point to)
{
    const double a = angle(from, to);
    return a < 0 ? a + wholeTurn : a;
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

// The normal of the outer common tangent, to the side `turn` (+1, -1) of the line from a to b: the root of
// the difference of their supports. Newton from the normal of that line; where the curve is too bent for it,
// halving.
Point tangent(const Ellipse& a, const Ellipse& b, double turn)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double l = std::sqrt(dx * dx + dy * dy);
    const Point heading{ dx / l, dy / l };
    struct Difference {
        double value;
        double slope;
    };
    const auto at = [&](Point n) {
        const double cc = n.x * n.x;
        const double ss = n.y * n.y;
        const double cs = n.x * n.y;
        const double ha = std::sqrt(a.xx * cc + 2 * a.xy * cs + a.yy * ss);
        const double hb = std::sqrt(b.xx * cc + 2 * b.xy * cs + b.yy * ss);
        return Difference{ dx * n.x + dy * n.y + hb - ha,
            dy * n.x - dx * n.y + ((b.yy - b.xx) * cs + b.xy * (cc - ss)) / hb
                - ((a.yy - a.xx) * cs + a.xy * (cc - ss)) / ha };
    };
    Point n{ -heading.y * turn, heading.x * turn };
    for (int i = 0; i < 6; ++i) {
        const Difference d = at(n);
        const double step = -d.value / d.slope;
        if (!(std::fabs(step) < 0.7))
            break;
        const double c = 1 / std::sqrt(1 + step * step);
        n = turned(n, c, step * c);
        const double beside = (heading.x * n.y - heading.y * n.x) * turn;
        if (beside <= 0)
            break;
        if (std::fabs(step) < 3e-3)
            return n;
    }
    Point inside = heading; // b reaches farther here
    Point outside{ -heading.x, -heading.y }; // and a here
    n = { -heading.y * turn, heading.x * turn };
    for (int i = 0; i < 12; ++i) {
        (at(n).value > 0 ? inside : outside) = n;
        const Point sum{ inside.x + outside.x, inside.y + outside.y };
        const double k = std::sqrt(sum.x * sum.x + sum.y * sum.y);
        n = { sum.x / k, sum.y / k };
    }
    return n;
}

double arcStep(const Ellipse& e)
{
    const double radius = std::sqrt(e.xx + e.yy);
    return radius < 6 ? 0.55 : radius < 20 ? 0.35 : 0.22;
}

} // namespace

Silhouette::Edge Silhouette::edgeOf(const Ellipse& e, Point normal)
{
    return { e.edge(normal.x, normal.y), normal };
}

void Silhouette::addArc(Edges& edges, const Ellipse& e, Point from, double angle)
{
    const int n = std::max(1, static_cast<int>(std::ceil(angle / arcStep(e))));
    const double c = std::cos(angle / n);
    const double s = std::sin(angle / n);
    for (int i = 0; i <= n; ++i) {
        edges.push_back(edgeOf(e, from));
        from = turned(from, c, s);
    }
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
        addArc(edges, chain[0], { 1, 0 }, wholeTurn);
        m_contours.push_back(std::move(edges));
        return;
    }
    const std::size_t links = chain.size() - 1;
    std::vector<Point> left(links);
    std::vector<Point> right(links);
    for (std::size_t i = 0; i < links; ++i) {
        left[i] = tangent(chain[i], chain[i + 1], 1);
        right[i] = tangent(chain[i], chain[i + 1], -1);
    }
    // From one tangent to the next around an ellipse. On the inside of a bend the contour passes through the
    // centre: then the little loop there winds the same way as the rest.
    const auto turn = [&edges](const Ellipse& e, Point from, Point to) {
        const double d = from.x * to.y - from.y * to.x; // the sine of the angle
        const bool back = from.x * to.x + from.y * to.y < 0;
        if (d > 0.12 || (back && d > 0)) {
            addArc(edges, e, from, angle(from, to));
            return;
        }
        edges.push_back(edgeOf(e, from));
        if (d < -0.05 || back)
            edges.push_back({ { e.x, e.y }, {} });
        if (std::fabs(d) > 0.02 || back)
            edges.push_back(edgeOf(e, to));
    };
    addArc(edges, chain.front(), left[0], angleAhead(left[0], right[0]));
    for (std::size_t i = 1; i < links; ++i)
        turn(chain[i], right[i - 1], right[i]);
    addArc(edges, chain.back(), right[links - 1], angleAhead(right[links - 1], left[links - 1]));
    for (std::size_t i = links - 1; i > 0; --i)
        turn(chain[i], left[i], left[i - 1]);
    m_contours.push_back(std::move(edges));
}

void Silhouette::addChainSafely(const Ellipse* first, std::size_t count)
{
    if (count == 0)
        return;
    const Ellipse& last = first[count - 1];
    const Ellipse& middle = first[count / 2];
    if (std::hypot(last.x - first->x, last.y - first->y) > 2.2 * std::sqrt(middle.xx + middle.yy)) {
        addChain(first, count);
        return;
    }
    for (std::size_t i = 0; i + 1 < count; ++i) {
        // A link that is no more than one of its ends is part of the link before or after it.
        const Nested inside = nested(first[i], first[i + 1]);
        if ((inside == Nested::Second && i > 0) || (inside == Nested::First && i + 2 < count))
            continue;
        addHull(first + i, 2);
    }
}

void Silhouette::addHull(const Ellipse* first, std::size_t count)
{
    if (count == 0)
        return;
    double radius = 0;
    for (std::size_t i = 0; i < count; ++i)
        radius = std::max(radius, std::sqrt(first[i].xx + first[i].yy));
    static const std::array<Point, 32> directions = [] {
        std::array<Point, 32> out;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const double a = wholeTurn * static_cast<double>(i) / static_cast<double>(out.size());
            out[i] = { std::cos(a), std::sin(a) };
        }
        return out;
    }();
    const std::size_t stride = radius < 14 ? 2 : 1;
    const auto farthest = [&](Point n) {
        const Ellipse* best = first;
        double most = first->support(n.x, n.y);
        for (const Ellipse* e = first + 1; e != first + count; ++e) {
            const double reach = e->support(n.x, n.y);
            if (reach > most) {
                most = reach;
                best = e;
            }
        }
        return best;
    };
    Edges edges;
    edges.reserve(directions.size() + 8);
    const Ellipse* previous = farthest(directions[0]);
    edges.push_back(edgeOf(*previous, directions[0]));
    for (std::size_t i = stride; i <= directions.size(); i += stride) {
        const Point direction = directions[i % directions.size()];
        const Ellipse* next = farthest(direction);
        if (next != previous) {
            // The tangent the two have in common: without it the contour is scalloped.
            Point from = directions[i - stride];
            Point to = direction;
            for (int k = 0; k < 6; ++k) {
                const double l = std::hypot(from.x + to.x, from.y + to.y);
                const Point middle{ (from.x + to.x) / l, (from.y + to.y) / l };
                (previous->support(middle.x, middle.y) >= next->support(middle.x, middle.y) ? from : to) =
                    middle;
            }
            edges.push_back(edgeOf(*previous, from));
            edges.push_back(edgeOf(*next, to));
        }
        if (i < directions.size())
            edges.push_back(edgeOf(*next, direction));
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
