// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <set>

using namespace plumbline::cli::test;
namespace fs = std::filesystem;

// A change of a routine, of an exercise in it or of the compiler shows here as a difference to be read and,
// if it was meant, stored: PLUMBLINE_UPDATE_SCORES=1 build/dev/cli_tests "Every shipped routine*"
TEST_CASE("Every shipped routine plays as it did when its score was stored")
{
    const fs::path stored = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/data/scores";
    std::set<std::string> known;
    for (const auto& routine : nlohmann::json::parse(ran("list routines --json").out)) {
        const std::string id = routine["id"];
        CAPTURE(id);
        const Ran score = ran("score routine:" + id + " --date 2026-01-05");
        CHECK(score.status == 0);
        if (std::getenv("PLUMBLINE_UPDATE_SCORES"))
            std::ofstream(stored / (id + ".txt")) << score.out;
        REQUIRE(fs::exists(stored / (id + ".txt")));
        CHECK(score.out == textOf(stored / (id + ".txt")));
        known.insert(id + ".txt");
    }
    CHECK(known.size() >= 11);
    for (const auto& entry : fs::directory_iterator(stored)) {
        CAPTURE(entry.path().string());
        CHECK(known.count(entry.path().filename().string()) == 1);
    }
}
