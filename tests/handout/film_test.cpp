// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/film.h"
#include "handout/handed.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace plumbline;
using namespace plumbline::handout;
using namespace plumbline::handout::test;

namespace
{

Figure figureOf(const char* exercise)
{
    const Handout handout = handed(routineOf({ item(exercise) }));
    REQUIRE(handout.entries.front().figure);
    return *handout.entries.front().figure;
}

} // namespace

TEST_CASE("The repetition goes round without a jump")
{
    const Figure figure = figureOf("cat-cow");
    const std::vector<Frame> frames = framesOf(figure, 16);
    REQUIRE(frames.size() >= 8);
    CHECK(frames.size() <= 24);
    const figure::Moment &first = frames.front().moment, &last = frames.back().moment;
    CHECK(first.from == last.from);
    CHECK(first.to == last.to);
    CHECK(std::abs(first.progress - last.progress) < 0.5); // begins where it ended
    for (const Frame& frame : frames) {
        CHECK(frame.seconds > 0);
        CHECK(frame.seconds <= 2);
    }
}

TEST_CASE("The way back is the way there from its end, so that no picture comes twice into a page")
{
    const std::vector<Frame> frames = framesOf(figureOf("cat-cow"), 16);
    std::set<int> progresses;
    for (const Frame& frame : frames)
        progresses.insert(static_cast<int>(std::lround(frame.moment.progress * 1000)));
    CHECK(frames.size() == 16);
    CHECK(progresses.size() == 9); // eighths
}

TEST_CASE("Where the repetition is a hold the way into it is shown, and back")
{
    const std::vector<Frame> frames = framesOf(figureOf("childs-pose"), 16);
    CHECK(frames.size() > 4);
}

TEST_CASE("A walk goes once round")
{
    const std::vector<Frame> frames = framesOf(figureOf("warm-up-walk"), 16);
    REQUIRE_FALSE(frames.empty());
    CHECK(frames.front().moment.passage);
}
