// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/chime.h"

#include "session/session.h"
#include "support/small_score.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace plumbline;
using namespace plumbline::voice;

namespace
{

/// The chimes of a session from its beginning to its end, at this level of talk.
std::string rung(const Score& score, Talk talk)
{
    Session session(score);
    std::string chimes;
    const auto listen = [&](const Events& events) {
        if (const auto chime = chimeFor(events, score, talk))
            chimes += std::string(key(*chime)) + ' ';
    };
    listen(session.start({}));
    while (!session.isOver()) {
        const auto due = session.nextDue();
        listen(due ? session.advance(*due) : session.next(Instant(session.score().total())));
    }
    return chimes;
}

} // namespace

TEST_CASE("Every kind of phase begins with a sound of its own, and a hold ends with one")
{
    const std::string chimes = rung(test::smallScore(), Talk::Full);
    CHECK(chimes.substr(0, chimes.find("change-side"))
        == "begin breath-in breath-out hold end-of-hold breath-out hold end-of-hold ");
    CHECK(chimes.find("change-side breath-in") != std::string::npos);
    CHECK(chimes.substr(chimes.size() - 20).find("end-of-hold") == std::string::npos);
    CHECK(chimes.substr(chimes.size() - 9) == "finished ");
}

TEST_CASE("Without talk the steps that words would begin are rung in instead")
{
    const std::string silent = rung(test::smallScore(), Talk::Off);
    CHECK(silent.find("begin step breath-in") == 0);
    CHECK(rung(test::smallScore(), Talk::Full).find("step") == std::string::npos);
}

TEST_CASE("There is a file for each chime")
{
    for (const Chime chime : allChimes) {
        const std::string file = std::string(key(chime)) + ".wav";
        CAPTURE(file);
        CHECK(
            std::filesystem::exists(std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources/sounds" / file));
    }
}
