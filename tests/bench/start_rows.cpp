// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"
#include "rows.h"

namespace plumbline::bench
{

namespace
{

constexpr int runs = 25;

struct Idle {
    double wakeUps = 0; ///< a second
    double cpu = 0; ///< share of a core in per cent
};

Idle watched(const Process& process, double seconds)
{
    const long sleeps = process.sleeps();
    const double cpu = process.cpu();
    sleepFor(seconds);
    return { static_cast<double>(process.sleeps() - sleeps) / seconds,
        (process.cpu() - cpu) / (seconds * 10.0) };
}

} // namespace

void startRows(const std::string& folder)
{
    const std::vector<std::string> floorCommand{ folder + "/plumbline-floor-window" };
    const std::vector<std::string> homeCommand{ folder + "/plumbline" };
    // One of each uncounted, then in turn, so that both see the same machine.
    std::vector<double> floor, home, list;
    for (int run = -1; run < runs; ++run) {
        const double bare = Process(floorCommand).untilPainted();
        const double full = Process(homeCommand).untilPainted();
        const double listed = Process({ folder + "/plumbline-cli", "list", "routines" }).untilEnded();
        if (run < 0)
            continue;
        floor.push_back(bare);
        home.push_back(full);
        list.push_back(listed);
    }
    const double bare = quantile(floor, 0); // the best: what else runs on the machine only adds to it
    print("bare window painted, best of " + std::to_string(runs), number(bare, "ms"), "1.00x", "-");
    print("start to content painted", number(quantile(home, 0), "ms"), ratio(quantile(home, 0), bare),
        "<= 1.8x");
    const double median = quantile(floor, 0.5);
    print("  the medians of both", number(median, "ms") + " " + number(quantile(home, 0.5), "ms"),
        ratio(quantile(home, 0.5), median), "-");
    print("plumbline-cli list routines, whole process", number(quantile(list, 0), "ms"),
        ratio(quantile(list, 0), bare), "-");

    Process floorProcess(floorCommand), homeProcess(homeCommand);
    (void)floorProcess.untilPainted();
    (void)homeProcess.untilPainted();
    sleepFor(3);
    print("memory (PSS) of a bare window", number(floorProcess.pss(), "MiB"), "1.00x", "-");
    print("memory (PSS) 3 s after start", number(homeProcess.pss(), "MiB"),
        ratio(homeProcess.pss(), floorProcess.pss()), "<= 42 MiB");
    print("wake-ups of a bare window", number(watched(floorProcess, 10).wakeUps, "/s"), "-", "-");
    print("wake-ups idle on the home page", number(watched(homeProcess, 10).wakeUps, "/s"), "-", "0");
}

} // namespace plumbline::bench
