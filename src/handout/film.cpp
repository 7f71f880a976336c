// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/film.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace plumbline::handout
{

namespace
{

constexpr double shortestMove = 0.8, longestMove = 6, shortestRest = 0.5, longestRest = 2; ///< seconds
constexpr double slowestRound = 8; ///< of a cycle that is seen once
constexpr double fastest = 8; ///< pictures a second

/// A step as it is shown.
struct Shown {
    std::size_t step = 0;
    std::size_t from = 0; ///< the pose before it
    double seconds = 0;
    bool moves = false;
    bool goesRound = false;
};

std::vector<Shown> shownOf(const figure::Motion& motion, const std::vector<std::size_t>& steps)
{
    std::vector<Shown> all;
    std::size_t from = motion.steps[steps.back()].pose;
    for (const std::size_t index : steps) {
        const figure::Step& step = motion.steps[index];
        const double usual = std::isfinite(step.seconds) ? step.seconds : 2;
        Shown shown{ index, from, usual };
        shown.goesRound = !step.cycle.poses.empty();
        shown.moves = shown.goesRound || (step.moves && from != step.pose);
        if (shown.goesRound) {
            shown.from = step.pose; // already on its way
            shown.seconds = std::clamp(step.cycle.seconds, shortestMove, slowestRound);
        } else if (shown.moves) {
            shown.seconds = std::clamp(usual, shortestMove, longestMove);
        } else {
            shown.seconds = std::clamp(usual, shortestRest, longestRest);
        }
        all.push_back(shown);
        from = step.pose;
    }
    return all;
}

bool moves(const std::vector<Shown>& all)
{
    return std::any_of(all.begin(), all.end(), [](const Shown& shown) { return shown.moves; });
}

} // namespace

std::vector<Frame> framesOf(const Figure& figure, double pictures)
{
    const figure::Motion& motion = figure.motion;
    std::vector<Shown> all = shownOf(motion, figure.repetition);
    if (!moves(all)) {
        std::vector<std::size_t> steps(motion.steps.size());
        std::iota(steps.begin(), steps.end(), std::size_t{ 0 });
        all = shownOf(motion, steps);
    }
    if (!moves(all))
        return {};
    double moving = 0;
    for (const Shown& shown : all)
        moving += shown.moves ? shown.seconds : 0;
    const double rate = std::min(pictures / moving, fastest);
    std::vector<Frame> frames;
    for (const Shown& shown : all) {
        if (!shown.moves) {
            const std::size_t pose = motion.steps[shown.step].pose;
            frames.push_back({ { pose, pose }, shown.seconds });
            continue;
        }
        const double count = std::max(1., std::round(shown.seconds * rate));
        const double first = shown.goesRound ? 0 : 1; // of a movement the end is seen, a round has none
        for (double i = first; i < count + first; ++i) {
            figure::Moment moment =
                momentIn(motion, shown.step, shown.from, i / count * shown.seconds, shown.seconds);
            moment.breath = 0.5;
            if (!shown.goesRound && moment.from > moment.to) { // the same pictures on the way there and back
                std::swap(moment.from, moment.to);
                moment.progress = 1 - moment.progress;
            }
            frames.push_back({ moment, shown.seconds / count });
        }
    }
    return frames;
}

} // namespace plumbline::handout
