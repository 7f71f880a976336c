// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_moment.h"

#include "score/breath.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr double usualSeconds = 2; ///< a step takes that tells no time

/// The phase with a step that comes next in the same part, this one included; or the last one there was.
std::size_t steppedFrom(const Score& score, std::size_t phase)
{
    const Part& part = score.parts[score.phases[phase].part];
    const std::size_t last = std::min(part.last, score.phases.size());
    for (std::size_t i = phase; i < last; ++i)
        if (score.phases[i].step)
            return i;
    for (std::size_t i = phase; i-- > part.first;)
        if (score.phases[i].step)
            return i;
    return phase;
}

/// The phase with a step that went before in the same part.
const Phase* steppedBefore(const Score& score, std::size_t phase)
{
    for (std::size_t i = phase; i-- > score.parts[score.phases[phase].part].first;)
        if (score.phases[i].step)
            return &score.phases[i];
    return nullptr;
}

/// Where the last step on this side has led; at its beginning, where the motion says that the step begins.
std::size_t poseBefore(const Score& score, std::size_t stepped)
{
    const Phase& phase = score.phases[stepped];
    const figure::Motion& motion = *score.parts[phase.part].exercise.motion;
    const Phase* before = steppedBefore(score, stepped);
    if (before && before->side == phase.side && *before->step < motion.steps.size())
        return motion.steps[*before->step].pose;
    return figure::poseBefore(motion, *phase.step, false);
}

} // namespace

FigureMoment figureAt(const Score& score, const Whereabouts& here)
{
    const Phase& phase = score.phases[here.phase];
    const figure::Motion& motion = *score.parts[phase.part].exercise.motion;
    const std::size_t stepped = steppedFrom(score, here.phase);
    const Phase& shown = score.phases[stepped];
    const std::optional<Side> side = phase.side ? phase.side : shown.side;

    FigureMoment at;
    at.mirrored = side == Side::Left;
    at.moment = { motion.start, motion.start, 1, figure::Order::Together, 0.5 };
    if (shown.step && *shown.step < motion.steps.size()) {
        const figure::Step& step = motion.steps[*shown.step];
        const std::size_t from = poseBefore(score, stepped);
        if (stepped > here.phase) {
            at.moment.from = at.moment.to = step.moves ? from : step.pose;
        } else if (stepped < here.phase) {
            at.moment.from = at.moment.to = step.pose;
        } else {
            const double seconds = here.length ? inSeconds(*here.length)
                : step.seconds > 0             ? step.seconds
                                               : usualSeconds;
            const double share = seconds > 0 ? std::clamp(inSeconds(here.elapsed) / seconds, 0., 1.) : 1;
            const bool isOpen = !here.length && !step.cycle.poses.empty();
            at.moment = figure::momentIn(motion, *shown.step, from, inSeconds(here.elapsed),
                isOpen ? std::nullopt : std::optional(seconds));
            at.moves = at.moment.passage || (at.moment.from != at.moment.to && share < 1);
        }
    }
    at.moment.breath = lungsAt(score, here.phase, here.elapsed, here.length).full;
    return at;
}

} // namespace plumbline
