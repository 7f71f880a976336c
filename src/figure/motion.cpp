// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/motion.h"

#include "figure/angle_ranges.h"
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

Vec3 placeOf(const Prop& prop, std::size_t i, const Pose& pose)
{
    return i < pose.propPlaces.size() ? pose.propPlaces[i].value_or(prop.at) : prop.at;
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

constexpr double shortestRound = 0.2; ///< seconds

// Uniform Catmull and Rom: through p1 at u = 0 and p2 at u = 1, as fast there as the neighbours say.
double passing(double p0, double p1, double p2, double p3, double u)
{
    return p1 + u / 2 * (p2 - p0 + u * (2 * p0 - 5 * p1 + 4 * p2 - p3 + u * (3 * (p1 - p2) + p3 - p0)));
}

// What the curve passes beyond the poses stays within what the joint can do.
double within(const Range& range, double degrees)
{
    return std::clamp(degrees, range.limitLow, range.limitHigh);
}

Angles passing(const Angles& a, const Angles& b, const Angles& c, const Angles& d, double u)
{
    Angles out;
    for (std::size_t i = 0; i < trunkCount; ++i) {
        const auto t = static_cast<Trunk>(i);
        out[t] = within(rangeOf(t), passing(a[t], b[t], c[t], d[t], u));
    }
    for (std::size_t i = 0; i < jointCount; ++i)
        for (const Side side : bothSides) {
            const auto j = static_cast<Joint>(i);
            out.at(j, side) =
                within(rangeOf(j), passing(a.at(j, side), b.at(j, side), c.at(j, side), d.at(j, side), u));
        }
    return out;
}

Moment goingRound(const Cycle& cycle, std::size_t from, double seconds, std::optional<double> length)
{
    const std::vector<std::size_t>& poses = cycle.poses;
    double round = std::isfinite(cycle.seconds) ? std::max(cycle.seconds, shortestRound) : 2;
    if (from != poses.front()) {
        const double entry = std::min(round, length.value_or(round));
        if (seconds < entry)
            return { from, poses.front(), seconds / entry };
        seconds -= entry;
        if (length)
            *length -= entry;
    }
    if (length)
        round = *length / std::max(1., std::round(*length / round));
    const double turn = round > 0 ? std::fmod(seconds, round) / round * static_cast<double>(poses.size()) : 0;
    const std::size_t at = std::min(static_cast<std::size_t>(turn), poses.size() - 1);
    const auto pose = [&](std::size_t i) { return poses[i % poses.size()]; };
    Moment moment{ pose(at), pose(at + 1), turn - static_cast<double>(at) };
    moment.passage = { pose(at + poses.size() - 1), pose(at + 2), poses.front(), poses[poses.size() / 2] };
    return moment;
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
    double held = whole;
    if (moment.passage) {
        p.angles = passing(poseOf(motion, moment.passage->before).angles, from.angles, to.angles,
            poseOf(motion, moment.passage->after).angles, u);
        p.spine = spineOf(p.angles);
        p.shift = held = u;
    }
    for (std::size_t i = 0; i < motion.pins.size(); ++i) {
        const double a = weightOf(from, i);
        p.pins.push_back({ motion.pins[i], a + (weightOf(to, i) - a) * held });
    }
    p.props = motion.props;
    for (std::size_t i = 0; i < p.props.size(); ++i)
        p.props[i].at = mix(placeOf(motion.props[i], i, from), placeOf(motion.props[i], i, to), held);
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

Moment momentIn(
    const Motion& motion, std::size_t step, std::size_t from, double seconds, std::optional<double> length)
{
    if (step >= motion.steps.size())
        return { motion.start, motion.start };
    const Step& to = motion.steps[step];
    const double t = std::isfinite(seconds) ? std::max(seconds, 0.) : 0;
    if (!to.cycle.poses.empty())
        return goingRound(to.cycle, from, t, length);
    const bool travels = to.moves && from != to.pose;
    const double whole = length.value_or(secondsOf(to));
    return { travels ? from : to.pose, to.pose, travels && whole > 0 ? std::min(t / whole, 1.) : 1,
        to.order };
}

Moment stillOf(const Moment& moment)
{
    Moment still = moment;
    still.breath = 0.5;
    still.progress = moment.progress < 0.5 ? 0 : 1;
    if (moment.passage) {
        still.from = moment.passage->first;
        still.to = moment.passage->opposite;
        still.progress = 0;
        still.passage.reset();
    }
    return still;
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
            return momentIn(motion, i, poseBefore(motion, i, again), t, s);
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
        for (std::optional<Vec3>& place : pose.propPlaces)
            if (place)
                place = mirrored(*place);
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
