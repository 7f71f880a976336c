// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame_pace.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace std::chrono_literals;

TEST_CASE("what moves fast is shown as often as a screen can, what creeps as often as a breath")
{
    FramePace pace;
    CHECK(pace.untilNext(true) == 16ms);
    pace.show(2, 16ms);
    CHECK(pace.untilNext(true) == 16ms);
    pace.show(0.2, 16ms);
    CHECK(pace.untilNext(true) == 20ms);
    pace.show(0, 20ms);
    CHECK(pace.untilNext(true) == 40ms);
    pace.show(0.01, 40ms);
    CHECK(pace.untilNext(true) == 66ms);
}

TEST_CASE("what begins to move is shown often at once")
{
    FramePace pace;
    for (int i = 0; i < 5; ++i)
        pace.show(0, 66ms);
    pace.show(1.5, 66ms);
    CHECK(pace.untilNext(true) == 16ms);
}

TEST_CASE("a movement that begins is not slowed by the one before, nor by being shown twice at once")
{
    FramePace pace;
    pace.show(0, 16ms);
    pace.forget();
    CHECK(pace.untilNext(true) == 16ms);
    pace.show(0, 0ms);
    CHECK(pace.untilNext(true) == 16ms);
}

TEST_CASE("breathing is seen fifteen times a second, however little it moves")
{
    FramePace pace;
    CHECK(pace.untilNext(false) == 66ms);
    pace.show(0, 66ms);
    CHECK(pace.untilNext(false) == 66ms);
    pace.show(3, 66ms);
    CHECK(pace.untilNext(false) == 66ms);
}
