// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"
#include "fuzz/targets.h"

#include <catch2/catch.hpp>

using namespace plumbline::fuzz;

TEST_CASE("Whatever exercises and routines come from outside, the program answers")
{
    runSeeds("content", content);
}

TEST_CASE("Whatever a person's file holds, the program answers")
{
    runSeeds("person", person);
}

TEST_CASE("Whatever a journal holds, the program answers")
{
    runSeeds("journal", journal);
}

TEST_CASE("Whatever bundle comes from outside, the program answers")
{
    runSeeds("bundle", bundle);
}

TEST_CASE("Whatever results come from outside, the program answers")
{
    runSeeds("results", results);
}
