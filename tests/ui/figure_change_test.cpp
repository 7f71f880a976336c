// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_change.h"

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

figure::Shape square(double x, double y, double side)
{
    figure::Shape shape;
    shape.contours = { { { x, y }, { x + side, y }, { x + side, y + side }, { x, y + side } } };
    return shape;
}

} // namespace

TEST_CASE("only what moved visibly is painted anew, where it was and where it is")
{
    const figure::Shapes before{ square(0, 0, 10), square(100, 100, 10) };
    figure::Shapes now{ square(0.04, 0, 10), square(120, 100, 10) };
    CHECK(takeOver(before, now).where == QRect(99, 99, 32, 12));
    CHECK(now[0].contours[0][0].x == 0); // as it stands on the screen
    CHECK(now[1].contours[0][0].x == 120);
}

TEST_CASE("what moves too slowly to be seen from one frame to the next is seen in the end")
{
    figure::Shapes shown{ square(0, 0, 10) };
    int painted = 0;
    for (int frame = 1; frame <= 100; ++frame) {
        figure::Shapes now{ square(frame * 0.01, 0, 10) };
        painted += takeOver(shown, now).where.isEmpty() ? 0 : 1;
        shown = now;
    }
    CHECK(painted >= 7);
    CHECK(shown[0].contours[0][0].x > 0.87);
}

TEST_CASE("a change of tone, of the number of shapes or of a fading is a change")
{
    const figure::Shapes before{ square(0, 0, 10), square(50, 0, 10) };
    figure::Shapes now = before;
    CHECK(takeOver(before, now).where.isEmpty());
    now[1].dimmed = 0.1;
    CHECK(takeOver(before, now).where == QRect(49, -1, 12, 12));
    figure::Shapes fewer{ square(0, 0, 10) };
    CHECK(takeOver(before, fewer).where == QRect(-1, -1, 62, 12));
    figure::Shapes glowing = before;
    glowing[0].fading = figure::Fading{};
    CHECK(takeOver(before, glowing).where == QRect(-1, -1, 12, 12));
}

TEST_CASE("it is told how far the fastest of the shapes has gone")
{
    const figure::Shapes before{ square(0, 0, 10), square(100, 100, 10) };
    figure::Shapes now{ square(0.5, 0, 10), square(100, 98, 10) };
    CHECK(takeOver(before, now).farthest == Approx(2));
    figure::Shapes still = before;
    CHECK(takeOver(before, still).farthest == 0);
}
