// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/played.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace plumbline;
using plumbline::test::Played;

namespace
{

std::string told(const SessionRecord& record)
{
    static const char* const outcomes[] = { "not reached", "done", "partly", "left out" };
    std::ostringstream out;
    out << (record.finished ? "finished" : "not finished") << ", " << inSeconds(record.played) << " s";
    for (const PartRecord& part : record.parts) {
        out << "; " << part.title << " " << outcomes[static_cast<int>(part.outcome)];
        for (const SideRecord& side : part.sides)
            out << " " << side.reps << "x " << inSeconds(side.held) << " s";
    }
    return out.str();
}

} // namespace

TEST_CASE("A session played through is recorded as done, with repetitions and time held")
{
    Played played("ready A 5, hold A 30, hold A 30, rest B 5, hold B 10");
    played.start();
    for (double at = 1; at <= 80; ++at)
        played.until(at);
    CHECK(told(played.recorder.record()) == "finished, 80 s; A done 2x 60 s; B done 1x 10 s");
}

TEST_CASE("What was skipped, left out or not reached is told apart")
{
    Played played("hold A 30, hold A 30, ready B 5, hold B 10, hold C 10, hold D 10");
    played.start();
    played.until(30);
    played.until(32);
    played.next();
    played.leaveOut();
    played.until(42);
    played.until(43);
    played.stop();
    CHECK(told(played.recorder.record())
        == "not finished, 43 s; A partly 1x 32 s; B left out 0x 0 s; C done 1x 10 s; D left out 0x 1 s");
}

TEST_CASE("Time paused or away is not time played")
{
    Played played("hold A 30");
    played.start();
    played.until(10);
    played.pause();
    played.until(1000);
    played.resume();
    played.until(1010);
    played.until(3000);
    played.stop();
    CHECK(told(played.recorder.record()) == "not finished, 20 s; A left out 0x 20 s");
}

TEST_CASE("A repetition done again counts once, its time twice")
{
    Played played("hold A 30");
    played.start();
    played.until(20);
    played.back();
    played.until(50);
    CHECK(told(played.recorder.record()) == "finished, 50 s; A done 1x 50 s");
}

TEST_CASE(
    "Who stops while getting ready has not come to that exercise; who leaves it out there has decided on it")
{
    Played stopped("hold A 30, rest B 5, ready B 5, hold B 10");
    stopped.start();
    stopped.until(30);
    stopped.until(35);
    stopped.until(37);
    stopped.stop();
    CHECK(told(stopped.recorder.record()) == "not finished, 37 s; A done 1x 30 s; B not reached 0x 0 s");
    Played left("ready A 5, hold A 30");
    left.start();
    left.leaveOut();
    CHECK(told(left.recorder.record()) == "finished, 0 s; A left out 0x 0 s");
}
