// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/screen.h"

#include "cli/bars.h"
#include "cli/text.h"
#include "support/played.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::cli;

namespace
{

/// Somebody watching, second by second.
class Watched
{
public:
    Watched()
        : session(score())
    {
        (void)session.start(now);
    }

    void until(double second)
    {
        for (const Instant end(fromSeconds(second)); now < end;) {
            now = std::min(now + Duration(500), end);
            (void)session.advance(now);
        }
    }

    [[nodiscard]] std::string shown(TerminalSize size, const std::string& notice = {}) const
    {
        std::string text;
        for (const Row& row : screenOf(session, now, notice, { size, false, true, 1 }))
            text += row.text.substr(0, row.text.find_last_not_of(' ') + 1) + '\n';
        return '\n' + text;
    }

    Session session;
    Instant now{};

private:
    static Score score()
    {
        Score score = test::scoreOf("ready Plank 5 @0:First @1:Mind, hold Plank 30 @0:Hold @10:Breathe "
                                    "@-3:Three, wait Plank, rest Bridge 10, move Bridge 4");
        const char* const words[] = { "First: Plank.", "Straighten your body and keep it so.",
            "Walk about as long as you like.", "Rest.", "Lift your hips.", "That is all." };
        for (std::size_t i = 0; i < score.phases.size(); ++i) {
            score.phases[i].words = words[i];
            if (!score.phases[i].cues.empty())
                score.phases[i].cues.front().say = words[i];
        }
        score.phases[0].cues[1].say = "Mind your wrists.";
        score.phases[1].side = Side::Left;
        score.phases[1].of = 3;
        score.parts[1].fetch = { Equipment::FoamRoller };
        return score;
    }
};

} // namespace

TEST_CASE(
    "A screen shows the movement, a large countdown, what was said, what comes, and the keys at its edge")
{
    Watched watched;
    watched.until(17);
    CHECK(watched.shown({ 60, 22 }) == R"(
Test                                               1:02 left
#############...............................................

Plank                                                 1 of 2
Hold - Left side - 2 of 3

Straighten your body and keep it so.

######        ##    ######
##  ##  ##  ####    ##  ##
##  ##        ##    ######
##  ##  ##    ##    ##  ##
######      ######  ######
########################....................................

Breathe

Then: Walk about as long as you like.
Next: Bridge; you need: foam roller

space pause, n next, b back, + 10 s more, r again
x leave out, q quit
)");
}

TEST_CASE("A small screen loses air and bars before words, and the words never")
{
    Watched watched;
    watched.until(17);
    CHECK(watched.shown({ 40, 12 }) == R"(
Test                           1:02 left
#########...............................

Plank                             1 of 2
Hold - Left side - 2 of 3
Straighten your body and keep it so.
0:18  ##############....................
Breathe
Then: Walk about as long as you like.
Next: Bridge; you need: foam roller
space pause, n next, b back, + 10 s more
r again, x leave out, q quit
)");
    CHECK(watched.shown({ 40, 5 }) == R"(
Test                           1:02 left
Plank                             1 of 2
Hold - Left side - 2 of 3
Straighten your body and keep it so.
0:18  ##############....................
)");
    CHECK(watched.shown({ 20, 2 }) == R"(
Straighten your body
and keep it so.
)");
}

TEST_CASE("A phase that waits counts up and asks to go on")
{
    Watched watched;
    watched.until(37);
    CHECK(watched.shown({ 50, 10 }) == R"(
Test                                     0:42 left
#######################...........................

Plank                                       1 of 2
In your own time
Walk about as long as you like.
0:02  about 0:30; go on when you are ready
Next: Bridge; you need: foam roller
enter go on, n next, b back, r again, x leave out
q quit
)");
}

TEST_CASE("Paused is said, and how to go on")
{
    Watched watched;
    watched.until(7);
    (void)watched.session.pause(watched.now);
    CHECK(watched.shown({ 50, 10 }) == R"(
Test                                     1:12 left
Plank                                       1 of 2
Hold - Left side - 2 of 3
Straighten your body and keep it so.
0:28  ###.........................................
Then: Walk about as long as you like.
Next: Bridge; you need: foam roller
Paused.
space go on, n next, b back, + 10 s more, r again
x leave out, q quit
)");
    CHECK(watched.shown({ 50, 3 }, "Paused: nobody was here for 10:00.") == R"(
Straighten your body and keep it so.
0:28  ###.........................................
Paused: nobody was here for 10:00.
)");
}

TEST_CASE("Nothing is ever wider or higher than the screen")
{
    Watched watched;
    for (const double second : { 0.0, 6.0, 34.9, 36.0, 80.0 }) {
        watched.until(second);
        for (int columns = 1; columns < 90; columns += 4) {
            for (int rows = 1; rows < 30; ++rows) {
                const auto screen =
                    screenOf(watched.session, watched.now, "A notice of some length", { { columns, rows } });
                REQUIRE(screen.size() <= static_cast<std::size_t>(rows));
                for (const Row& row : screen) {
                    CAPTURE(row.text, columns, rows);
                    REQUIRE(columnsOf(row.text) <= columns);
                }
            }
        }
    }
}

TEST_CASE("A bar is filled to an eighth of a column")
{
    CHECK(bar(0.5, 4, true) == "\u2588\u2588\u2591\u2591");
    CHECK(bar(0.28125, 4, true) == "\u2588\u258f\u2591\u2591");
    CHECK(bar(0, 3, false) == "...");
    CHECK(bar(2, 3, false) == "###");
    CHECK(bar(-1, 0, true).empty());
}
