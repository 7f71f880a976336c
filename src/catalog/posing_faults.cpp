// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/posing_faults.h"

#include "catalog/json_tree.h"
#include "catalog/vocabulary.h"
#include "figure/judge.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace plumbline
{

namespace
{

namespace allowed = figure::allowed;

constexpr double centimetres = 170; ///< of the body that is spoken of
constexpr double fastest = 1.8; ///< statures a second: a quick swing of an arm
/// Flesh gives way, and clothes hide it: only what anybody sees is told.
constexpr double plainlyInside = 0.04 / 1.70;
constexpr int samples = 8; ///< of a way from pose to pose
constexpr double usualSeconds = 2;

/// "3.2 cm"
std::string inCentimetres(double statures)
{
    const long tenths = std::lround(statures * centimetres * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " cm";
}

/// "left upper-arm", in the words of the format.
std::string nameOf(figure::PartId part)
{
    const auto side = figure::sideOf(part);
    const std::string sided = !side ? "" : *side == figure::Side::Left ? "left " : "right ";
    return sided + std::string(key(figure::kindOf(part)));
}

std::string nameOf(const figure::PinResult& pin)
{
    return (pin.side == figure::Side::Left ? "left " : "right ") + std::string(key(pin.end));
}

double under(const figure::Parts& parts, figure::PartId part)
{
    return -lowest(parts, { { figure::kindOf(part), figure::sideOf(part) } }, { 0, 1, 0 });
}

figure::PartId lowestOf(const figure::Parts& parts)
{
    figure::PartId found = 0;
    for (figure::PartId id = 1; id < figure::partCount; ++id)
        if (under(parts, id) > under(parts, found))
            found = id;
    return found;
}

class Judge
{
public:
    explicit Judge(const Exercise& exercise)
        : m_exercise(exercise)
        , m_motion(*exercise.motion)
    {
    }

    Diagnostics faults()
    {
        for (std::size_t pose = 0; pose < m_motion.poses.size(); ++pose) {
            const bool isReached = pose == m_motion.start
                || std::any_of(m_motion.steps.begin(), m_motion.steps.end(), [&](const figure::Step& step) {
                       const auto& round = step.cycle.poses;
                       return step.pose == pose || std::find(round.begin(), round.end(), pose) != round.end();
                   });
            if (isReached)
                judgePose(pose);
            else
                warn(pose, "no step leads to this pose: name it in a step, or leave it out");
        }
        std::set<std::tuple<std::size_t, std::size_t, figure::Order>> known;
        for (std::size_t i = 0; i < m_motion.steps.size(); ++i) {
            const figure::Step& step = m_motion.steps[i];
            for (const bool again : { false, true }) {
                const std::size_t from = poseBefore(m_motion, i, again);
                if (step.moves && from != step.pose && known.emplace(from, step.pose, step.order).second)
                    judgeWay(step.cycle.poses.empty() ? step.seconds : step.cycle.seconds, [&](double share) {
                        return figure::Moment{ from, step.pose, share, step.order };
                    });
            }
            judgeCycle(i);
        }
        return std::move(m_faults);
    }

private:
    void warn(std::size_t pose, std::string sentence)
    {
        Diagnostic& fault = m_faults.emplace_back();
        fault.severity = Severity::Warning;
        fault.file = m_exercise.file.string();
        fault.pointer = "/figure/poses/";
        appendKey(fault.pointer, m_motion.poses[pose].name);
        fault.sentence = std::move(sentence);
    }

    void judgePose(std::size_t pose)
    {
        const figure::Solved body = solve(poseAt(m_motion, { pose, pose }));
        const figure::Judgement found = judge(body);
        if (found.underFloor > allowed::underFloor) {
            m_isUnderFloor.insert(pose);
            warn(pose,
                "the " + nameOf(found.lowest) + " lies " + inCentimetres(found.underFloor)
                    + " under the floor: raise it, or the pin that holds it there");
        }
        if (found.lifted > allowed::lifted)
            warn(pose,
                "the whole body was raised by " + inCentimetres(found.lifted) + ", as the "
                    + nameOf(lowestOf(body.parts))
                    + " would lie under the floor: bend that up, or name in \"support\" what carries the "
                      "body, now "
                    + carriers(m_motion.poses[pose].ground));
        for (const figure::PinResult& pin : body.pins)
            if (pin.missed > allowed::missed)
                warn(pose,
                    "the " + nameOf(pin) + " stays " + inCentimetres(pin.missed)
                        + " away from where it is pinned: bring the body nearer, or move the pin");
        if (found.overlap.depth > plainlyInside)
            warn(pose,
                "the " + nameOf(found.overlap.part) + " lies " + inCentimetres(found.overlap.depth)
                    + " inside the " + nameOf(found.overlap.in) + ": move the arm away from it");
    }

    static std::string carriers(const figure::Ground& ground)
    {
        std::set<std::string> names;
        for (const figure::Touching& touching : ground.support)
            names.emplace(key(touching.kind));
        std::string all;
        for (const std::string& name : names)
            all += (all.empty() ? "" : ", ") + name;
        return all.empty() ? "whatever is lowest" : all;
    }

    void judgeCycle(std::size_t step)
    {
        const figure::Cycle& cycle = m_motion.steps[step].cycle;
        const double each = cycle.poses.empty() ? 0 : cycle.seconds / static_cast<double>(cycle.poses.size());
        for (std::size_t i = 0; i < cycle.poses.size(); ++i)
            judgeWay(each, [&](double share) {
                const double within = std::min(share, 0.999); // the next pair begins at 1
                return momentIn(m_motion, step, cycle.poses.front(), (static_cast<double>(i) + within) * each,
                    std::nullopt);
            });
    }

    /// What is wrong only on the way is told of the pose it leads to. `momentAt` a share of 0 to 1 of it.
    template <class MomentAt> void judgeWay(double seconds, MomentAt momentAt)
    {
        figure::Moment moment = momentAt(0);
        const std::string from = "on the way from \"" + m_motion.poses[moment.from].name + "\" ";
        const double each = (seconds > 0 ? seconds : usualSeconds) / samples;
        figure::Skeleton before = solve(poseAt(m_motion, moment)).skeleton;
        double deepest = 0, speed = 0;
        figure::PartId part = 0;
        for (int i = 1; i <= samples; ++i) {
            moment = momentAt(static_cast<double>(i) / samples);
            const figure::Solved body = solve(poseAt(m_motion, moment));
            speed = std::max(speed, apart(before, body.skeleton) / each);
            before = body.skeleton;
            if (const figure::PartId low = lowestOf(body.parts); under(body.parts, low) > deepest) {
                deepest = under(body.parts, low);
                part = low;
            }
        }
        const bool isToldAlready = m_isUnderFloor.count(moment.from) + m_isUnderFloor.count(moment.to) > 0;
        if (deepest > allowed::underFloor && !isToldAlready)
            warn(moment.to,
                from + "the " + nameOf(part) + " goes " + inCentimetres(deepest)
                    + " under the floor: put a pose in between");
        if (speed > fastest)
            warn(moment.to,
                from + "the body jumps, at up to " + std::to_string(std::lround(speed * centimetres / 100))
                    + " m/s: give the step more seconds, or put a pose in between");
    }

    static double apart(const figure::Skeleton& a, const figure::Skeleton& b)
    {
        double most = 0;
        for (std::size_t i = 0; i < figure::axialCount; ++i) {
            const auto axial = static_cast<figure::Axial>(i);
            most = std::max(most, length(a[axial].origin - b[axial].origin));
        }
        for (const figure::Side side : figure::bothSides)
            for (std::size_t i = 0; i < figure::limbCount; ++i) {
                const auto limb = static_cast<figure::Limb>(i);
                most = std::max(most, length(a.at(limb, side).origin - b.at(limb, side).origin));
            }
        return most;
    }

    const Exercise& m_exercise;
    const figure::Motion& m_motion;
    Diagnostics m_faults;
    std::set<std::size_t> m_isUnderFloor; ///< poses
};

} // namespace

Diagnostics posingFaults(const Exercise& exercise)
{
    return exercise.motion ? Judge(exercise).faults() : Diagnostics();
}

} // namespace plumbline
