// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reach_limb.h"

#include "figure/goniometer.h"
#include "figure/proportions.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

/// So far from where it can go with its foot in place a knee takes it along, from the first way on and wholly
/// from the second.
constexpr double takesLittle = 0.015, takesAll = 0.07;

void put(Floating& body, const Skeleton& bones, bool arm, Side side)
{
    const LimbBones limb = bonesOf(arm);
    readLimb(body.angles, bones, limb.upper, side);
    // The shoulder rises with the arm, and limits may be in the way: what is missing then the rest makes up.
    const Vec3 end = bones.at(limb.lower, side).at({ 0, -limb.lowerLength, 0 });
    const auto missing = [&](const Angles& a) {
        const Vec3 d = Floating{ a, body.root }.skeleton().at(limb.tip, side).origin - end;
        return std::vector<double>{ d.x, d.y, d.z };
    };
    fit(body.angles, freedomsOf(limb.upper, side), missing, 16);
}

Rotation relative(const Skeleton& body, bool arm, Side side)
{
    const LimbBones limb = bonesOf(arm);
    return body.at(limb.lower, side).axes.inverse() * body.at(limb.tip, side).axes;
}

// As it is carried by the shank, or flat where it stands.
Rotation footTurned(const Skeleton& body, const Rotation& ofShank, Side side)
{
    const Frame& shank = body.at(Limb::Shank, side);
    const Frame& foot = body.at(Limb::Foot, side);
    const Rotation carried = shank.axes * ofShank;
    const double low = 1 - smoothStep(0.004, 0.03, foot.origin.y - proportions::ankleHeight);
    const double upright = smoothStep(0.3, 0.6, shank.axes.y.y);
    const Vec3 toes{ carried.x.x, 0, carried.x.z };
    if (low * upright <= 0 || length(toes) < 0.2)
        return ofShank;
    const Vec3 x = unit(toes);
    const Rotation flat{ x, { 0, 1, 0 }, cross(x, { 0, 1, 0 }) };
    return shank.axes.inverse() * mix(carried, flat, low * upright);
}

} // namespace

LimbBones bonesOf(bool arm)
{
    if (arm)
        return { Limb::UpperArm, Limb::Forearm, Limb::Hand, proportions::upperArm, proportions::forearm, 1 };
    return { Limb::Thigh, Limb::Shank, Limb::Foot, proportions::thigh, proportions::shank, -1 };
}

Vec3 bendOf(const Skeleton& body, bool arm, Side side)
{
    const LimbBones limb = bonesOf(arm);
    const Frame& near = body.at(limb.upper, side);
    const Vec3 end = body.at(limb.tip, side).origin;
    return across(body.at(limb.lower, side).origin - near.origin, unit(end - near.origin))
        - near.axes.x * (limb.bend * 0.02);
}

Skeleton Floating::skeleton() const
{
    Skeleton body = skeletonOf(angles, spineOf(angles), root.axes);
    body.transform({}, root.origin);
    return body;
}

void bringEnd(Floating& body, bool arm, Side side, Vec3 to, const Swivel& swivel)
{
    Skeleton bones = body.skeleton();
    reach(bones, bonesOf(arm).upper, side, to, swivel);
    put(body, bones, arm, side);
}

void readSeen(Floating& body, const Skeleton& bones, bool arm, Side side)
{
    put(body, bones, arm, side);
    if (arm)
        body.angles.at(Joint::HandGrip, side) = std::clamp(bones.grip[index(side)], 0., 1.);
    readEnd(body.angles, bonesOf(arm).tip, side, relative(bones, arm, side));
}

