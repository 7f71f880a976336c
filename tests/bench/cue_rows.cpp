// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "player/player.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace plumbline::bench
{

namespace
{

constexpr int cues = 200;
constexpr Duration apart = std::chrono::milliseconds(50);

Score scoreOfCues()
{
    Score score;
    Part part;
    part.last = 1;
    score.parts.push_back(part);
    Phase hold;
    hold.kind = PhaseKind::Hold;
    hold.length = hold.estimate = apart * (cues + 1);
    for (int i = 1; i <= cues; ++i)
        hold.cues.push_back({ apart * i, false, CueKind::Form, "now" });
    Phase done;
    done.kind = PhaseKind::Done;
    done.length = Duration{};
    score.phases = { hold, done };
    return score;
}

/// How late each cue of a real session comes, in ms.
std::vector<double> latenessOfCues()
{
    std::vector<double> late;
    QEventLoop loop;
    QElapsedTimer clock;
    Player player(scoreOfCues());
    QObject::connect(&player, &Player::happened, &loop, [&](const Events& events) {
        for (const Event& event : events)
            if (const auto* cue = std::get_if<CueDue>(&event))
                late.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6
                    - static_cast<double>((apart * static_cast<int>(cue->cue + 1)).count()));
    });
    QObject::connect(&player, &Player::over, &loop, &QEventLoop::quit);
    clock.start();
    player.start();
    loop.exec();
    return late;
}

/// The same moments kept by a precise timer of Qt's alone.
std::vector<double> latenessOfTimer()
{
    std::vector<double> late;
    QEventLoop loop;
    QElapsedTimer clock;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    int next = 1;
    const auto arm = [&] { timer.start(apart * next - Duration(clock.elapsed())); };
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        late.push_back(
            static_cast<double>(clock.nsecsElapsed()) / 1e6 - static_cast<double>((apart * next).count()));
        if (++next > cues)
            loop.quit();
        else
            arm();
    });
    clock.start();
    arm();
    loop.exec();
    return late;
}

} // namespace

void cueRows()
{
    auto timer = latenessOfTimer();
    auto player = latenessOfCues();
    const double drift = player.back() - player.front();
    const double floor = quantile(timer, 0.99);
    print("lateness of a precise timer, p99", number(floor, "ms"), "1.00x", "-");
    print("lateness of a cue, p99", number(quantile(player, 0.99), "ms"),
        ratio(quantile(player, 0.99), floor), "<= 1.5x");
    print("drift over 200 cues", number(drift, "ms"), "-", "0");
}

} // namespace plumbline::bench
