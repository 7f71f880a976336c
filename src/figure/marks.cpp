// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/marks.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

bool isSpinal(Region r)
{
    return r == Region::Lumbar || r == Region::Thoracic || r == Region::Cervical;
}

bool works(const Motion& motion, Region region)
{
    return std::any_of(
        motion.worked.begin(), motion.worked.end(), [=](const Worked& w) { return w.region == region; });
}

// 0 from the side or the back, 1 from the front.
double frontality(const Skeleton& s, const View& view)
{
    return dot(unit(s[Axial::T1].axes.x + s[Axial::L1].axes.x), view.toViewer);
}

// The ellipses of a region within a part; none where the part has nothing of it.
std::vector<Ellipse> ellipsesOf(Region region, PartId id, const Solved& solved, const FlatPart& flat)
{
    std::vector<Ellipse> out;
    if (kindOf(id) == PartKind::Shirt) {
        const auto& trunk = flat.front();
        const auto share = [&](double from, double to) {
            const auto n = static_cast<double>(trunk.size());
            out.assign(trunk.begin() + static_cast<std::ptrdiff_t>(from * n),
                trunk.begin() + static_cast<std::ptrdiff_t>(to * n));
        };
        if (region == Region::Lumbar || region == Region::Abdomen)
            share(.10, .45);
        else if (region == Region::Thoracic || region == Region::Chest)
            share(.45, .90);
        return out;
    }
    const auto& pieces = solved.parts[id].pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i].region == region)
            out.insert(out.end(), flat[i].begin(), flat[i].end());
    return out;
}

// What the glow is laid on: the part, or of the long shirt what the glow reaches.
std::vector<Contour> areaOf(Region region, PartId part, const FlatParts& flat, const BodyDrawing& body)
{
    if (kindOf(part) != PartKind::Shirt || (region != Region::Lumbar && region != Region::Abdomen))
        return body.whole(part);
    const auto& trunk = flat[part].front();
    Silhouette lower;
    lower.addChainSafely(trunk.data(), trunk.size() * 65 / 100);
    return lower.grown(0);
}

// From the middle of the trunk to where the region lies.
Vec3 shiftOf(Region region, const Skeleton& s, Side side)
{
    switch (region) {
    case Region::Lumbar:
        return s[Axial::L1].axes.x * -.022;
    case Region::Abdomen:
        return s[Axial::L1].axes.x * .035;
    case Region::Thoracic:
        return s[Axial::T1].axes.x * -.025;
    case Region::Chest:
        return s[Axial::T2].axes.x * .040 + s[Axial::T2].axes.y * .012;
    case Region::Thighs:
        return s.at(Limb::Thigh, side).axes.x * -.015;
    default:
        return {};
    }
}

double strengthOf(Region region, const Skeleton& s, const View& view)
{
    const double front = frontality(s, view);
    if (region == Region::Lumbar || region == Region::Thoracic)
        return std::clamp((.62 - front) / .30, 0., 1.); // the back's glow is not for the belly
    if (region == Region::Chest || region == Region::Abdomen)
        return std::clamp((front + .5) / .6, 0., 1.);
    if (region == Region::Glutes)
        return std::clamp((.55 - dot(s[Axial::Pelvis].axes.x, view.toViewer)) / .4, 0., 1.);
    return 1;
}

// An ellipse around all of them.
Fading around(const std::vector<Ellipse>& ellipses, Point shift)
{
    const auto n = static_cast<double>(ellipses.size());
    double mx = 0;
    double my = 0;
    for (const Ellipse& e : ellipses) {
        mx += e.x / n;
        my += e.y / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Ellipse& e : ellipses) {
        xx += ((e.x - mx) * (e.x - mx) + e.xx * .45) / n;
        xy += ((e.x - mx) * (e.y - my) + e.xy * .45) / n;
        yy += ((e.y - my) * (e.y - my) + e.yy * .45) / n;
    }
    const double mean = (xx + yy) / 2;
    const double spread = std::hypot((xx - yy) / 2, xy);
    return { { mx + shift.x, my + shift.y }, std::sqrt(mean + spread) * 2.25,
        std::sqrt(std::max(1., mean - spread)) * 2.0, std::atan2(2 * xy, xx - yy) / 2 };
}

} // namespace