void leadEnd(Floating& body, const Solved& now, Handle handle, Vec3 to, bool kneels)
{
    const bool arm = isOfArm(handle.grasp);
    const LimbBones limb = bonesOf(arm);
    const Rotation held = relative(now.skeleton, arm, handle.side);
    to.y = std::max(to.y, std::min(restingHeight(handle.grasp), positionOf(handle, now.skeleton).y));
    // The limb as it is seen now, which pins may have taken far from what its angles say.
    Skeleton bones = now.skeleton;
    const Vec3 palm{ 0, arm ? -proportions::palm : 0, 0 };
    Vec3 end = bones.at(limb.tip, handle.side).origin;
    // The hand turns with the forearm, so where the wrist is to be depends on where it comes to be.
    for (int i = 0; i < 4; ++i) {
        const Frame& lower = bones.at(limb.lower, handle.side);
        end = to - lower.axes * (held * palm);
        bones = now.skeleton;
        reach(bones, limb.upper, handle.side, end, { 0, 0, !kneels });
    }
    put(body, bones, arm, handle.side);
    if (arm)
        body.angles.at(Joint::HandGrip, handle.side) =
            std::clamp(now.skeleton.grip[index(handle.side)], 0., 1.);
    const Rotation turned = arm ? held : footTurned(body.skeleton(), held, handle.side);
    readEnd(body.angles, limb.tip, handle.side, turned);
}

void leadMiddle(Floating& body, const Solved& now, Handle handle, Vec3 to, bool rests)
{
    const bool arm = isOfArm(handle.grasp);
    const Side side = handle.side;
    const LimbBones limb = bonesOf(arm);
    to.y = std::max(to.y, std::min(restingHeight(handle.grasp), positionOf(handle, now.skeleton).y));
    const Frame& near = now.skeleton.at(limb.upper, side);
    const Frame& far = now.skeleton.at(limb.lower, side);
    const Vec3 end = now.skeleton.at(limb.tip, side).origin;
    const Rotation held = relative(now.skeleton, arm, side);
    // The limb's root turns, and what hangs on it keeps its direction in the world.
    const Vec3 middle = near.origin + unit(to - near.origin) * limb.upperLength;
    const Vec3 carried = middle + (end - far.origin);
    double taken = 1;
    if (rests) {
        const Vec3 line = unit(end - near.origin);
        const Vec3 centre = near.origin + line * dot(far.origin - near.origin, line);
        const double radius = length(far.origin - centre);
        const Vec3 onCircle = centre + unit(across(middle - centre, line)) * radius;
        taken = smoothStep(takesLittle, takesAll, length(middle - onCircle));
    }
    Vec3 goal = mix(end, carried, taken);
    if (!arm)
        goal.y = std::max(goal.y, std::min(end.y, proportions::ankleHeight));
    const Vec3 towards =
        across(middle - near.origin, unit(goal - near.origin)) - near.axes.x * (limb.bend * 1e-4);
    Skeleton bones = now.skeleton;
    reach(bones, limb.upper, side, goal, { swivelTowards(bones, limb.upper, side, goal, towards), 1, false });
    put(body, bones, arm, side);
    readEnd(body.angles, limb.tip, side, arm ? held : footTurned(body.skeleton(), held, side));
}

void keepEndTurned(Floating& body, const Solved& now, bool arm, Side side)
{
    const LimbBones limb = bonesOf(arm);
    const Rotation lower = body.skeleton().at(limb.lower, side).axes;
    readEnd(body.angles, limb.tip, side, lower.inverse() * now.skeleton.at(limb.tip, side).axes);
}

void keepKneeling(Floating& body, const Solved& now, Side side)
{
    Skeleton bones = body.skeleton();
    Frame& thigh = bones.at(Limb::Thigh, side);
    const Frame& shank = now.skeleton.at(Limb::Shank, side);
    // The knee is a hinge: the thigh turns about the shank's own.
    thigh.axes = facing(thigh.origin - shank.origin, shank.axes.z);
    bones.at(Limb::Shank, side).axes = facing(shank.axes.y, thigh.axes.z);
    readLimb(body.angles, bones, Limb::Thigh, side);
}

} // namespace plumbline::figure
