// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/stance.h"

#include "figure/clearance.h"
#include "figure/goniometer.h"
#include "figure/surface.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr double touching = 0.004; ///< from the floor, in stature
constexpr double lying = 0.012; ///< likewise, for the trunk: one part of it carries another
constexpr double turned = 0.15 * M_PI / 180; ///< no more than nobody sees
constexpr double raised = 0.001;

Skeleton placed(const Pose& pose)
{
    Skeleton body = skeletonOf(pose.angles, spineOf(pose.angles), rootOf(pose.angles, pose.ground));
    place(body, pose.angles, pose.ground, {});
    return body;
}

double apart(const Rotation& a, const Rotation& b)
{
    return (length(a.x - b.x) + length(a.y - b.y) + length(a.z - b.z)) / 2;
}

bool isPinned(const Motion& motion, const Pose& pose, End end, Side side)
{
    for (std::size_t i = 0; i < motion.pins.size(); ++i) {
        const Pin& pin = motion.pins[i];
        const double weight = i < pose.pinWeights.size() ? pose.pinWeights[i] : 1;
        if (pin.end == end && pin.side == side && weight > 0.5
            && !std::holds_alternative<Landmark>(pin.target))
            return true;
    }
    return false;
}

bool carries(const Ground& ground, PartKind kind)
{
    return std::any_of(
        ground.support.begin(), ground.support.end(), [&](const Touching& t) { return t.kind == kind; });
}

/// The floor, or what is as high.
bool touches(const Parts& parts, PartId id, double height)
{
    return std::fabs(lowest(parts[id], { 0, 1, 0 }) + compression - height) < touching;
}

/// Those that touch the floor, both sides of a kind as one.
Contact carriersOf(const Parts& parts)
{
    Contact out;
    for (PartId id = 0; id < partCount; ++id) {
        if (!touches(parts, id, 0))
            continue;
        const auto other =
            std::find_if(out.begin(), out.end(), [id](const Touching& t) { return t.kind == kindOf(id); });
        if (other != out.end())
            other->side.reset();
        else
            out.push_back({ kindOf(id), sideOf(id) });
    }
    return out;
}

bool canAnchor(Anchor anchor, const Parts& parts, const Ground& ground)
{
    const double height = carries(ground, PartKind::Foot) ? ground.height : 0;
    const bool right = touches(parts, partId(PartKind::Foot, Side::Right), height);
    const bool left = touches(parts, partId(PartKind::Foot, Side::Left), height);
    switch (anchor) {
    case Anchor::Feet:
        return right && left;
    case Anchor::RightFoot:
        return right;
    case Anchor::LeftFoot:
        return left;
    default:
        return true;
    }
}

std::vector<Anchor> anchorsFor(Anchor now)
{
    std::vector<Anchor> out{ now };
    if (now == Anchor::Thighs)
        out.insert(out.end(), { Anchor::RightThigh, Anchor::LeftThigh });
    for (const Anchor other : { Anchor::Feet, Anchor::RightFoot, Anchor::LeftFoot, Anchor::Pelvis })
        if (other != now)
            out.push_back(other);
    return out;
}

} // namespace

Contacts contactsOf(const Motion& motion, const Pose& pose, const Solved& body)
{
    const Vec3 up{ 0, 1, 0 };
    const auto isLow = [&](PartKind kind, Side side = Side::Right) {
        return lowest(body.parts[partId(kind, side)], up) < (kind < PartKind::UpperArm ? lying : touching);
    };
    Contacts out;
    for (const Side side : bothSides) {
        Contacts::OfSide& mine = out.sides[index(side)];
        const Frame& shank = body.skeleton.at(Limb::Shank, side);
        mine.knee = shank.axes.x.y < -0.6 && shank.origin.y < 0.05 && isLow(PartKind::Shank, side);
        mine.foot = isPinned(motion, pose, End::Foot, side) || isLow(PartKind::Foot, side)
            || (pose.ground.height > 0 && carries(pose.ground, PartKind::Foot));
        mine.hand = isPinned(motion, pose, End::Hand, side) || isLow(PartKind::Hand, side);
    }
    out.pelvis = isLow(PartKind::Pelvis) || carries(pose.ground, PartKind::Pelvis);
    out.chest = isLow(PartKind::Shirt);
    return out;
}

Frame rootFrameOf(const Skeleton& body, const Angles& angles)
{
    const Frame& pelvis = body[Axial::Pelvis];
    return { pelvis.axes * aboutZ(angles[Trunk::PelvisTilt]), pelvis.origin };
}

void rest(Pose& pose, const Frame& root)
{
    const auto rotationOf = [](const Pose& p) { return rootFrameOf(placed(p), p.angles).axes; };
    const auto isRight = [&](const Pose& p) { return apart(rotationOf(p), root.axes) < turned; };
    if (!isRight(pose)) {
        Skeleton wanted = skeletonOf(pose.angles, spineOf(pose.angles), root.axes);
        wanted.transform({}, root.origin);
        const Parts parts = surfaceOf(wanted);
        Pose turnedPose = pose;
        readRoot(turnedPose.angles, pose.ground.root, root.axes);
        const Ground usual = pose.ground;
        std::optional<Pose> found;
        for (const Anchor anchor : anchorsFor(usual.anchor))
            for (const bool turnsRoot : { false, true }) {
                Pose tried = turnsRoot ? turnedPose : pose;
                tried.ground.anchor = anchor;
                if (anchor != usual.anchor)
                    tried.ground.settle.reset();
                if (!found && canAnchor(anchor, parts, usual) && isRight(tried))
                    found = tried;
            }
        turnedPose.ground.anchor = Anchor::Pelvis;
        turnedPose.ground.settle.reset();
        pose = found.value_or(turnedPose);
    }
    Skeleton body = placed(pose);
    if (std::fabs(body[Axial::Pelvis].origin.y - root.origin.y) > raised) {
        Skeleton wanted = body;
        wanted.transform({}, { 0, root.origin.y - body[Axial::Pelvis].origin.y, 0 });
        const Contact carriers = carriersOf(surfaceOf(wanted));
        if (!carriers.empty()) {
            pose.ground.support = carriers;
            pose.ground.height = 0;
            pose.angles[Trunk::RootY] = 0;
            body = placed(pose);
        }
        const double missing = root.origin.y - body[Axial::Pelvis].origin.y;
        if (std::fabs(missing) > raised)
            pose.angles[Trunk::RootY] += missing;
    }
    pose.ground.at.x += root.origin.x - body[Axial::Pelvis].origin.x;
    pose.ground.at.z += root.origin.z - body[Axial::Pelvis].origin.z;
}

} // namespace plumbline::figure
