// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/posing_faults.h"
#include "catalog/read.h"
#include "figure/base_position.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <regex>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

/// Lengths and speeds belong to the solver's tests: here they are "#".
std::string told(Diagnostics faults)
{
    std::string text;
    locate(faults);
    for (Diagnostic& fault : faults) {
        fault.file = fs::path(fault.file).filename().string();
        text += toText(fault) + '\n';
    }
    return std::regex_replace(text, std::regex("[0-9.]+ (cm|m/s)"), "# $1");
}

/// Sixty-four poses and two hundred steps between ever new pairs of them: as much as a file may hold.
Exercise largest()
{
    Exercise exercise;
    exercise.motion.emplace();
    for (int i = 0; i < 64; ++i)
        exercise.motion->poses.push_back({ "pose", figure::anglesOf(figure::BasePosition::Standing),
            figure::groundOf(figure::BasePosition::Standing), {} });
    for (std::size_t i = 0; i < 200; ++i)
        exercise.motion->steps.push_back({ (i * i * 7 + i) % 64, 1e9, true, figure::Order::Together });
    return exercise;
}

} // namespace

TEST_CASE("Every fault of a pose is a warning with its place and what to do about it")
{
    int count = 0;
    for (const auto& entry :
        fs::directory_iterator(fs::path(PLUMBLINE_SOURCE_DIR) / "tests/data/broken/poses")) {
        if (entry.path().extension() != ".json")
            continue;
        CAPTURE(entry.path().string());
        const auto parsed = readExerciseFile(entry.path());
        CHECK(parsed.diagnostics.empty());
        REQUIRE(parsed.value);
        const Diagnostics faults = posingFaults(*parsed.value);
        CHECK_FALSE(hasErrors(faults));
        CHECK(told(faults) == test::sourceFile(fs::path(entry.path()).replace_extension(".expected")));
        ++count;
    }
    CHECK(count == 6);
}

TEST_CASE("An exercise without a figure has no faults of poses")
{
    CHECK(posingFaults({}).empty());
}

TEST_CASE("The largest figure that can be read is judged, with as many faults as poses and ways at most")
{
    CHECK(posingFaults(largest()).size() <= 64 * 5 + 200 * 2);
}

} // namespace plumbline
