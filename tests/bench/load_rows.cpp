// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_exercises.h"
#include "rows.h"

#include "catalog/catalog.h"
#include "catalog/read.h"
#include "catalog/write.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <thread>

namespace fs = std::filesystem;

namespace plumbline::bench
{

namespace
{

constexpr int rounds = 5;
constexpr std::size_t many = 10'000;

double nowInMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The quickest of several rounds, in ms: what else runs on the machine only adds.
struct Best {
    double cpu = 1e9; ///< processor time, of all threads
    double wall = 1e9;

    template <class Work> void take(Work work)
    {
        const double cpuBefore = nowInMs(CLOCK_PROCESS_CPUTIME_ID);
        const double wallBefore = nowInMs(CLOCK_MONOTONIC);
        work();
        wall = std::min(wall, nowInMs(CLOCK_MONOTONIC) - wallBefore);
        cpu = std::min(cpu, nowInMs(CLOCK_PROCESS_CPUTIME_ID) - cpuBefore);
    }
};

/// While it lives, this thread and those it starts share one core.
class OneCore
{
public:
    OneCore()
    {
        sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (std::size_t core = 0; core < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++core)
            if (CPU_ISSET(core, &m_before))
                CPU_SET(core, &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneCore() { sched_setaffinity(0, sizeof m_before, &m_before); }
    OneCore(const OneCore&) = delete;
    OneCore& operator=(const OneCore&) = delete;

private:
    cpu_set_t m_before{};
};

} // namespace

std::vector<Exercise> manyExercises()
{
    const Library shipped = loadLibrary({ fs::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    std::vector<Exercise> exercises;
    for (std::size_t i = 0; i < many; ++i) {
        exercises.push_back(shipped.catalog.exercises()[i % shipped.catalog.exercises().size()]);
        Exercise& own = exercises.back();
        own.id = ExerciseId("exercise-" + std::to_string(i));
        own.easier = own.harder = own.instead = {}; // they would lead nowhere among the new ids
    }
    return exercises;
}

void loadRows()
{
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    for (const Exercise& exercise : manyExercises()) {
        texts.push_back(toJson(exercise));
        bytes += texts.back().size();
    }

    const fs::path folder = fs::temp_directory_path() / ("plumbline-bench-" + std::to_string(getpid()));
    fs::create_directories(folder / "exercises");
    for (std::size_t i = 0; i < texts.size(); ++i)
        std::ofstream(folder / "exercises" / ("exercise-" + std::to_string(i) + ".json")) << texts[i];

    Best floor, reading, loading, loadingAlone;
    std::size_t faults = 0;
    std::size_t sizes = 0; // so that no parse is optimized away
    for (int round = 0; round < rounds; ++round) {
        floor.take([&] {
            for (const std::string& text : texts)
                sizes += nlohmann::json::parse(text).size();
        });
        reading.take([&] {
            for (const std::string& text : texts)
                faults += readExercise(text).diagnostics.size();
        });
        const auto load = [&] { faults += loadLibrary({ folder }).catalog.exercises().size() - many; };
        loading.take(load);
        const OneCore alone;
        loadingAlone.take(load);
    }
    fs::remove_all(folder);
    print(
        "parse of 10,000 exercises alone (" + number(static_cast<double>(bytes) / 1e6, "MB") + "), one core",
        number(floor.cpu, "ms"), "1.00x", "-");
    print("reading them into records, with diagnostics", number(reading.cpu, "ms"),
        ratio(reading.cpu, floor.cpu), "<= 0.5x");
    print("loading them from 10,000 files", number(loadingAlone.cpu, "ms"),
        ratio(loadingAlone.cpu, floor.cpu), "-");
    const std::string cores = std::to_string(std::thread::hardware_concurrency()) + " cores";
    print("  by the clock, on one core and on " + cores,
        number(loadingAlone.wall, "ms") + " " + number(loading.wall, "ms"),
        ratio(loading.wall, loadingAlone.wall), "-");
    if (faults > 0 || sizes == 0)
        print("  faults found in them (should be none)", std::to_string(faults), "", "0");
}

} // namespace plumbline::bench
