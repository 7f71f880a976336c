// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/telling.h"

#include "figure/solve.h"

namespace plumbline::handout
{

namespace
{

constexpr double noticeably = 0.001; ///< statures: so that the first of equals is taken everywhere

/// How far the bones are from where they are in another pose, all together.
double apart(const figure::Motion& motion, std::size_t a, std::size_t b)
{
    const figure::Skeleton one = figure::solve(figure::poseAt(motion, { a, a })).skeleton;
    const figure::Skeleton other = figure::solve(figure::poseAt(motion, { b, b })).skeleton;
    double sum = 0;
    for (std::size_t i = 0; i < figure::axialCount; ++i) {
        const auto axial = static_cast<figure::Axial>(i);
        sum += length(one[axial].origin - other[axial].origin);
    }
    for (const figure::Side side : figure::bothSides)
        for (std::size_t i = 0; i < figure::limbCount; ++i) {
            const auto limb = static_cast<figure::Limb>(i);
            sum += length(one.at(limb, side).origin - other.at(limb, side).origin);
        }
    return sum;
}

} // namespace

std::optional<figure::Moment> gestureOf(const figure::Motion& motion, std::size_t step)
{
    const figure::Step& to = motion.steps[step];
    const std::size_t from = poseBefore(motion, step, false);
    if (!to.moves || from == to.pose)
        return std::nullopt;
    return figure::Moment{ from, to.pose, 1, to.order };
}

Telling tellingPoses(const Exercise& exercise)
{
    const figure::Motion& motion = *exercise.motion;
    Telling telling;
    telling.start = telling.end = poseBefore(motion, motion.repeatFrom, false);
    double farthest = 0;
    for (const Role role : { Role::Hold, Role::Move }) {
        for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
            if (exercise.steps[i].role != role)
                continue;
            const double distance = apart(motion, telling.start, motion.steps[i].pose);
            if (distance > farthest + noticeably) {
                farthest = distance;
                telling.end = motion.steps[i].pose;
            }
        }
        if (farthest > 0) // the moves count where no hold leads away from the start
            break;
    }
    if (telling.end != telling.start)
        telling.gesture = figure::Moment{ telling.start, telling.end };
    return telling;
}

} // namespace plumbline::handout
