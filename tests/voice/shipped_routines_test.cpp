// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "score/compile.h"
#include "voice/heard.h"
#include "voice/pace_fit.h"

#include <catch2/catch.hpp>

#include <algorithm>

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
        CHECK(all.unsaid() == "");
        CHECK(all.hushed == 0);
        CHECK(all.latest <= 2s);
    }
}

TEST_CASE(
    "With a voice as quick as flite's every word of every shipped routine comes within 0.6 s of its moment")
{
    for (const Routine& routine : shipped().catalog.routines()) {
        CAPTURE(routine.title);
        const Heard all = heard(routine, 0.75, 0);
        CHECK(all.unsaid() == "");
        CHECK(all.latest <= 600ms);
    }
}

TEST_CASE(
    "A voice that is half as slow again, and known to be, loses few words, and none of them in the middle")
{
    for (const Routine& routine : shipped().catalog.routines()) {
        CAPTURE(routine.title);
        const Heard all = heard(routine, 1.5, -0.25);
        CAPTURE(all.unsaid());
        const std::string unsaid = all.unsaid();
        CHECK(std::count(unsaid.begin(), unsaid.end(), '|') <= all.due / 20);
        CHECK(all.hushed <= all.due / 50);
    }
}
