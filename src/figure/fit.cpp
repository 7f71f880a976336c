// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/draw.h"
#include "figure/projection.h"
#include "figure/surface.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr std::size_t maxSamples = 48; ///< of the motion; more cannot widen a picture noticeably
constexpr double margin = 0.90; ///< share of the picture's width that is filled
constexpr double marginAbove = 0.84; ///< and of its height
constexpr double marginWithArrows = 0.76;
constexpr double smallest = 0.44; ///< statures: a cut-out is not enlarged beyond this height

struct Bounds {
    Point low{ 1e9, 1e9 };
    Point high{ -1e9, -1e9 };

    void add(Point p)
    {
        low = { std::min(low.x, p.x), std::min(low.y, p.y) };
        high = { std::max(high.x, p.x), std::max(high.y, p.y) };
    }
    void add(const Item& item)
    {
        add(item.low);
        add(item.high);
    }
};

// The poses and what lies between them.
std::vector<Moment> samplesOf(const Motion& motion)
{
    std::vector<Moment> out{ { motion.start, motion.start } };
    const std::size_t stride = std::max<std::size_t>(1, motion.steps.size() * 4 / maxSamples);
    for (std::size_t i = 0; i < motion.steps.size(); i += stride) {
        for (const double u : { .4, .5, .6, 1. })
            out.push_back({ poseBefore(motion, i, false), motion.steps[i].pose, u, motion.steps[i].order });
        for (const std::size_t pose : motion.steps[i].cycle.poses)
            out.push_back({ pose, pose });
    }
    return out;
}

void addMat(Bounds& bounds, const Prop& mat, const View& view)
{
    const Vec3 half = sizeOf(mat) * 0.43; // its corners may be cut off
    for (const double x : { 1., -1. })
        for (const double z : { 1., -1. })
            bounds.add(view(mat.at + Vec3{ x * half.x, 0, z * half.z }));
}

} // namespace

View fitted(const Motion& motion, const BodyShape& shape, Size size)
{
    View view = viewOf(motion.camera);
    Bounds bounds;
    Vec3 low{ 1e9, 0, 1e9 };
    Vec3 high{ -1e9, 0, -1e9 };
    for (const Moment& moment : samplesOf(motion)) {
        const Solved solved = solve(poseAt(motion, moment), shape);
        for (PartId id = 0; id < partCount; ++id) {
            const bool framed = motion.frame.empty()
                || std::find(motion.frame.begin(), motion.frame.end(), kindOf(id)) != motion.frame.end();
            for (const Piece& piece : solved.parts[id].pieces)
                for (const Ellipsoid& e : piece.ellipsoids) {
                    if (framed)
                        bounds.add(Item::of({ projected(e, view) }));
                    low = { std::min(low.x, e.centre.x), 0, std::min(low.z, e.centre.z) };
                    high = { std::max(high.x, e.centre.x), 0, std::max(high.z, e.centre.z) };
                }
        }
        if (shape.hair == Hair::Bun)
            bounds.add(Item::of({ projected(surface::bun(solved.skeleton), view) }));
        if (motion.frame.empty()) {
            const std::vector<Item> items = itemsOf({}, {}, solidsOf(solved.props), view);
            std::for_each(items.begin() + partCount, items.end(), [&](const Item& i) { bounds.add(i); });
        }
    }
    if (motion.frame.empty())
        for (const Prop& prop : motion.props)
            if (prop.kind == PropKind::Mat)
                addMat(bounds, prop, view);
    const auto pixels = [](double s) { return std::isfinite(s) && s > 1 ? std::min(s, 20000.) : 1; };
    const double width = pixels(size.width);
    const double height = pixels(size.height);
    const double used = motion.arrows.empty() ? marginAbove : marginWithArrows;
    view.scale = 1
        / std::max({ (bounds.high.x - bounds.low.x) / (width * margin),
            (bounds.high.y - bounds.low.y) / (height * used), smallest / height });
    const Point middle{ (bounds.low.x + bounds.high.x) / 2, (bounds.low.y + bounds.high.y) / 2 };
    // Arrows are drawn above the body more often than below.
    const double down = motion.arrows.empty() ? 0.01 : 0.035;
    view.origin = { width / 2 - view.scale * middle.x, height * (0.5 + down) - view.scale * middle.y };
    view.floorCentre = (low + high) * 0.5;
    view.floorRadius = std::max(.36, (high.x - low.x) / 2 + .14);
    return view;
}

} // namespace plumbline::figure
