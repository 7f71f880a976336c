// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"
#include "fuzz/targets.h"

#include <catch2/catch.hpp>

using namespace plumbline::fuzz;

TEST_CASE("Whatever picture comes from outside, the program answers")
{
    runSeeds("picture", picture);
}
