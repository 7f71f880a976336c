// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using Json = nlohmann::json;

namespace
{

const char* const steps = R"([{"role": "setup", "words": "Sit.", "seconds": 4, "once": true},
  {"role": "hold", "words": "Turn {side}.", "breath": "out"}, {"role": "finish", "words": "Rest.", "wait": true, "once": true}])";
const char* const dose = R"({"hold": [20, 40], "reps": 2, "sets": 2, "set_rest": 15})";

void fill(const Folder& library)
{
    library.put("exercises/turn.json", exerciseText("turn", steps, dose, R"(, "sides": "each")"));
    library.put("exercises/nod.json", exerciseText("nod"));
    library.put("routines/nod.json", routineText("nod", R"({"choose": 1, "from": ["turn", "nod"]})"));
}

} // namespace

TEST_CASE("A score is a table of what will be played, second by second")
{
    const Folder library;
    fill(library);
    const Ran score = ran("score turn --side left", { library.path() });
    CHECK(score.out
        == "The turn (turn)\n"
           "1:55, of which 1 phase lasts until you go on (~)\n"
           "\n"
           " start   length  kind         side  set  rep  words\n"
           "\n"
           "1. The turn (turn)\n"
           "0:00.0   0:13.0  get-ready                    First: The turn.\n"
           "0:13.0   0:04.0  setup        left            Sit.\n"
           "0:17.0   0:20.0  hold         left  1/2  1/2  Turn left.\n"
           "0:37.0   0:20.0  hold         left  1/2  2/2  Turn left.\n"
           "0:57.0   0:15.0  rest         left  2/2  1/2  Rest.\n"
           "1:12.0   0:20.0  hold         left  2/2  1/2  Turn left.\n"
           "1:32.0   0:20.0  hold         left  2/2  2/2  Turn left.\n"
           "1:52.0  ~0:03.0  wait-for-me  left            Rest.\n"
           "1:55.0   0:00.0  done                         That is all for today.\n");
    CHECK(score.err.empty());
    CHECK(score.status == 0);
}

TEST_CASE("The level chooses within every range")
{
    const Folder library;
    fill(library);
    const auto hold = [&](const std::string& options) {
        return Json::parse(
            ran("score turn --json" + options, { library.path() }).out)["phases"][2]["seconds"];
    };
    CHECK(hold("") == 20);
    CHECK(hold(" --level 0.5") == 30);
    CHECK(hold(" --level=1") == 40);
    CHECK(ran("score turn --level 2", { library.path() }).status == 2);
    CHECK(ran("score turn --side up", { library.path() }).status == 2);
}

TEST_CASE(
    "In JSON a phase without a length has null and an estimate, and what is outside repetitions is null")
{
    const Folder library;
    fill(library);
    const Json score = Json::parse(ran("score turn --json", { library.path() }).out);
    CHECK(score["routine"] == "turn");
    CHECK(score["date"] == "2026-01-05");
    CHECK(score["self_paced"] == 1);
    const Json& first = score["phases"][0];
    CHECK(first["kind"] == "get-ready");
    for (const char* member : { "side", "set", "sets", "rep", "of", "breath" }) {
        CAPTURE(member);
        CHECK(first[member].is_null());
    }
    const Json& hold = score["phases"][3];
    CHECK(hold["side"] == "right");
    CHECK(hold["set"] == 1);
    CHECK(hold["rep"] == 2);
    CHECK(hold["of"] == 2);
    CHECK(hold["breath"] == "out");
    CHECK(hold["say"] == "Turn right.");
    CHECK(hold["cues"].back() == Json({ { "at", 19.0 }, { "kind", "countdown" }, { "say", "1" } }));
    const Json& waits = score["phases"][score["phases"].size() - 2];
    CHECK(waits["kind"] == "wait-for-me");
    CHECK(waits["seconds"].is_null());
    CHECK(waits["estimate"] == 3.0);
}

TEST_CASE("The parts of a score add up to its total, for every routine and exercise there is")
{
    for (const std::string what : { "routines", "exercises" })
        for (const auto& listed : Json::parse(ran("list " + what + " --json").out)) {
            const std::string id = what.substr(0, what.size() - 1) + ":" + listed["id"].get<std::string>();
            CAPTURE(id);
            const Json score = Json::parse(ran("score --json " + id).out);
            double sum = 0;
            for (const auto& phase : score["phases"]) {
                CHECK(phase["start"].get<double>() == Approx(sum));
                sum += phase["estimate"].get<double>();
            }
            CHECK(score["total_seconds"].get<double>() == Approx(sum));
            CHECK(listed["seconds"] == score["total_seconds"]);
        }
}

TEST_CASE("An id of both kinds means the routine unless it says otherwise; a choice depends on the date")
{
    const Folder library;
    fill(library);
    const auto firstLine = [&](const std::string& what) {
        const std::string out = ran("score " + what, { library.path() }).out;
        return out.substr(0, out.find('\n'));
    };
    CHECK(firstLine("nod") == "Routine nod (nod)");
    CHECK(firstLine("routine:nod") == "Routine nod (nod)");
    CHECK(firstLine("exercise:nod") == "The nod (nod)");
    CHECK(firstLine(library / "exercises/nod.json") == "The nod (nod)");
    const auto exercise = [&](const std::string& date) {
        return Json::parse(
            ran("score nod --json --date " + date, { library.path() }).out)["phases"][0]["exercise"];
    };
    CHECK(exercise("2026-01-05") == exercise("2026-01-11"));
    CHECK(exercise("2026-01-05") != exercise("2026-01-12"));
    for (const char* wrong : { "2026-02-30", "2026-1-5", "today", "20260105xx", "" })
        CHECK(ran(std::string("score nod --date=") + wrong, { library.path() }).status == 2);
}

TEST_CASE("What is not there is told with what was perhaps meant")
{
    const Folder library;
    fill(library);
    const Ran score = ran("score trun", { library.path() });
    CHECK(score.err == "plumbline-cli: there is no routine or exercise \"trun\"; did you mean \"turn\"?\n");
    CHECK(score.out.empty());
    CHECK(score.status == 1);
    CHECK_THAT(ran("score routine:turn", { library.path() }).err, Contains("there is no routine \"turn\""));
    CHECK_THAT(ran("score ./nothing", { library.path() }).err, StartsWith("./nothing: error: "));
    CHECK(ran("score ./nothing", { library.path() }).status == 1);
    CHECK(ran("score", { library.path() }).status == 2);
    CHECK(ran("score turn nod", { library.path() }).status == 2);
}

TEST_CASE("A routine with a fault is written out as far as it can be played, with the fault and its line")
{
    const Folder library;
    fill(library);
    library.put("day.json", routineText("day", "{\"exercise\": \"nod\"},\n{\"exercise\": \"gone\"}"));
    const Ran score = ran("score " + (library / "day.json"), { library.path() });
    CHECK_THAT(score.out, Contains("1. The nod (nod)") && !Contains("2. "));
    CHECK_THAT(score.err, Contains("day.json:4:14: error: /sections/0/items/1/exercise: "));
    CHECK(score.status == 1);
}
