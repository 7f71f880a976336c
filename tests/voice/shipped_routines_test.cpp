// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "score/compile.h"
#include "voice/heard.h"
#include "voice/pace_fit.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

const Library& shipped()
{
    static const Library library = loadLibrary({ std::string(PLUMBLINE_SOURCE_DIR) + "/resources" });
    return library;
}

Heard heard(const Routine& routine, double slower, double rate)
{
    CompileOptions options;
    options.pace = voice::stretched({}, rate);
    Heard all(compile(routine, shipped().catalog, {}, options).value.value(), slower);
    all.start();
    all.untilOver();
    return all;
}

} // namespace

TEST_CASE(
    "At the usual pace every word of every shipped routine is said, to its end and nearly at its moment")
{
    for (const Routine& routine : shipped().catalog.routines()) {
        CAPTURE(routine.title);
        const Heard all = heard(routine, 1, 0);
        CHECK(all.said == all.due);
        CHECK(all.hushed == 0);
        CHECK(all.latest <= 1200ms);
    }
}

TEST_CASE(
    "A voice that is half as slow again, and known to be, loses few words, and none of them in the middle")
{
    for (const Routine& routine : shipped().catalog.routines()) {
        CAPTURE(routine.title);
        const Heard all = heard(routine, 1.5, -0.25);
        CAPTURE(all.said, all.due, all.hushed);
        CHECK(all.said >= all.due * 9 / 10);
        CHECK(all.hushed <= all.due / 50);
    }
}
