// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "player/player.h"
#include "ui/player_board.h"
#include "ui/player_page.h"
#include "ui/shelf.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <ctime>
#include <filesystem>

namespace plumbline::bench
{

namespace
{

constexpr int seconds = 10;
constexpr Duration longHold = std::chrono::minutes(5);

double processTimeInMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The movements of an exercise over and over, or one of its poses held for very long.
Score sessionOf(const Shelf& shelf, const char* exercise, bool moving)
{
    Score score = *shelf.score(*shelf.catalog().find(ExerciseId(exercise))).value;
    const std::vector<Phase> all = std::exchange(score.phases, {});
    for (const Phase& phase : all)
        if (phase.kind == PhaseKind::Move)
            score.phases.push_back(phase);
    if (!moving) {
        score.phases.resize(1);
        score.phases.front().kind = PhaseKind::Hold;
        score.phases.front().length = score.phases.front().estimate = longHold;
        score.parts.front().exercise.motion->steps.at(score.phases.front().step.value()).moves = false;
    }
    score.phases.push_back(all.back());
    score.parts.front().first = 0;
    score.parts.front().last = score.phases.size();
    return score;
}

/// Per cent of a core that a session in a window takes.
double shareOf(const Score& score, bool reducedMotion)
{
    PlayerPage page;
    page.resize(1280, 800);
    page.setReducedMotion(reducedMotion);
    page.show();
    Player player(score);
    page.play(&player);
    runFor(1000);
    const double before = processTimeInMs();
    runFor(seconds * 1000);
    return (processTimeInMs() - before) / (seconds * 10.0);
}

/// The same ten seconds frame by frame, on a clock that waits for each of them: what a frame costs, and how
/// many there are, whatever else the machine does.
std::string framesOf(const Score& score, bool reducedMotion)
{
    Clock::Time now = std::chrono::hours(1);
    const Clock clock{ [&] { return now; }, [&] { return now; } };
    PlayerPage page;
    page.resize(1280, 800);
    page.setReducedMotion(reducedMotion);
    page.show();
    Player player(score, 1, clock);
    page.play(&player);
    const auto* board = page.findChild<PlayerBoard*>();
    int frames = 0;
    const auto play = [&](Clock::Time end) {
        while (now < end) {
            now += std::max<Duration>(
                std::chrono::milliseconds(16), board->untilVisibleChange(*player.position()));
            page.showNow();
            QApplication::processEvents();
            ++frames;
        }
    };
    play(now + std::chrono::seconds(1));
    frames = 0;
    const double before = processTimeInMs();
    play(now + std::chrono::seconds(seconds));
    const double took = processTimeInMs() - before;
    return number(static_cast<double>(frames) / seconds, "/s x ") + number(took / frames, "ms = ")
        + number(took / (seconds * 10.), "%");
}

} // namespace

void sessionRows()
{
    QApplication::setPalette(paletteOf(tokensOf(Scheme::Light)));
    Shelf shelf;
    shelf.library = loadLibrary({ std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    const Score moving = sessionOf(shelf, "cat-cow", true);
    const Score holding = sessionOf(shelf, "cat-cow", false);
    print("frames of a session, moving", framesOf(moving, false), "-", "60/s");
    print("frames of a session, breathing in a hold", framesOf(holding, false), "-", "15/s");
    print("frames of a session, reduced motion", framesOf(moving, true), "-", "1/s");
    print("CPU of a session, moving", number(shareOf(moving, false), "%"), "-", "<= 20 %");
    print("CPU of a session, breathing in a hold", number(shareOf(holding, false), "%"), "-", "<= 5 %");
    print("CPU of a session, reduced motion", number(shareOf(moving, true), "%"), "-", "<= 0.15 %");
}

} // namespace plumbline::bench
