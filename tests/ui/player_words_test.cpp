// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"
#include "ui/finished_page.h"
#include "ui/phase_words.h"
#include "ui/stage_blocks.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

std::size_t nthOf(const Score& score, PhaseKind kind, int n = 1)
{
    for (std::size_t i = 0; i < score.phases.size(); ++i)
        if (score.phases[i].kind == kind && --n == 0)
            return i;
    return score.phases.size();
}

/// "Eyebrow Next | Headline Child's pose", steps with - (past), > (present), + (coming).
QString blocksText(const Score& score, std::size_t phase)
{
    constexpr std::array names{ "eyebrow", "headline", "step", "body", "need", "caution", "note" };
    QStringList lines;
    for (const StageBlock& block : stageBlocks(score, phase)) {
        const QString mark = block.kind != StageBlock::Kind::Step
            ? QString()
            : QString("->+").mid(static_cast<int>(block.turn), 1);
        lines << QLatin1String(names[static_cast<std::size_t>(block.kind)]) + mark + ' ' + block.text;
    }
    return lines.join('\n');
}

} // namespace

TEST_CASE("the countdown shows whole seconds, the last of which is one")
{
    CHECK(countText(30s) == "30");
    CHECK(countText(29001ms) == "30");
    CHECK(countText(1ms) == "1");
    CHECK(countText(0ms) == "0");
    CHECK(countText(99s) == "99");
    CHECK(countText(100s) == "1:40");
}

TEST_CASE("times are told as people tell them")
{
    CHECK(clockText(42999ms) == "0:42");
    CHECK(clockText(400s) == "6:40");
    CHECK(clockText(3725s) == "1:02:05");
    CHECK(lengthText(1s) == "1 second");
    CHECK(lengthText(59s) == "59 seconds");
    CHECK(lengthText(59600ms) == "1 minute");
    CHECK(lengthText(12min) == "12 minutes");
    CHECK(lengthText(8h) == "8 hours");
}

TEST_CASE("chips name the side, the repetition and the set where there is more than one")
{
    Phase phase;
    CHECK(chipTexts(phase).isEmpty());
    phase.rep = phase.of = phase.set = phase.sets = 1;
    CHECK(chipTexts(phase).isEmpty());
    phase.side = Side::Left;
    phase.rep = 3;
    phase.of = 8;
    phase.set = 2;
    phase.sets = 3;
    CHECK(chipTexts(phase) == QStringList{ "Left", "3 of 8", "Set 2 of 3" });
}

TEST_CASE("the stage tells in words what a figure would show")
{
    const Score score = smallScore();
    CHECK(blocksText(score, nthOf(score, PhaseKind::GetReady))
        == "headline Seated twist\nbody Turns a stiff middle back, both ways.\nneed Sitting on the floor · "
           "mat\n"
           "caution No bouncing. Turn only as far as is comfortable.\nWith a herniated disc, ask a "
           "professional first.\n"
           "note Your left side is stiffer: take it gently.");
    CHECK(blocksText(score, nthOf(score, PhaseKind::Setup))
        == "eyebrow Into position\nstep> Sit with your legs long and cross the foot over.");
    CHECK(blocksText(score, nthOf(score, PhaseKind::Move, 2))
        == "step- Breathe in and grow tall.\nstep> Breathe out and turn, hand behind you.\n"
           "step+ Hold. Breathe evenly, look over your shoulder.");
    CHECK(blocksText(score, nthOf(score, PhaseKind::ChangeSide))
        == "eyebrow Change sides\nheadline Now the left side.");
    CHECK(blocksText(score, nthOf(score, PhaseKind::Finish)) == "eyebrow To finish\nstep> Come back slowly.");
    CHECK(blocksText(score, nthOf(score, PhaseKind::Rest))
        == "eyebrow Next\nheadline Seated forward bend\nneed Sitting on the floor · mat");
    CHECK(blocksText(score, nthOf(score, PhaseKind::Rest, 3)) == "headline Rest.\nbody Then set 2 of 2");
    CHECK(blocksText(score, nthOf(score, PhaseKind::WaitForMe))
        == "eyebrow Take your time\nstep- Hinge at your hips and reach for your shins.\nstep> Stay as long "
           "as it feels good.");
}

TEST_CASE("cautions of the person's conditions stand before those of the exercise, and none twice")
{
    Score score = smallScore();
    const std::size_t ready = nthOf(score, PhaseKind::GetReady);
    score.phases[ready].cues = { { 0s, false, CueKind::Announce, "First: twist." },
        { 3s, false, CueKind::Caution, "Take care: you named glaucoma. The head hangs." },
        { 6s, false, CueKind::Caution, score.parts[0].exercise.cautions.front() } };
    const QString text = blocksText(score, ready);
    CHECK(text.contains("caution Take care: you named glaucoma. The head hangs.\nNo bouncing."));
    CHECK(text.count("No bouncing.") == 1);
}

TEST_CASE("a passage is one repetition, one setup or one finish and nothing of its neighbours")
{
    const Score score = smallScore();
    const std::size_t hold = nthOf(score, PhaseKind::Hold);
    CHECK(passageOf(score, hold) == std::vector<std::size_t>{ hold - 2, hold - 1, hold });
    const std::size_t setup = nthOf(score, PhaseKind::Setup);
    CHECK(passageOf(score, setup) == std::vector<std::size_t>{ setup });
    CHECK(passageOf(score, 0) == std::vector<std::size_t>{ 0 });
}

TEST_CASE("ears hear where they are and what to do")
{
    const Score score = smallScore();
    CHECK(spokenText(score, nthOf(score, PhaseKind::Hold))
        == "Seated twist, Right, 1 of 2. Hold. Breathe evenly, look over your shoulder.");
}

TEST_CASE("the finished page is honest")
{
    SessionRecord record;
    record.played = 12min;
    record.parts.resize(4);
    CHECK(finishedTitle(record) == "You stopped early.");
    for (int i = 0; i < 3; ++i)
        record.parts[static_cast<std::size_t>(i)].outcome = Outcome::Done;
    CHECK(finishedTitle(record) == "You stopped after 3 of 4 exercises.");
    CHECK(finishedSummary(record) == "12 minutes · 3 of 4 exercises done · 1 not reached");
    record.finished = true;
    record.parts[3].outcome = Outcome::LeftOut;
    CHECK(finishedTitle(record) == "That is all for today.");
    CHECK(finishedSummary(record) == "12 minutes · 3 of 4 exercises done · 1 left out");
}

TEST_CASE("what was done is counted where it repeats and timed where it is held once")
{
    PartRecord part;
    part.outcome = Outcome::Done;
    part.sides = { { Side::Left, 1, 30s }, { Side::Right, 1, 30s } };
    CHECK(doneText(part) == "Left 30 seconds, Right 30 seconds");
    part.sides = { { std::nullopt, 8, 40s } };
    CHECK(doneText(part) == "8 times");
    part.outcome = Outcome::Partly;
    part.sides = { { Side::Left, 3, 30s }, { Side::Right, 0, 0s } };
    CHECK(doneText(part) == "In part: Left 3 times");
}
