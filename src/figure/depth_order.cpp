// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/depth_order.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace plumbline::figure
{

namespace
{

constexpr int gridCells = 64; ///< along the longer side of the picture's contents
constexpr double clampedDepth = 0.03; ///< of stature: so that one deep cell does not decide alone
constexpr double nowhere = -1e8;

double frontOf(const Box& box, const View& view, double px, double py)
{
    const Vec3 onPlane = view.right * ((px - view.origin.x) / view.scale)
        + view.up * ((view.origin.y - py) / view.scale) - box.centre;
    double from = -1e9;
    double to = 1e9;
    const auto slab = [&](double origin, double direction, double half) {
        if (std::fabs(direction) < 1e-9) {
            if (std::fabs(origin) > half)
                from = 1e9;
            return;
        }
        const double a = (-half - origin) / direction;
        const double b = (half - origin) / direction;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
    };
    slab(onPlane.x, view.toViewer.x, box.half.x);
    slab(onPlane.y, view.toViewer.y, box.half.y);
    slab(onPlane.z, view.toViewer.z, box.half.z);
    return from <= to ? to * view.scale : -1e9;
}

struct Grid {
    Point low;
    double cell = 1;
    int columns = 1;
    int rows = 1;

    [[nodiscard]] int column(double x) const
    {
        return std::clamp(static_cast<int>((x - low.x) / cell), 0, columns - 1);
    }
    [[nodiscard]] int row(double y) const
    {
        return std::clamp(static_cast<int>((y - low.y) / cell), 0, rows - 1);
    }
    [[nodiscard]] std::size_t at(int c, int r) const { return static_cast<std::size_t>(r * columns + c); }
    [[nodiscard]] Point middle(int c, int r) const
    {
        return { low.x + (c + 0.5) * cell, low.y + (r + 0.5) * cell };
    }
};

Grid gridOver(const std::vector<Item>& items)
{
    Point low{ 1e9, 1e9 };
    Point high{ -1e9, -1e9 };
    for (const Item& i : items) {
        low = { std::min(low.x, i.low.x), std::min(low.y, i.low.y) };
        high = { std::max(high.x, i.high.x), std::max(high.y, i.high.y) };
    }
    Grid g;
    g.low = low;
    g.cell = std::max({ high.x - low.x, high.y - low.y, 1e-3 }) / gridCells;
    g.columns = static_cast<int>((high.x - low.x) / g.cell) + 1;
    g.rows = static_cast<int>((high.y - low.y) / g.cell) + 1;
    return g;
}

void depthsOf(const Item& item, const Grid& g, const View& view, std::vector<float>& depths)
{
    const auto raise = [&](int c0, int c1, int r0, int r1, const auto& frontAt) {
        for (int r = r0; r <= r1; ++r)
            for (int c = c0; c <= c1; ++c) {
                const Point p = g.middle(c, r);
                float& d = depths[g.at(c, r)];
                d = std::max(d, static_cast<float>(frontAt(p.x, p.y)));
            }
    };
    if (item.box) {
        raise(g.column(item.low.x), g.column(item.high.x), g.row(item.low.y), g.row(item.high.y),
            [&](double x, double y) { return frontOf(*item.box, view, x, y); });
        return;
    }
    for (const Ellipse& e : item.ellipses) {
        const double w = std::sqrt(e.xx);
        const double h = std::sqrt(e.yy);
        raise(g.column(e.x - w), g.column(e.x + w), g.row(e.y - h), g.row(e.y + h),
            [&](double x, double y) { return e.front(x, y); });
    }
}

} // namespace

Item Item::of(std::vector<Ellipse> ellipses)
{
    Item item;
    item.ellipses = std::move(ellipses);
    item.low = { 1e9, 1e9 };
    item.high = { -1e9, -1e9 };
    for (const Ellipse& e : item.ellipses) {
        const double w = std::sqrt(e.xx);
        const double h = std::sqrt(e.yy);
        item.low = { std::min(item.low.x, e.x - w), std::min(item.low.y, e.y - h) };
        item.high = { std::max(item.high.x, e.x + w), std::max(item.high.y, e.y + h) };
        item.depth += e.z / static_cast<double>(item.ellipses.size());
    }
    return item;
}

Item Item::of(const Box& box, const View& view)
{
    Item item;
    item.box = box;
    item.low = { 1e9, 1e9 };
    item.high = { -1e9, -1e9 };
    for (unsigned corner = 0; corner < 8; ++corner) {
        const Vec3 half = box.half;
        const Point p = view(box.centre
            + Vec3{ (corner & 1) != 0 ? half.x : -half.x, (corner & 2) != 0 ? half.y : -half.y,
                (corner & 4) != 0 ? half.z : -half.z });
        item.low = { std::min(item.low.x, p.x), std::min(item.low.y, p.y) };
        item.high = { std::max(item.high.x, p.x), std::max(item.high.y, p.y) };
    }
    item.depth = view.depth(box.centre) * view.scale;
    return item;
}

Votes vote(const std::vector<Item>& items, const View& view)
{
    Votes votes(items.size());
    if (items.empty())
        return votes;
    const Grid g = gridOver(items);
    const std::size_t cells = static_cast<std::size_t>(g.columns * g.rows);
    std::vector<std::vector<float>> depths(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        depths[i].assign(cells, static_cast<float>(2 * nowhere));
        depthsOf(items[i], g, view, depths[i]);
    }
    const double limit = clampedDepth * view.scale;
    for (std::size_t a = 0; a < items.size(); ++a)
        for (std::size_t b = a + 1; b < items.size(); ++b) {
            const Point low{ std::max(items[a].low.x, items[b].low.x),
                std::max(items[a].low.y, items[b].low.y) };
            const Point high{ std::min(items[a].high.x, items[b].high.x),
                std::min(items[a].high.y, items[b].high.y) };
            if (low.x > high.x || low.y > high.y)
                continue;
            double sum = 0;
            for (int r = g.row(low.y); r <= g.row(high.y); ++r)
                for (int c = g.column(low.x); c <= g.column(high.x); ++c) {
                    const double da = static_cast<double>(depths[a][g.at(c, r)]);
                    const double db = static_cast<double>(depths[b][g.at(c, r)]);
                    if (da > nowhere && db > nowhere)
                        sum += std::clamp(da - db, -limit, limit);
                }
            // In statures times area, whatever the picture's size.
            votes.set(a, b, sum * g.cell * g.cell / std::pow(view.scale, 3));
        }
    return votes;
}

std::vector<std::size_t> sorted(const std::vector<Item>& items, const Votes& votes)
{
    const std::size_t n = items.size();
    std::vector<std::size_t> order;
    std::vector<bool> drawn(n, false);
    while (order.size() < n) {
        // Next: what has least reason to be in front of anything still undrawn.
        std::size_t best = n;
        double least = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < n; ++i) {
            if (drawn[i])
                continue;
            double cost = items[i].depth * 1e-12;
            for (std::size_t j = 0; j < n; ++j)
                if (!drawn[j] && j != i)
                    cost += std::max(0., votes.of(i, j));
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        drawn[best] = true;
        order.push_back(best);
    }
    return order;
}

} // namespace plumbline::figure
