// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <catch2/catch.hpp>

#include <csignal>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

namespace
{

/// A hold of ten seconds, twice, and then something that waits.
class Mat
{
public:
    Mat()
    {
        m_library.put("exercises/stay.json",
            exerciseText("stay", R"([{"role": "hold", "words": "Stay."}])", R"({"hold": 10, "reps": 2})"));
        m_library.put("exercises/walk.json",
            exerciseText(
                "walk", R"([{"role": "move", "words": "Walk.", "wait": true}])", R"({"duration": 60})"));
        m_library.put(
            "routines/both.json", routineText("both", R"({"exercise": "stay"}, {"exercise": "walk"})"));
    }

    [[nodiscard]] Ran play(const std::string& what)
    {
        return ran("play " + what, terminal, { m_library.path() });
    }

    FakeTerminal terminal;

private:
    Folder m_library;
};

} // namespace

TEST_CASE("Without a screen a session is one line a phase, and a summary")
{
    Mat mat;
    mat.terminal.type(40, "\n"); // it does not wait then
    mat.terminal.type(70, "\n");
    const Ran play = mat.play("both");
    CHECK(play.out
        == "0:00 Get ready 13 s: First: The stay.\n"
           "0:13 Hold 10 s, 1 of 2: Stay.\n"
           "0:23 Hold 10 s, 2 of 2: Stay.\n"
           "0:33 Rest 5 s\n"
           "0:38 Get ready 8 s: Next: The walk.\n"
           "0:46 In your own time: Walk.\n"
           "1:46 Done: That is all for today.\n"
           "Routine both: finished after 1:10. Everything was done.\n");
    CHECK(play.err.empty());
    CHECK(play.status == 0);
    CHECK_FALSE(mat.terminal.entered);
}

TEST_CASE("Without a keyboard what waits goes on after its estimate, and that is said")
{
    Mat mat;
    mat.terminal.keyboard = false;
    const Ran play = mat.play("both");
    CHECK_THAT(play.out, EndsWith("finished after 1:46. Everything was done.\n"));
    CHECK(play.err == "There is no keyboard here: what waits for you goes on after its estimate.\n");
    CHECK(mat.play("stay").err.empty());
}

TEST_CASE("Keys pause, go on, skip, go back, lengthen, begin again, leave out and end")
{
    Mat mat;
    const auto played = [&](const char* after) {
        const std::string out = mat.play("both").out;
        const std::size_t begin = out.find(after);
        return begin == std::string::npos ? out : out.substr(begin);
    };
    SECTION("pause and go on")
    {
        mat.terminal.type(15, " ");
        mat.terminal.type(100, " ");
        mat.terminal.type(104, " ");
        mat.terminal.type(200, "\r");
        mat.terminal.type(203, "q");
        CHECK(played("0:13")
            == "0:13 Hold 10 s, 1 of 2: Stay.\nPaused.\nGoing on.\nPaused.\nGoing on.\n"
               "Routine both: stopped after 0:22. 0 of 2 exercises done.\nNot done: The stay.\nNot reached: "
               "The walk.\n");
    }
    SECTION("next, back and their arrows")
    {
        mat.terminal.type(2, "n");
        mat.terminal.type(3, "\x1b[C");
        mat.terminal.type(4, "\x1b[Db");
        mat.terminal.type(5, "q");
        CHECK(played("0:13")
            == "0:13 Hold 10 s, 1 of 2: Stay.\n0:23 Hold 10 s, 2 of 2: Stay.\n0:13 Hold 10 s, 1 of 2: Stay.\n"
               "0:00 Get ready 13 s: First: The stay.\n"
               "Routine both: stopped after 0:05. 0 of 2 exercises done.\nNot done: The stay.\nNot reached: "
               "The walk.\n");
    }
    SECTION("ten seconds more")
    {
        mat.terminal.type(14, "+");
        mat.terminal.type(32, "q");
        CHECK(played("0:13")
            == "0:13 Hold 10 s, 1 of 2: Stay.\n10 s more.\nRoutine both: stopped after 0:32. 0 of 2 "
               "exercises done.\n"
               "Not done: The stay.\nNot reached: The walk.\n");
    }
    SECTION("again, leave out, end")
    {
        mat.terminal.type(24, "r");
        mat.terminal.type(25, "x");
        mat.terminal.type(26, "q");
        CHECK(played("0:23")
            == "0:23 Hold 10 s, 2 of 2: Stay.\n0:00 Get ready 13 s: First: The stay.\n0:33 Rest 5 s\n"
               "Routine both: stopped after 0:26. 0 of 2 exercises done.\nPartly: The stay.\nNot reached: "
               "The "
               "walk.\n");
    }
    SECTION("space goes on where it waits; other keys mean nothing")
    {
        mat.terminal.type(1, "z\x1b[A\x1b[24~1\t");
        mat.terminal.type(50, " ");
        CHECK_THAT(played("0:46"), Contains("Everything was done."));
    }
}

