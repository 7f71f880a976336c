// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <catch2/catch.hpp>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

TEST_CASE("Drawing is handed to the program that can, with every option and the library, and its status back")
{
    const Folder folder;
    folder.put("library/exercises/cobra.json", textOf(shippedLibrary() / "exercises/cobra.json"));
    const std::vector<fs::path> library{ folder.path() / "library" };
    if (!fs::exists(fs::path(PLUMBLINE_BINARY_DIR) / "plumbline-render")) {
        const Ran without = ran("render cobra -o " + (folder / "x.svg"), library);
        CHECK_THAT(without.err, Contains("built without the program that draws"));
        CHECK(without.status == 1);
        return;
    }
    CHECK(
        ran("render --no-arrows --size=320x200 -o " + (folder / "x.svg") + " -- cobra", library).status == 0);
    CHECK_THAT(textOf(folder / "x.svg"), StartsWith("<svg") && Contains("viewBox=\"0 0 320 200\""));
    CHECK(ran("render cat-cow -o " + (folder / "y.svg"), library).status == 1);
    CHECK(ran("render cobra --size= -o " + (folder / "y.svg"), library).status == 2);
    CHECK(ran("render cobra --dance").status == 2);
    CHECK_FALSE(fs::exists(folder / "y.svg"));
}

TEST_CASE("Hand-outs are made by the program that draws, too")
{
    if (!fs::exists(fs::path(PLUMBLINE_BINARY_DIR) / "plumbline-render"))
        return;
    const Folder folder;
    CHECK(ran("handout cobra --without=pictures --large -o " + (folder / "x.html")).status == 0);
    CHECK_THAT(textOf(folder / "x.html"), StartsWith("<!doctype html>") && Contains("class=\"large\""));
    CHECK(ran("handout cobra -o " + (folder / "x.doc")).status == 2);
}
