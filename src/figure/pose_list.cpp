// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pose_list.h"

#include "figure/hold.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

template <class Renumber> void renumber(Motion& motion, Renumber renumbered)
{
    motion.start = renumbered(motion.start);
    for (Step& step : motion.steps) {
        step.pose = renumbered(step.pose);
        for (std::size_t& pose : step.cycle.poses)
            pose = renumbered(pose);
    }
    for (Pin& pin : motion.pins)
        if (auto* held = std::get_if<AsInPose>(&pin.target))
            held->pose = renumbered(held->pose);
}

std::vector<Pin> pinsOf(const Motion& motion, const Pose& pose)
{
    std::vector<Pin> out;
    for (std::size_t i = 0; i < motion.pins.size(); ++i)
        if (i >= pose.pinWeights.size() || pose.pinWeights[i] > 0.5)
            out.push_back(motion.pins[i]);
    return out;
}

// The pose holds on to nothing any more, then to these as far as there is room.
Motion holding(Motion motion, std::size_t pose, const std::vector<Pin>& pins)
{
    motion.poses[pose].pinWeights.assign(motion.pins.size(), 0);
    for (const Pin& pin : pins)
        if (Motion next = held(motion, pose, pin); next.pins.size() <= mostPins)
            motion = std::move(next);
    return motion;
}

} // namespace

bool isUsed(const Motion& motion, std::size_t pose)
{
    return motion.start == pose
        || std::any_of(motion.steps.begin(), motion.steps.end(), [pose](const Step& step) {
               return step.pose == pose
                   || std::find(step.cycle.poses.begin(), step.cycle.poses.end(), pose)
                   != step.cycle.poses.end();
           });
}

std::string freeName(const Motion& motion, const std::string& wanted)
{
    std::string name;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(name),
        [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    const auto isTaken = [&](const std::string& candidate) {
        return std::any_of(motion.poses.begin(), motion.poses.end(),
            [&](const Pose& pose) { return pose.name == candidate; });
    };
    if (name.empty())
        name = "pose";
    std::string candidate = name;
    for (int i = 2; isTaken(candidate); ++i)
        candidate = name + " " + std::to_string(i);
    return candidate;
}

Motion inserted(const Motion& motion, std::size_t at, Pose pose)
{
    Motion out = motion;
    at = std::min(at, out.poses.size());
    if (out.poses.size() >= mostPoses)
        return out;
    if (!out.poses.empty())
        renumber(out, [at](std::size_t i) { return i >= at ? i + 1 : i; });
    pose.name = freeName(motion, pose.name);
    pose.pinWeights.resize(motion.pins.size(), 0);
    out.poses.insert(out.poses.begin() + static_cast<std::ptrdiff_t>(at), std::move(pose));
    return out;
}

Motion removed(const Motion& motion, std::size_t pose)
{
    if (pose >= motion.poses.size() || motion.poses.size() == 1 || isUsed(motion, pose))
        return motion;
    Motion out = motion;
    renumber(out, [pose](std::size_t i) { return i > pose ? i - 1 : i; });
    out.poses.erase(out.poses.begin() + static_cast<std::ptrdiff_t>(pose));
    return out;
}

Motion moved(const Motion& motion, std::size_t from, std::size_t to)
{
    if (from >= motion.poses.size() || to >= motion.poses.size() || from == to)
        return motion;
    std::vector<std::size_t> order(motion.poses.size()); // by the new place the old one
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), from);
    Motion out = motion;
    for (std::size_t i = 0; i < order.size(); ++i)
        out.poses[i] = motion.poses[order[i]];
    renumber(out, [&](std::size_t i) {
        return static_cast<std::size_t>(std::find(order.begin(), order.end(), i) - order.begin());
    });
    return out;
}

Motion withMirrored(const Motion& motion, std::size_t index)
{
    if (index >= motion.poses.size())
        return motion;
    std::vector<Pin> pins = pinsOf(motion, motion.poses[index]);
    for (Pin& pin : pins)
        pin = mirrored(pin);
    Motion out = motion;
    Pose& pose = out.poses[index];
    pose = released(motion, index);
    pose.angles = mirrored(pose.angles);
    pose.ground = mirrored(pose.ground);
    for (std::optional<Vec3>& place : pose.propPlaces)
        if (place)
            place = mirrored(*place);
    return holding(std::move(out), index, pins);
}

Motion withCopy(const Motion& motion, std::size_t index, const Motion& other, std::size_t source)
{
    if (index >= motion.poses.size() || source >= other.poses.size())
        return motion;
    Motion out = motion;
    const Pose pose = released(other, source);
    out.poses[index].angles = pose.angles;
    out.poses[index].ground = pose.ground;
    return holding(std::move(out), index, pinsOf(other, other.poses[source]));
}

Motion onlyPose(const Motion& motion, std::size_t pose)
{
    Motion out = motion;
    out.steps.clear();
    out.arrows.clear();
    out.frame.clear();
    out.repeatFrom = 0;
    out.start = 0;
    if (pose < motion.poses.size())
        out.poses = { motion.poses[pose] };
    return out;
}

} // namespace plumbline::figure