TEST_CASE("When the computer slept the session is paused until somebody is back")
{
    Mat mat;
    mat.terminal.sleepAt(15, 600);
    mat.terminal.type(20, " ");
    mat.terminal.type(21, "q");
    const Ran play = mat.play("both");
    CHECK_THAT(play.out, Contains("Stay.\nPaused.\nPaused: nobody was here for 10:00.\nGoing on.\n"));
    CHECK_THAT(play.out, Contains("stopped after 0:16."));
}

TEST_CASE("When the program was held up for long the session is paused where it was")
{
    Mat mat;
    mat.terminal.stallAt(15, 60);
    mat.terminal.type(80, "q");
    CHECK_THAT(mat.play("both").out, Contains("Paused: nobody was here for 1:"));
}

TEST_CASE("Without a keyboard it goes on by itself after having been away")
{
    Mat mat;
    mat.terminal.keyboard = false;
    mat.terminal.sleepAt(15, 600);
    mat.terminal.stallAt(16, 60);
    CHECK_THAT(mat.play("both").out, EndsWith("finished after 1:46. Everything was done.\n"));
}

TEST_CASE("In the background it is paused, and stays so until somebody goes on")
{
    Mat mat;
    mat.terminal.suspendAt(15);
    mat.terminal.type(3700, " ");
    mat.terminal.type(3701, "q");
    const std::string out = mat.play("both").out;
    CHECK_THAT(out, Contains("Stay.\nPaused.\nGoing on.\n") && Contains("stopped after 0:16."));
}

TEST_CASE(
    "A rehearsal takes so much less of the world's time, and a short delay in it does not pause the session")
{
    Mat mat;
    mat.terminal.keyboard = false;
    mat.terminal.stallAt(0.2, 0.3); // thirty seconds of the session
    const Ran play = mat.play("both --speed 100");
    CHECK_THAT(play.out, !Contains("Paused") && EndsWith("finished after 1:46. Everything was done.\n"));
    CHECK(mat.terminal.monotonic() == std::chrono::milliseconds(1060));
    CHECK(mat.play("both --speed 0.5").status == 2);
    CHECK(mat.play("both --speed 101").status == 2);
}

TEST_CASE("Asked to end by a signal it gives the terminal back, sums up, and lets the shell know")
{
    Mat mat;
    mat.terminal.signalAt(15, SIGTERM);
    const Ran play = mat.play("both");
    CHECK_THAT(play.out, Contains("stopped after 0:15."));
    CHECK(play.status == 128 + SIGTERM);
    CHECK_FALSE(mat.terminal.entered);
}

TEST_CASE("It wakes up when something is due, and on a screen at each second, no oftener")
{
    Mat mat;
    (void)mat.play("stay");
    const int lines = mat.terminal.times;
    CHECK(lines < 15); // phases and cues

    Mat other;
    other.terminal.screen = true;
    (void)other.play("stay");
    CHECK(other.terminal.times > 30); // it lasts 33 seconds
    CHECK(other.terminal.times < 33 + lines);
}

TEST_CASE("On a screen only rows that changed are written")
{
    Mat mat;
    mat.terminal.screen = true;
    const std::string out = mat.play("stay").out;
    const auto count = [&](const std::string& what) {
        int found = 0;
        for (std::size_t at = out.find(what); at != std::string::npos; at = out.find(what, at + 1))
            ++found;
        return found;
    };
    CHECK(count("\x1b[2J") == 1);
    CHECK(count("First: The stay.") == 1);
    CHECK(count("Stay.") == 2); // as what comes then, and as the words of both repetitions
    CHECK(mat.play("stay --plain").out.find('\x1b') == std::string::npos);
}

TEST_CASE("Without colour nothing is coloured")
{
    Mat mat;
    mat.terminal.screen = true;
    CHECK_THAT(mat.play("stay").out, !Contains("[38;") && !Contains("[33m"));
    mat.terminal.colour = true;
    CHECK_THAT(mat.play("stay").out, Contains("\x1b[38;5;208m"));
}
