// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_moment.h"
#include "ui/moving_score.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <sstream>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// "right 0>1 50 %", "left rests in 1": which side, between which poses, how far of the time.
std::string does(const Score& score, std::size_t phase, Duration elapsed)
{
    const FigureMoment at = figureAt(score, { phase, elapsed, score.phases[phase].length, false });
    std::ostringstream out;
    out << (at.mirrored ? "left " : "right ");
    if (at.moment.from == at.moment.to)
        out << "rests in " << at.moment.to;
    else
        out << at.moment.from << '>' << at.moment.to << ' ' << at.moment.progress * 100 << " %";
    out << (at.moves ? " moving" : "");
    return out.str();
}

std::string breathIn(const Score& score, std::size_t phase, Duration elapsed)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.2f",
        figureAt(score, { phase, elapsed, score.phases[phase].length, false }).moment.breath);
    return text;
}

} // namespace

TEST_CASE("the figure does in each phase what its words say, from where the phase before has led")
{
    // Get ready, then right: setup, (in, turn, hold) twice, finish; change sides; the same on the left.
    const Score score = movingScore();
    CHECK(does(score, 0, 6s) == "right rests in 0");
    CHECK(does(score, 1, 3s) == "right rests in 0");
    CHECK(does(score, 2, 1s) == "right rests in 0");
    CHECK(does(score, 3, 0s) == "right 0>1 0 % moving");
    CHECK(does(score, 3, 2s) == "right 0>1 50 % moving");
    CHECK(does(score, 3, 4s) == "right 0>1 100 %");
    CHECK(does(score, 4, 10s) == "right rests in 1");
    CHECK(does(score, 5, 0s) == "right 1>0 0 % moving"); // the next repetition goes on from the hold
    CHECK(does(score, 6, 1s) == "right 0>1 25 % moving");
    CHECK(does(score, 7, 1s) == "right rests in 1");
    CHECK(does(score, 8, 2s) == "right 1>0 50 % moving");
}

TEST_CASE("the other side is the mirrored figure, from the change of sides on")
{
    const Score score = movingScore();
    REQUIRE(score.phases[9].kind == PhaseKind::ChangeSide);
    CHECK(does(score, 9, 0s) == "left rests in 0");
    CHECK(does(score, 10, 3s) == "left rests in 0");
    CHECK(does(score, 12, 1s) == "left 0>1 25 % moving");
    CHECK(does(score, 13, 1s) == "left rests in 1");
}

TEST_CASE("a longer step is a slower movement, and one that waits moves at its own pace and stays")
{
    Score score = movingScore();
    score.phases[3].length = 8s;
    CHECK(does(score, 3, 2s) == "right 0>1 25 % moving");
    score.phases[3].length.reset();
    CHECK(does(score, 3, 1s) == "right 0>1 50 % moving");
    CHECK(does(score, 3, 90s) == "right 0>1 100 %");
}

TEST_CASE("before an exercise of one hold the figure is in it already, and after the last one it stays")
{
    const Score score = movingScore();
    const std::size_t first = score.parts[3].first;
    CHECK(does(score, first, 1s) == "right rests in 1");
    CHECK(does(score, first + 1, 60s) == "right rests in 1");
    REQUIRE(score.phases[first + 2].kind == PhaseKind::Done);
    CHECK(does(score, first + 2, 0s) == "right rests in 1");
}

TEST_CASE("the ribs follow the breath of the step, and without one go on evenly from it")
{
    Score score = movingScore();
    CHECK(breathIn(score, 2, 0s) == "0.00");
    CHECK(breathIn(score, 2, 1500ms) == "0.50");
    CHECK(breathIn(score, 2, 3s) == "1.00");
    CHECK(breathIn(score, 3, 0s) == "1.00");
    CHECK(breathIn(score, 3, 4s) == "0.00");
    CHECK(breathIn(score, 4, 0s) == "0.00");
    CHECK(breathIn(score, 4, 3s) == "1.00");
    CHECK(breathIn(score, 4, 6s) == "0.00");
    score.phases[3].breath = Breath::In;
    CHECK(breathIn(score, 4, 0s) == "1.00");
    CHECK(breathIn(score, 4, 3s) == "0.00");
}

TEST_CASE("a motion with too few steps shows its start pose instead of breaking")
{
    Score score = movingScore();
    score.parts[0].exercise.motion->steps.clear();
    CHECK(does(score, 3, 2s) == "right rests in 0");
    CHECK(does(score, 9, 2s) == "left rests in 0");
}
