// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voice.h"

#include "support/played.h"
#include "voice/fake_sound.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace plumbline::voice;

namespace
{

/// A session of the score with the voice listening to it.
struct Listening {
    Session session;
    Instant now{};
    FakeSound sound;
    Voice voice;

    explicit Listening(std::string_view score = "ready Plank 5 @0:Next, hold Plank 20 @0:Hold @10:Shoulders")
        : session(scoreOf(score))
    {
        voice.use(sound, QStringLiteral("en"));
    }
    void begin()
    {
        voice.begin(session.score(), [this] { return now; });
        voice.take(session.start(now));
    }
    void until(double seconds)
    {
        now = Instant(fromSeconds(seconds));
        voice.take(session.advance(now));
    }
};

} // namespace

TEST_CASE("A session is heard: its words and its chimes")
{
    Listening at;
    at.sound.offer();
    at.begin();
    CHECK(at.sound.news() == "ring begin|say Next");
    at.sound.finish();
    at.until(5);
    CHECK(at.sound.news() == "ring hold|say Hold");
    at.sound.finish();
    for (const double second : { 10, 15, 20, 25 })
        at.until(second);
    CHECK(at.sound.news().endsWith("ring finished"));
}

TEST_CASE("The first words wait for an engine that is still being made")
{
    Listening at;
    at.begin();
    CHECK(at.sound.news() == "ring begin");
    at.sound.offer();
    CHECK(at.sound.news() == "say Next");
}

TEST_CASE("Without a voice the chimes go on and nothing waits")
{
    for (const Readiness none : { Readiness::NoEngine, Readiness::NoLanguage }) {
        Listening at;
        at.sound.offer(none);
        at.begin();
        at.until(5);
        CHECK(at.sound.news() == "ring begin|ring hold");
    }
    FakeSound sound;
    Voice voice;
    voice.doWithout(Readiness::NoProgram);
    const Score score = scoreOf("hold Plank 5 @0:Hold");
    Session session(score);
    voice.begin(score, [] { return Instant{}; });
    voice.take(session.start({}));
    CHECK(voice.offer().readiness == Readiness::NoProgram);
}

TEST_CASE("Muting silences the voice in the middle of a word, and steps are rung in instead")
{
    Listening at("ready Plank 5 @0:Next, move Plank 5 @0:Lift");
    at.sound.offer();
    at.begin();
    static_cast<void>(at.sound.news());
    at.voice.setMuted(true);
    CHECK(at.sound.news() == "stop");
    at.until(5);
    CHECK(at.sound.news() == "ring step");
}

TEST_CASE("Chimes at no volume, or shown as light, do not sound; the light is asked for all the same")
{
    for (const bool pulse : { true, false }) {
        Listening at;
        SoundChoice choice;
        choice.pulse = pulse;
        choice.chimes = pulse ? 1 : 0;
        at.voice.choose(choice);
        at.sound.offer();
        int rang = 0;
        QObject::connect(&at.voice, &Voice::rang, [&] { ++rang; });
        at.begin();
        CHECK(at.sound.news() == "say Next");
        CHECK(rang == 1);
    }
}

TEST_CASE("An answer about a line that was cut off meanwhile changes nothing")
{
    Listening at("hold Plank 20 @0:Hold @5:Breathe");
    at.sound.offer();
    at.begin();
    const int first = at.sound.ticket;
    at.voice.setMuted(true);
    at.voice.setMuted(false);
    at.until(5);
    static_cast<void>(at.sound.news());
    int changes = 0;
    QObject::connect(&at.voice, &Voice::speakingChanged, [&] { ++changes; });
    at.sound.finish(first);
    CHECK(changes == 0);
    at.sound.finish();
    CHECK(changes == 1);
}

TEST_CASE("Nothing is said after the end, and trying the voice needs no session")
{
    Listening at;
    at.sound.offer();
    at.begin();
    at.voice.end();
    static_cast<void>(at.sound.news());
    at.until(5);
    CHECK(at.sound.news().isEmpty());
    at.voice.tryVoice(QStringLiteral("Hello"));
    at.voice.tryChime();
    CHECK(at.sound.news() == "say Hello|ring begin");
}
