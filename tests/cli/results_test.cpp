// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <catch2/catch.hpp>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;

TEST_CASE("Results are written beside the plan")
{
    const Folder library;
    library.put("exercises/nod.json", exerciseText("nod"));
    library.put("routines/day.json",
        R"({"format": 1, "id": "day", "title": "Day", "summary": "Good.", "schedule": {"days": ["monday", "friday"]},
"sections": [{"items": [{"exercise": "nod"}]}]})");
    library.put("a.plumbline-results",
        R"({"results": 1, "program": "0.1.0", "date": "2026-11-20", "from": "Ann", "sessions": [
{"session": "a", "began": "2026-11-16T18:50:00+01:00", "routine": "day", "title": "Day", "finished": true, "played": 61,
 "comfort_before": 3, "parts": [{"exercise": "nod", "title": "The nod", "outcome": "done", "sides": [{"reps": 1, "held": 10}],
 "pains": [{"level": 6, "where": ["neck"], "relief": "less"}]}]}]})");
    const Ran results = ran("results " + (library / "a.plumbline-results"), { library.path() });
    CHECK(results.err.empty());
    CHECK(results.status == 0);
    CHECK_THAT(results.out,
        Contains("From: Ann\n") && Contains("== Day (day)\n")
            && Contains("2026-11-16         1        0        2\n") && Contains("Finished 1 of 2 planned\n")
            && Contains("2026-11-16 18:50    1:01               3      -\n")
            && Contains("The nod      1        0         0            0     1         6  neck\n"));
}

TEST_CASE("What are no results is told in a sentence")
{
    const Folder folder;
    folder.put("a.json", "{}");
    const Ran results = ran("results " + (folder / "a.json"), {});
    CHECK(results.status == 1);
    CHECK_THAT(results.err, Contains("these are no results of Plumbline"));
    CHECK(ran("results", {}).status == 2);
}
