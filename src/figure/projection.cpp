// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/projection.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

// Votes have the unit of volume, in statures cubed.
constexpr double shirtOverThigh = 1.5e-5;
constexpr double thighOverPelvis = 6.5e-5;
constexpr double persistence = 3.2e-5; ///< an order once found is kept until the votes against it are clear

void force(Votes& votes, PartId front, PartId back)
{
    votes.set(front, back, 1);
}

bool raisedTowards(const Skeleton& skeleton, const View& view, Side side)
{
    const Rotation thorax = skeleton.thorax();
    const bool raised = dot(skeleton.at(Limb::UpperArm, side).axes.y, thorax.y) < -0.5; // beyond 120 degrees
    return raised && dot(thorax.z, view.toViewer) * sign(side) > 0.3;
}

// What touches each other all along cannot be ordered by depth. These rules hold as long as the trunk is not
// seen from below the feet or above the head.
void applyRules(Votes& votes, const Skeleton& skeleton, const View& view)
{
    constexpr PartId pelvis = partId(PartKind::Pelvis);
    constexpr PartId shirt = partId(PartKind::Shirt);
    constexpr PartId neck = partId(PartKind::Neck);
    constexpr PartId head = partId(PartKind::Head);
    const auto fromTheSide = [&](Axial a) { return std::fabs(dot(skeleton[a].axes.y, view.toViewer)) < 0.8; };
    for (const Side side : bothSides) {
        const PartId thigh = partId(PartKind::Thigh, side);
        if (fromTheSide(Axial::L0) && votes.of(thigh, shirt) < shirtOverThigh)
            force(votes, shirt, thigh);
        if (std::fabs(votes.of(thigh, pelvis)) < thighOverPelvis)
            force(votes, thigh, pelvis);
    }
    if (fromTheSide(Axial::L0))
        force(votes, shirt, pelvis);
    if (fromTheSide(Axial::T3)) {
        // The neckline lies over the shirt, unless a raised shoulder hides it.
        if (!std::any_of(
                bothSides.begin(), bothSides.end(), [&](Side s) { return raisedTowards(skeleton, view, s); }))
            force(votes, neck, shirt);
        force(votes, head, neck);
    }
}

void remember(Votes& votes, std::vector<signed char>& memory)
{
    const std::size_t n = votes.size();
    if (memory.size() != n * n)
        memory.assign(n * n, 0);
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b) {
            signed char& before = memory[a * n + b];
            if (votes.of(a, b) != 0)
                votes.add(a, b, persistence * before);
            const double now = votes.of(a, b);
            before = now > 0 ? 1 : now < 0 ? -1 : 0;
        }
}

} // namespace

FlatParts projected(const Parts& parts, const View& view)
{
    FlatParts flat;
    for (PartId id = 0; id < partCount; ++id)
        for (const Piece& piece : parts[id].pieces) {
            auto& ellipses = flat[id].emplace_back();
            ellipses.reserve(piece.ellipsoids.size());
            for (const Ellipsoid& e : piece.ellipsoids)
                ellipses.push_back(projected(e, view));
        }
    return flat;
}

Links allOf(const Piece& piece)
{
    return { 0, piece.chain ? piece.ellipsoids.size() - 1 : 1 };
}

void add(
    Silhouette& silhouette, const Piece& piece, const std::vector<Ellipse>& flat, Links links, double shrink)
{
    if (links.from >= links.to)
        return;
    const std::size_t first = piece.chain ? links.from : 0;
    const std::size_t count = piece.chain ? links.to - links.from + 1 : flat.size();
    std::vector<Ellipse> shrunk;
    const Ellipse* e = flat.data() + first;
    if (shrink < 1) {
        shrunk.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            shrunk.push_back(lit(e[i], shrink));
        e = shrunk.data();
    }
    if (piece.chain)
        silhouette.addChain(e, count);
    else
        silhouette.addHull(e, count);
}

std::vector<Item> itemsOf(
    const Parts& parts, const FlatParts& flat, const std::vector<Solid>& solids, const View& view)
{
    std::vector<Item> items;
    items.reserve(partCount + solids.size());
    for (PartId id = 0; id < partCount; ++id) {
        std::vector<Ellipse> all;
        for (std::size_t i = 0; i < flat[id].size(); ++i) {
            // The root of a thigh lies within the pelvis and would only confuse.
            const JointZone& start = parts[id].pieces[i].start;
            const bool thigh = kindOf(id) == PartKind::Thigh;
            const auto skipped = static_cast<std::ptrdiff_t>(thigh ? start.links + 1 : 0);
            all.insert(all.end(), flat[id][i].begin() + skipped, flat[id][i].end());
        }
        items.push_back(Item::of(std::move(all)));
    }
    for (const Solid& solid : solids) {
        if (const Box* box = std::get_if<Box>(&solid.form)) {
            items.push_back(Item::of(*box, view));
        } else if (const Ball* ball = std::get_if<Ball>(&solid.form)) {
            items.push_back(Item::of({ projected(
                ellipsoid({ {}, ball->centre }, {}, { ball->radius, ball->radius, ball->radius }), view) }));
        } else {
            const Cylinder& c = std::get<Cylinder>(solid.form);
            const Vec3 across = unit(cross(c.halfAxis, { 0, 1, 0 })) * c.radius;
            std::vector<Ellipse> discs;
            for (int i = -4; i <= 4; ++i)
                discs.push_back(projected({ c.centre + c.halfAxis * (i / 4.),
                                              { across, Vec3{ 0, c.radius, 0 }, unit(c.halfAxis) * 1e-4 } },
                    view));
            items.push_back(Item::of(std::move(discs)));
        }
    }
    return items;
}

std::vector<std::size_t> orderOf(const std::vector<Item>& items, const Skeleton& skeleton, const View& view,
    std::vector<signed char>* memory)
{
    Votes votes = vote(items, view);
    if (memory)
        remember(votes, *memory);
    applyRules(votes, skeleton, view);
    return sorted(items, votes);
}

} // namespace plumbline::figure
