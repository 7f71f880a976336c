// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/breath_bells.h"

#include "support/played.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace plumbline::voice;

namespace
{

/// A hold of 20 s after 5 s, in which a breath takes 6 s, and the bells that listen to it.
struct Held {
    Session session{ scoreOf("ready Plank 5, hold Plank 20, rest Bridge 10, hold Bridge 4") };
    BreathBells bells{ session.score() };

    void take(const Events& events)
    {
        for (const Event& event : events)
            bells.take(event);
    }
    static Instant at(double seconds) { return Instant(fromSeconds(seconds)); }
    /// "8 out", "-"
    [[nodiscard]] std::string next(double after) const
    {
        const auto due = bells.next(at(after));
        if (!due)
            return "-";
        return std::to_string(static_cast<int>(inSeconds(due->at.time_since_epoch())))
            + (due->breath == Breath::In ? " in" : " out");
    }
};

} // namespace

TEST_CASE("In a hold each turn of the breath is rung, in time with the circle")
{
    Held at;
    at.take(at.session.start(Held::at(0)));
    CHECK(at.next(0) == "-");
    at.take(at.session.advance(Held::at(5)));
    CHECK(at.next(5) == "8 out");
    CHECK(at.next(8) == "11 in");
    CHECK(at.next(23) == "-");
    at.take(at.session.advance(Held::at(25)));
    CHECK(at.next(25) == "-");
    at.take(at.session.advance(Held::at(35)));
    CHECK(at.next(35) == "-"); // too short for a breath
}

TEST_CASE("The breath waits while the session does, and goes on as long as a hold is made longer")
{
    Held at;
    at.take(at.session.start(Held::at(0)));
    at.take(at.session.advance(Held::at(5)));
    at.take(at.session.pause(Held::at(6)));
    CHECK(at.next(6) == "-");
    at.take(at.session.resume(Held::at(16)));
    CHECK(at.next(16) == "18 out");
    at.take(at.session.extend(Held::at(20), std::chrono::seconds(10)));
    CHECK(at.next(34) == "36 out");
    at.take(at.session.stop(Held::at(30)));
    CHECK(at.next(30) == "-");
}
