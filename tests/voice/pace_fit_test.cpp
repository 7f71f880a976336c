// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/pace_fit.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace plumbline;
using namespace plumbline::voice;
using namespace std::chrono_literals;

namespace
{

/// Lines of 1 to 12 words from a voice that takes this long.
PaceFit heard(PaceFit fit, Duration start, Duration word, int lines)
{
    for (int i = 0; i < lines; ++i) {
        const int words = 1 + i * 5 % 12;
        fit.take(words, start + words * word);
    }
    return fit;
}

} // namespace

TEST_CASE("Before anything was heard a voice is taken to be a calm one")
{
    CHECK(PaceFit().pace() == SpeechPace{});
}

TEST_CASE("The estimate comes to what the engine really takes")
{
    const SpeechPace after = heard({}, 150ms, 310ms, 60).pace();
    CHECK(after.start.count() == Approx(150).margin(40));
    CHECK(after.word.count() == Approx(310).margin(10));
}

TEST_CASE("One strange line changes little, and what no voice can take is ignored")
{
    const PaceFit fit = heard({}, 150ms, 310ms, 60);
    PaceFit strange = fit;
    strange.take(5, 5 * 310ms + 2s);
    CHECK(std::abs((strange.pace().word - fit.pace().word).count()) < 30);
    PaceFit same = fit;
    same.take(5, 10ms);
    same.take(5, 1h);
    same.take(5, -2s);
    same.take(0, 1s);
    CHECK(same.sums() == fit.sums());
}

TEST_CASE("What was learnt is kept, and nonsense in its place is as if nothing had been")
{
    const PaceFit fit = heard({}, 150ms, 310ms, 60);
    CHECK(PaceFit(fit.sums()).pace() == fit.pace());
    const double infinite = std::numeric_limits<double>::infinity();
    for (const PaceFit::Sums& sums : { PaceFit::Sums{}, PaceFit::Sums{ 1, 2, 3, infinite, 5 },
             PaceFit::Sums{ -1, 2, 3, 4, 5 }, PaceFit::Sums{ 1, 2, 3, 4, 5 } })
        CHECK(PaceFit(sums).pace() == SpeechPace{});
}

TEST_CASE("A slower voice takes longer for each word, a faster one less long")
{
    CHECK(stretched({}, 0) == SpeechPace{});
    CHECK(stretched({}, -1).word == 1200ms);
    CHECK(stretched({}, 1).word == 267ms);
    CHECK(stretched({}, 1).start == SpeechPace{}.start);
    CHECK(stretchOf(std::numeric_limits<double>::quiet_NaN()) == 1);
}