void drawGlow(const Motion& motion, const Solved& solved, const FlatParts& flat, const View& view,
    PartId part, const BodyDrawing& body, Shapes& out)
{
    for (const Worked& worked : motion.worked) {
        const auto side = sideOf(part);
        if (worked.side && side && *worked.side != *side)
            continue;
        // The glow of chest and buttocks goes on over sleeve and thigh, which may so change places with their
        // neighbour unnoticed.
        const PartId source = worked.region == Region::Chest && kindOf(part) == PartKind::UpperArm
            ? partId(PartKind::Shirt)
            : worked.region == Region::Glutes && kindOf(part) == PartKind::Thigh ? partId(PartKind::Pelvis)
                                                                                 : part;
        const auto ellipses = ellipsesOf(worked.region, source, solved, flat[source]);
        const double strength = strengthOf(worked.region, solved.skeleton, view);
        if (ellipses.empty() || strength < .02 || !body.isDrawn(source))
            continue;
        const Vec3 shift = shiftOf(worked.region, solved.skeleton, side.value_or(Side::Right)) * view.scale;
        Shape glow;
        glow.role = Role::Glow;
        glow.opacity = strength;
        glow.fading = around(ellipses, { dot(shift, view.right), -dot(shift, view.up) });
        glow.contours = areaOf(worked.region, part, flat, body);
        out.push_back(std::move(glow));
    }
}

void drawBeads(const Motion& motion, const Skeleton& s, const View& view, PartId part, Shapes& out)
{
    const bool neck = kindOf(part) == PartKind::Neck;
    if (neck ? !works(motion, Region::Cervical)
             : std::none_of(motion.worked.begin(), motion.worked.end(),
                 [](const Worked& w) { return isSpinal(w.region); }))
        return;
    const double along = std::fabs(dot(unit(s[Axial::T1].axes.y + s[Axial::L1].axes.y), view.toViewer));
    const double visible =
        std::clamp((.50 - frontality(s, view)) / .2, 0., 1.) * std::clamp((.97 - along) / .15, 0., 1.);
    if (visible < .02)
        return;
    const auto first = static_cast<std::size_t>(neck ? Axial::C0 : Axial::L0);
    const auto last = static_cast<std::size_t>(neck ? Axial::C1 : Axial::T3);
    const auto joint = [&](std::size_t i) {
        return s[static_cast<Axial>(std::clamp(i, first, last + 1))].origin;
    };
    Shape worked;
    worked.role = Role::Bead;
    worked.opacity = .95 * visible;
    Shape other = worked;
    other.opacity = .55 * visible;
    for (std::size_t i = first; i <= last; ++i) {
        const auto segment = static_cast<Axial>(i);
        const Region region = segment < firstThoracic ? Region::Lumbar
            : segment < firstCervical                 ? Region::Thoracic
                                                      : Region::Cervical;
        const Rotation& axes = s[segment].axes;
        const double size = neck ? .72 : region == Region::Lumbar ? 1.08 : .94;
        for (const double t : { 0., .5 }) {
            const Vec3 at = curve(joint(i > first ? i - 1 : i), joint(i), joint(i + 1), joint(i + 2), t);
            const Vec3 along1 = unit(joint(i + 1) - joint(i));
            const Ellipse e = projected(
                { at, { axes.x * (.0095 * size), along1 * (.0060 * size), axes.z * (.0095 * size) } }, view);
            Silhouette bead;
            bead.addHull(&e, 1);
            auto contours = bead.grown(0);
            Shape& target = works(motion, region) ? worked : other;
            target.contours.push_back(std::move(contours.front()));
        }
    }
    for (Shape& shape : { std::ref(other), std::ref(worked) })
        if (!shape.contours.empty())
            out.push_back(std::move(shape));
}

} // namespace plumbline::figure
