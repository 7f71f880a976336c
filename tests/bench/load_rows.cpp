// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_exercises.h"
#include "rows.h"

#include "catalog/catalog.h"
#include "catalog/read.h"
#include "catalog/write.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace plumbline::bench
{

namespace
{

constexpr int rounds = 5;
constexpr std::size_t many = 10'000;

template <class Work> double millisecondsOf(Work work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

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

    std::vector<double> floor, reading, loading;
    std::size_t faults = 0;
    std::size_t sizes = 0; // so that no parse is optimized away
    for (int round = 0; round < rounds; ++round) {
        floor.push_back(millisecondsOf([&] {
            for (const std::string& text : texts)
                sizes += nlohmann::json::parse(text).size();
        }));
        reading.push_back(millisecondsOf([&] {
            for (const std::string& text : texts)
                faults += readExercise(text).diagnostics.size();
        }));
        loading.push_back(
            millisecondsOf([&] { faults += loadLibrary({ folder }).catalog.exercises().size() - many; }));
    }
    fs::remove_all(folder);
    const double parse = quantile(floor, 0.5);
    print("parse of 10,000 exercises alone (" + number(static_cast<double>(bytes) / 1e6, "MB") + ")",
        number(parse, "ms"), "1.00x", "-");
    print("reading them into records, with diagnostics", number(quantile(reading, 0.5), "ms"),
        ratio(quantile(reading, 0.5), parse), "<= 0.5x");
    print("the same from 10,000 files", number(quantile(loading, 0.5), "ms"),
        ratio(quantile(loading, 0.5), parse), "-");
    if (faults > 0 || sizes == 0)
        print("  faults found in them (should be none)", std::to_string(faults), "", "0");
}

} // namespace plumbline::bench
