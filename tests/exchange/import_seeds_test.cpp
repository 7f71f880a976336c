// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"
#include "fuzz/targets.h"

#include <catch2/catch.hpp>

TEST_CASE("Whatever exercises of others come from outside, the program answers")
{
    plumbline::fuzz::runSeeds("import", plumbline::fuzz::import);
}
