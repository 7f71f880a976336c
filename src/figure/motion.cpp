// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/motion.h"

#include "figure/base_position.h"
#include "figure/solve.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

double fraction(double value, double fallback)
{
    return std::isfinite(value) ? std::clamp(value, 0., 1.) : fallback;
}

const Pose& standing()
{
    static const Pose pose{ {}, anglesOf(BasePosition::Standing), groundOf(BasePosition::Standing), {} };
    return pose;
}

const Pose& poseOf(const Motion& motion, std::size_t i)
{
    if (motion.poses.empty())
        return standing();
    return motion.poses[i < motion.poses.size() ? i : motion.start < motion.poses.size() ? motion.start : 0];
}

double weightOf(const Pose& pose, std::size_t pin)
{
    return pin < pose.pinWeights.size() ? fraction(pose.pinWeights[pin], 0) : 1;
}

// The pelvis and the legs move with the lowest joint of the spine, the arms with the movement as a whole.
bool movesWithPelvis(Joint j)
{
    return j >= Joint::HipFlexion;
}

Angles mix(const Angles& a, const Angles& b, double whole, double pelvis)
{
    Angles out;
    for (std::size_t i = 0; i < trunkCount; ++i) {
        const auto t = static_cast<Trunk>(i);
        out[t] = a[t] + (b[t] - a[t]) * pelvis;
    }
    for (std::size_t i = 0; i < jointCount; ++i)
        for (const Side side : bothSides) {
            const auto j = static_cast<Joint>(i);
            out.at(j, side) =
                a.at(j, side) + (b.at(j, side) - a.at(j, side)) * (movesWithPelvis(j) ? pelvis : whole);
        }
    return out;
}

double secondsOf(const Step& step)
{
    return std::isfinite(step.seconds) ? std::clamp(step.seconds, 0., 86400.) : 0;
}

} // namespace

Posture poseAt(const Motion& motion, const Moment& moment)
{
    const Pose& from = poseOf(motion, moment.from);
    const Pose& to = poseOf(motion, moment.to);
    const double u = fraction(moment.progress, 1);
    const double whole = eased(u);
    const double pelvis = progressOf(Axial::Pelvis, u, moment.order);
    Posture p;
    p.angles = mix(from.angles, to.angles, whole, pelvis);
    p.spine = mix(spineOf(from.angles), spineOf(to.angles), u, moment.order);
    p.from = from.ground;
    p.to = to.ground;
    p.shift = pelvis;
    p.before = from.angles;
    p.after = to.angles;
    for (std::size_t i = 0; i < motion.pins.size(); ++i) {
        const double a = weightOf(from, i);
        p.pins.push_back({ motion.pins[i], a + (weightOf(to, i) - a) * whole });
    }
    p.breath = fraction(moment.breath, 0.5);
    return p;
}

double lengthOf(const Motion& motion)
{
    double total = 0;
    for (const Step& step : motion.steps)
        total += secondsOf(step);
    return total;
}

std::size_t poseBefore(const Motion& motion, std::size_t step, bool again)
{
    if (step >= motion.steps.size())
        return motion.start;
    if (again && step == motion.repeatFrom)
        return motion.steps.back().pose;
    return step == 0 ? motion.start : motion.steps[step - 1].pose;
}

Moment momentAt(const Motion& motion, double seconds)
{
    double once = 0;
    for (std::size_t i = 0; i < std::min(motion.repeatFrom, motion.steps.size()); ++i)
        once += secondsOf(motion.steps[i]);
    const double round = lengthOf(motion) - once;
    double t = std::isfinite(seconds) ? std::max(seconds, 0.) : 0;
    if (lengthOf(motion) <= 0)
        return { motion.start, motion.start, 1, Order::Together, 0.5 };
    const bool again = t >= once + round;
    if (again)
        t = round > 0 ? once + std::fmod(t - once, round) : once;
    for (std::size_t i = 0; i < motion.steps.size(); ++i) {
        const Step& step = motion.steps[i];
        const double s = secondsOf(step);
        if (t < s || i + 1 == motion.steps.size()) {
            const std::size_t from = poseBefore(motion, i, again);
            return { step.moves ? from : step.pose, step.pose, step.moves && s > 0 ? std::min(t / s, 1.) : 1,
                step.order, 0.5 };
        }
        t -= s;
    }
    return {};
}

Motion mirrored(const Motion& motion)
{
    Motion other = motion;
    for (Pose& pose : other.poses) {
        pose.angles = mirrored(pose.angles);
        pose.ground = mirrored(pose.ground);
    }
    for (Pin& pin : other.pins)
        pin = mirrored(pin);
    for (Prop& prop : other.props)
        prop = mirrored(prop);
    other.camera.azimuth = 180 - motion.camera.azimuth;
    for (Camera& view : other.views)
        view.azimuth = 180 - view.azimuth;
    for (Worked& worked : other.worked)
        if (worked.side)
            worked.side = opposite(*worked.side);
    for (Landmark& landmark : other.arrows)
        landmark.side = opposite(landmark.side);
    return other;
}

void settlePins(Motion& motion)
{
    for (Pin& pin : motion.pins) {
        const auto* held = std::get_if<AsInPose>(&pin.target);
        if (!held)
            continue;
        Motion bare = motion;
        bare.pins.clear();
        const Solved solved = solve(poseAt(bare, { held->pose, held->pose }));
        pin.target = OnFloor{ footprint(solved.skeleton, pin.end, pin.side) };
    }
}

} // namespace plumbline::figure
