// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reach.h"

#include "figure/angle_ranges.h"
#include "figure/reach_limb.h"
#include "figure/reach_trunk.h"
#include "figure/stance.h"

#include <cmath>

namespace plumbline::figure
{

namespace
{

void letGo(Pose& pose, const Motion& motion, End end, Side side)
{
    for (std::size_t i = 0; i < motion.pins.size(); ++i)
        if (motion.pins[i].end == end && motion.pins[i].side == side) {
            pose.pinWeights.resize(motion.pins.size(), 1);
            pose.pinWeights[i] = 0;
        }
}

// Whether a pin says where elbow or knee point, or holds the end to the body: then it cannot stay.
bool isLed(const Motion& motion, const Pose& pose, End end, Side side)
{
    for (std::size_t i = 0; i < motion.pins.size(); ++i) {
        const Pin& pin = motion.pins[i];
        const bool holds = i >= pose.pinWeights.size() || pose.pinWeights[i] > 0;
        if (pin.end == end && pin.side == side && holds
            && (pin.pole || std::holds_alternative<Landmark>(pin.target)))
            return true;
    }
    return false;
}

void dragLimb(Floating& body, Pose& pose, const Motion& motion, const Solved& now, Handle handle, Vec3 to)
{
    const bool arm = isOfArm(handle.grasp);
    const End end = arm ? End::Hand : End::Foot;
    const Contacts::OfSide contacts = contactsOf(motion, pose, now).of(handle.side);
    if (handle.grasp == Grasp::Hand || handle.grasp == Grasp::Foot) {
        letGo(pose, motion, end, handle.side);
        return leadEnd(body, now, handle, to, !arm && contacts.knee);
    }
    const bool isHeldElsewhere = isLed(motion, pose, end, handle.side);
    const Vec3 before = now.skeleton.at(arm ? Limb::Hand : Limb::Foot, handle.side).origin;
    leadMiddle(body, now, handle, to, !isHeldElsewhere && (arm ? contacts.hand : contacts.foot));
    const Vec3 after = body.skeleton().at(arm ? Limb::Hand : Limb::Foot, handle.side).origin;
    if (isHeldElsewhere || length(after - before) > 0.004)
        letGo(pose, motion, end, handle.side);
}

double rounded(double value, double step)
{
    const double result = std::round(value / step) * step;
    return result == 0 ? 0 : std::round(result * 1e6) / 1e6;
}

Vec3 rounded(Vec3 v)
{
    return { rounded(v.x, 0.001), rounded(v.y, 0.001), rounded(v.z, 0.001) };
}

} // namespace

Pose dragged(const Motion& motion, std::size_t index, Handle handle, Vec3 to)
{
    if (index >= motion.poses.size())
        return {};
    Pose pose = motion.poses[index];
    if (!std::isfinite(to.x) || !std::isfinite(to.y) || !std::isfinite(to.z))
        return pose;
    Moment moment;
    moment.from = moment.to = index;
    const Solved now = solve(poseAt(motion, moment));
    Floating body{ clamped(pose.angles), rootFrameOf(now.skeleton, pose.angles) };
    if (isOfTrunk(handle.grasp))
        leadTrunk(body, now, contactsOf(motion, pose, now), handle, to);
    else
        dragLimb(body, pose, motion, now, handle, to);
    pose.angles = body.angles;
    // What solve() raises it will raise again.
    rest(pose, { body.root.axes, body.root.origin - Vec3{ 0, now.lifted, 0 } });
    pose.angles = clamped(pose.angles);
    return pose;
}

Pose rounded(Pose pose)
{
    for (std::size_t i = 0; i < trunkCount; ++i) {
        const auto t = static_cast<Trunk>(i);
        pose.angles[t] = rounded(pose.angles[t], t >= Trunk::RootX ? 0.001 : 0.5);
    }
    for (std::size_t i = 0; i < jointCount; ++i)
        for (const Side side : bothSides) {
            const auto j = static_cast<Joint>(i);
            pose.angles.at(j, side) = rounded(pose.angles.at(j, side), j == Joint::HandGrip ? 0.01 : 0.5);
        }
    pose.ground.at = rounded(pose.ground.at);
    pose.ground.height = rounded(pose.ground.height, 0.001);
    for (std::optional<Vec3>& place : pose.propPlaces)
        if (place)
            place = rounded(*place);
    return pose;
}

} // namespace plumbline::figure
