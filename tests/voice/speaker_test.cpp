// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/played.h"
#include "voice/heard.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace plumbline::voice;

namespace
{

/// The kinds of cues in order of the phases; scoreOf() writes only instructions.
Score withKinds(Score score, const std::vector<CueKind>& kinds)
{
    auto kind = kinds.begin();
    for (Phase& phase : score.phases)
        for (Cue& cue : phase.cues)
            if (kind != kinds.end())
                cue.kind = *kind++;
    return score;
}

} // namespace

TEST_CASE("Each line is said at its moment, one after the other")
{
    Heard heard(scoreOf("move Plank 4 @0:Lift, hold Plank 20 @0:Hold @10:Halfway @-2:Two @-1:One"));
    heard.start();
    heard.until(30);
    CHECK(heard.news() == "0 Lift\n4 Hold\n14 Halfway\n22 Two\n23 One\n");
}

TEST_CASE("A line that comes while another is being said waits for its turn, but not for long")
{
    Heard little(scoreOf("move Plank 10 @0:Lift @0.5:Lower"));
    little.start();
    little.until(11);
    CHECK(little.news() == "0 Lift\n0.7 Lower\n");
    Heard much(scoreOf("move Plank 10 @0:Lift @0.5:Lower"), 4);
    much.start();
    much.until(11);
    CHECK(much.news() == "0 Lift\n");
}

TEST_CASE("A number of the countdown is worth nothing when it is late")
{
    const Score score = withKinds(scoreOf("hold Plank 10 @6:Breathe @-3:3 @-2:2 @-1:1"),
        { CueKind::Instruct, CueKind::Countdown, CueKind::Countdown, CueKind::Countdown });
    Heard heard(score, 2.5);
    heard.start();
    heard.until(11);
    // "Breathe" takes until 7.75: too late for the 3; each number takes longer than a second.
    CHECK(heard.news() == "6 Breathe\n8 2\n");
}

TEST_CASE("A caution and a change of side cut off a form cue; a form cue cuts off nothing")
{
    const Score caution =
        withKinds(scoreOf("hold Plank 10 @0:Shoulders @0.2:Careful"), { CueKind::Form, CueKind::Caution });
    Heard careful(caution);
    careful.start();
    careful.until(5);
    CHECK(careful.news() == "0 Shoulders\n0.2 hush\n0.2 Careful\n");

    const Score side = withKinds(scoreOf("hold Plank 1 @0.8:Shoulders, change-side Plank 5 @0:Left"),
        { CueKind::Form, CueKind::Announce });
    Heard changing(side);
    changing.start();
    changing.until(5);
    CHECK(changing.news() == "0.8 Shoulders\n1 hush\n1 Left\n");

    const Score form =
        withKinds(scoreOf("hold Plank 10 @0:Hold @0.2:Shoulders"), { CueKind::Instruct, CueKind::Form });
    Heard holding(form);
    holding.start();
    holding.until(5);
    CHECK(holding.news() == "0 Hold\n0.7 Shoulders\n");
}

TEST_CASE("Within one phase sentences are said in the order they are written in, cautions even when late")
{
    const Score score = withKinds(scoreOf("ready Plank 12 @0:Next @0.5:Mat @1:Careful, hold Plank 5"),
        { CueKind::Announce, CueKind::Announce, CueKind::Caution });
    Heard heard(score, 3);
    heard.start();
    heard.until(15);
    CHECK(heard.news() == "0 Next\n2.1 Careful\n");
}

TEST_CASE("Whoever goes on, pauses or stops hears no more of what was being said")
{
    const std::string_view score = "move Plank 10 @0:Lift, move Plank 10 @1:Lower, rest Bridge 9 @0:Rest";
    Heard skipped(scoreOf(score));
    skipped.start();
    skipped.until(0.2);
    skipped.next();
    skipped.until(3);
    CHECK(skipped.news() == "0 Lift\n0.2 hush\n1.2 Lower\n");
    skipped.stop();
    skipped.until(30);
    CHECK(skipped.news().empty());

    Heard stopped(scoreOf(score));
    stopped.start();
    stopped.until(0.2);
    stopped.stop();
    stopped.until(30);
    CHECK(stopped.news() == "0 Lift\n0.2 hush\n");
}

TEST_CASE("A sentence that a pause cut off is said again, a word in passing is not")
{
    Heard heard(scoreOf("move Plank 10 @0:Lift @5:Lower"));
    heard.start();
    heard.until(0.2);
    heard.pause();
    heard.until(20);
    heard.resume();
    heard.until(23);
    CHECK(heard.news() == "0 Lift\n0.2 hush\n20 Lift\n");

    Heard form(withKinds(scoreOf("hold Plank 10 @0:Shoulders"), { CueKind::Form }));
    form.start();
    form.until(0.2);
    form.pause();
    form.resume();
    form.until(5);
    CHECK(form.news() == "0 Shoulders\n0.2 hush\n");
}

TEST_CASE("After a moment in which the computer hung, what is old is not said")
{
    Heard heard(scoreOf("move Plank 10 @1:Lift @3.5:Lower"));
    heard.start();
    heard.until(0.5);
    heard.hangUntil(4);
    heard.until(10);
    CHECK(heard.news() == "4 Lower\n");
}

TEST_CASE("An engine that never says it is done is given up on, and the talk goes on")
{
    Heard heard(scoreOf("move Plank 30 @0:Lift @2:Lower @9:Rise"));
    heard.breakDown();
    heard.start();
    heard.until(30);
    CHECK(heard.news() == "0 Lift\n9 hush\n9 Rise\n");
}

TEST_CASE("Muted in the middle of a word it is silent, and speaks again when it is let")
{
    Heard heard(scoreOf("move Plank 10 @0:Lift @5:Lower @8:Rise"));
    heard.start();
    heard.until(0.1);
    heard.talk(Talk::Off);
    heard.until(6);
    heard.talk(Talk::Full);
    heard.until(10);
    CHECK(heard.news() == "0 Lift\n0.1 hush\n8 Rise\n");
}
