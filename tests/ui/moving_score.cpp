// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving_score.h"

#include "figure/reference_motions.h"
#include "support/small_score.h"

namespace plumbline::test
{

namespace
{

/// The reference motion of this name with other steps: the pose each goes to, and whether it moves there.
figure::Motion motionOf(
    const char* name, std::size_t repeatFrom, const std::vector<std::pair<std::size_t, bool>>& steps)
{
    figure::Motion motion = figure::referenceMotion(name);
    motion.steps.clear();
    for (const auto& [pose, moves] : steps)
        motion.steps.push_back({ pose, 2, moves, figure::Order::Together });
    motion.repeatFrom = repeatFrom;
    return motion;
}

} // namespace

Score movingScore()
{
    Score score = smallScore();
    // Poses: 0 upright, 1 turned.
    score.parts[0].exercise.motion =
        motionOf("seated twist", 1, { { 0, true }, { 0, true }, { 1, true }, { 1, false }, { 0, true } });
    // Poses: 0 on all fours, 1 folded.
    score.parts[3].exercise.motion = motionOf("child's pose", 0, { { 1, false } });
    return score;
}

} // namespace plumbline::test
