// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/draw.h"
#include "figure/silhouette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace plumbline::figure
{

namespace
{

// In statures.
constexpr double clearance = 0.06; ///< between the body and the arrow
constexpr double longest = 0.20;
constexpr double shortest = 0.05;
constexpr double shaft = 0.011;
constexpr double halo = 0.0055;
constexpr double head = 0.025;

double distance(Point a, Point b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

// Evenly spaced along the line: eased motion bunches its ends.
std::vector<Point> resampled(const std::vector<Point>& points, double upTo, std::size_t count)
{
    std::vector<Point> out{ points.front() };
    const double step = upTo / static_cast<double>(count - 1);
    double gone = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double l = distance(points[i - 1], points[i]);
        while (out.size() < count && gone + l >= step * static_cast<double>(out.size()) && l > 0) {
            const double t = (step * static_cast<double>(out.size()) - gone) / l;
            out.push_back({ points[i - 1].x + (points[i].x - points[i - 1].x) * t,
                points[i - 1].y + (points[i].y - points[i - 1].y) * t });
        }
        gone += l;
    }
    return out;
}

// All contours wind one way, or they would cut holes into each other.
Contour oriented(Contour c)
{
    double area = 0;
    for (std::size_t i = 0; i < c.size(); ++i) {
        const Point a = c[i];
        const Point b = c[(i + 1) % c.size()];
        area += a.x * b.y - a.y * b.x;
    }
    if (area < 0)
        std::reverse(c.begin(), c.end());
    return c;
}

Shape arrowShape(const std::vector<Point>& line, Role role, double scale, double wider)
{
    const Point tip = line.back();
    const Point before = line[line.size() - 4];
    const double l = std::max(distance(before, tip), 1e-9);
    const Point d{ (tip.x - before.x) / l, (tip.y - before.y) / l };
    const double h = (head + wider * 1.2) * scale;
    const auto at = [&](double along, double across) {
        return Point{ tip.x + d.x * along * h - d.y * across * h,
            tip.y + d.y * along * h + d.x * across * h };
    };
    // Blunt corners, as if drawn with a marker.
    const Contour point{ at(.86, -.06), at(.86, .06), at(-.50, .80), at(-.58, .72), at(-.45, 0),
        at(-.58, -.72), at(-.50, -.80) };
    std::vector<Point> shaftLine(line.begin(), line.end() - 1);
    Shape shape;
    shape.role = role;
    const double width = (shaft + 2 * wider) * scale;
    shape.contours = { oriented(ribbon(shaftLine, width, 0)), oriented(point) };
    // A round beginning.
    Contour start;
    for (int i = 0; i < 12; ++i)
        start.push_back({ line[0].x + width / 2 * std::cos(i * M_PI / 6),
            line[0].y + width / 2 * std::sin(i * M_PI / 6) });
    shape.contours.push_back(oriented(std::move(start)));
    return shape;
}

/// Adds the arrow of one landmark on its way through the bodies.
void addArrow(Landmark landmark, const std::vector<Skeleton>& bodies, const View& view, Shapes& out)
{
    std::vector<Vec3> way;
    way.reserve(bodies.size());
    for (const Skeleton& body : bodies)
        way.push_back(positionOf(landmark, body) + outwardOf(landmark, body) * clearance);
    // Where the way goes into the body it is shifted out of it as a whole.
    const Vec3 out0 = unit(across(outwardOf(landmark, bodies.front()), view.toViewer));
    double inwards = 0;
    for (const Vec3& p : way)
        inwards = std::min(inwards, dot(p - way.front(), out0));
    std::vector<Point> points;
    double total = 0;
    for (const Vec3& p : way) {
        points.push_back(view(p + out0 * std::min(.07, -inwards)));
        if (points.size() > 1)
            total += distance(points[points.size() - 2], points.back());
    }
    const Vec3 chord = unit(way.back() - way.front());
    if (total < shortest * view.scale || std::fabs(dot(chord, view.toViewer)) > .8)
        return; // nothing to be seen of it
    const auto line = resampled(points, std::min(total, longest * view.scale), 15);
    if (line.size() < 6)
        return;
    out.push_back(arrowShape(line, Role::ArrowHalo, view.scale, halo));
    out.push_back(arrowShape(line, Role::Arrow, view.scale, 0));
}

/// Where a way is looked for when none that the author names can be seen.
constexpr std::array usualPlaces{ Place::Crown, Place::Knee, Place::Hand, Place::Toe, Place::Belly,
    Place::Chest };

/// What goes furthest in the picture; of what goes equally far, the nearer.
Landmark furthest(const std::vector<Skeleton>& bodies, const View& view)
{
    Landmark best;
    double most = -1e9;
    for (const Place place : usualPlaces)
        for (const Side side : bothSides) {
            const Vec3 from = positionOf({ place, side }, bodies.front());
            const Vec3 to = positionOf({ place, side }, bodies.back());
            const double way = distance(view(from), view(to)) / view.scale + .02 * view.depth(from);
            if (way > most) {
                most = way;
                best = { place, side };
            }
        }
    return best;
}

} // namespace

Shapes arrowsOf(const Motion& motion, const Moment& gesture, const BodyShape& shape, const View& view)
{
    Shapes out;
    if (gesture.from == gesture.to)
        return out;
    std::vector<Skeleton> bodies;
    for (int i = 0; i <= 12; ++i) {
        Moment moment = gesture;
        moment.progress = .05 + .70 * i / 12;
        bodies.push_back(solve(poseAt(motion, moment), shape).skeleton);
    }
    for (const Landmark& landmark : motion.arrows)
        addArrow(landmark, bodies, view, out);
    if (out.empty())
        addArrow(furthest(bodies, view), bodies, view, out);
    return out;
}

} // namespace plumbline::figure
