// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/hold.h"

#include "figure/flesh.h"
#include "figure/place_names.h"
#include "figure/reach_limb.h"
#include "figure/stance.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

constexpr double onFloor = 0.008; ///< statures
constexpr double onSkin = 0.03; ///< from the middle of a palm that touches the body
constexpr double samePlace = 0.006;

Solved bodyIn(const Motion& motion, std::size_t pose)
{
    Moment moment;
    moment.from = moment.to = pose;
    return solve(poseAt(motion, moment));
}

Vec3 thousandths(Vec3 v)
{
    const auto rounded = [](double x) { return std::round(x * 1000) / 1000; };
    return { rounded(v.x), rounded(v.y), rounded(v.z) };
}

double weightIn(const Pose& pose, std::size_t pin)
{
    return pin < pose.pinWeights.size() ? pose.pinWeights[pin] : 1;
}

bool isOf(const Pin& pin, End end, Side side)
{
    return pin.end == end && pin.side == side;
}

void letGo(Pose& pose, const Motion& motion, End end, Side side)
{
    pose.pinWeights.resize(motion.pins.size(), 1);
    for (std::size_t i = 0; i < motion.pins.size(); ++i)
        if (isOf(motion.pins[i], end, side))
            pose.pinWeights[i] = 0;
}

void dropUnused(Motion& motion)
{
    for (std::size_t i = motion.pins.size(); i-- > 0;) {
        const bool isUsed = std::any_of(motion.poses.begin(), motion.poses.end(),
            [i](const Pose& pose) { return weightIn(pose, i) > 0; });
        if (isUsed)
            continue;
        motion.pins.erase(motion.pins.begin() + static_cast<std::ptrdiff_t>(i));
        for (Pose& pose : motion.poses)
            if (i < pose.pinWeights.size())
                pose.pinWeights.erase(pose.pinWeights.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

// The place of the body next to this hand, if it lies on the body.
std::optional<Landmark> touchedBy(Side side, Vec3 palm, const Solved& now)
{
    const std::vector<Flesh> flesh = fleshOf(now.parts, 3);
    if (std::none_of(flesh.begin(), flesh.end(),
            [&](const Flesh& f) { return f.mayTouch(palm, onSkin) && depthOf(palm, f).value > -onSkin; }))
        return std::nullopt;
    const Skeleton& body = now.skeleton;
    std::optional<Landmark> nearest;
    double least = 1;
    for (std::size_t i = 0; i < placeNames.size(); ++i)
        for (const Side of : bothSides) {
            const Landmark l{ static_cast<Place>(i), of };
            const bool isOwnArm = of == side && l.place >= Place::Shoulder;
            if (const double far = length(positionOf(l, body) - palm); far < least && !isOwnArm) {
                least = far;
                nearest = l;
            }
        }
    return nearest;
}

} // namespace

bool isHeld(const Motion& motion, const Pose& pose, End end, Side side)
{
    double weight = 0;
    for (std::size_t i = 0; i < motion.pins.size(); ++i)
        if (isOf(motion.pins[i], end, side))
            weight += weightIn(pose, i);
    return weight >= 0.5;
}

Pose released(const Motion& motion, std::size_t index, End end, Side side)
{
    if (index >= motion.poses.size())
        return {};
    Pose pose = motion.poses[index];
    if (!isHeld(motion, pose, end, side))
        return pose;
    const Solved now = bodyIn(motion, index);
    Floating body{ pose.angles, rootFrameOf(now.skeleton, pose.angles) };
    readSeen(body, now.skeleton, end == End::Hand, side);
    pose.angles = body.angles;
    rest(pose, { body.root.axes, body.root.origin - Vec3{ 0, now.lifted, 0 } });
    letGo(pose, motion, end, side);
    return pose;
}

Pose released(const Motion& motion, std::size_t index)
{
    Motion left = motion;
    for (const End end : { End::Foot, End::Hand })
        for (const Side side : bothSides)
            if (index < left.poses.size())
                left.poses[index] = released(left, index, end, side);
    if (index >= left.poses.size())
        return {};
    Pose pose = left.poses[index];
    pose.pinWeights.clear();
    return pose;
}

Pin pinHere(const Motion& motion, std::size_t index, End end, Side side)
{
    const Solved now = bodyIn(motion, index);
    const Skeleton& body = now.skeleton;
    Pin pin;
    pin.end = end;
    pin.side = side;
    const PartKind kind = end == End::Hand ? PartKind::Hand : PartKind::Foot;
    const bool isLow = lowest(now.parts[partId(kind, side)], { 0, 1, 0 }) < onFloor;
    if (end == End::Foot) {
        const Frame& foot = body.at(Limb::Foot, side);
        if (isLow && foot.axes.y.y > 0.9) {
            pin.target = OnFloor{ thousandths(footprint(body, end, side)) };
            pin.fingers = thousandths({ foot.axes.x.x, 0, foot.axes.x.z });
        } else {
            pin.target = AtPoint{ thousandths(foot.origin) };
        }
        return pin;
    }
    const Frame& hand = body.at(Limb::Hand, side);
    const Vec3 palm = positionOf(Handle{ Grasp::Hand, side }, body);
    pin.fingers = thousandths(-hand.axes.y);
    if (isLow) {
        pin.target = OnFloor{ thousandths(footprint(body, end, side)) };
        pin.fingers->y = 0;
        return pin;
    }
    pin.palm = thousandths(hand.axes.z * -sign(side));
    pin.grip = std::round(body.grip[figure::index(side)] * 100) / 100;
    if (const auto landmark = touchedBy(side, palm, now)) {
        pin.target = *landmark;
        pin.offset = thousandths(palm - positionOf(*landmark, body));
    } else {
        pin.target = AtPoint{ thousandths(palm) };
    }
    return pin;
}

Motion held(const Motion& motion, std::size_t index, const Pin& pin)
{
    if (index >= motion.poses.size())
        return motion;
    Motion out = motion;
    letGo(out.poses[index], motion, pin.end, pin.side);
    const Solved now = bodyIn(motion, index);
    const Vec3 wanted = wishOf(pin, now.skeleton).joint;
    for (std::size_t i = 0; i < out.pins.size(); ++i)
        if (isOf(out.pins[i], pin.end, pin.side) && out.pins[i].target.index() == pin.target.index()
            && length(wishOf(out.pins[i], now.skeleton).joint - wanted) < samePlace) {
            out.poses[index].pinWeights[i] = 1;
            return out;
        }
    for (Pose& pose : out.poses) {
        pose.pinWeights.resize(out.pins.size(), 1);
        pose.pinWeights.push_back(0);
    }
    out.poses[index].pinWeights.back() = 1;
    out.pins.push_back(pin);
    dropUnused(out);
    return out;
}

} // namespace plumbline::figure
