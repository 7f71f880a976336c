// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Json = nlohmann::json;

namespace
{

/// A neck stretch without anything, a mat one for the hips, a walk that waits, and a routine of the last two.
void fill(const Folder& library)
{
    library.put("exercises/nod.json", exerciseText("nod"));
    std::string fold = exerciseText(
        "fold", R"([{"role": "hold", "words": "Fold."}])", R"({"hold": 60})", R"(, "equipment": ["mat"])");
    fold.replace(fold.find("sitting"), 7, "supine").replace(fold.find("neck"), 4, "hips");
    library.put("exercises/fold.json", fold);
    library.put("exercises/walk.json",
        exerciseText(
            "walk", R"([{"role": "move", "words": "Walk.", "wait": true}])", R"({"duration": 120})"));
    library.put("routines/both.json", routineText("both", R"({"exercise": "fold"}, {"exercise": "walk"})"));
}

} // namespace

TEST_CASE("The exercises of a library are listed in aligned columns, estimates marked")
{
    const Folder library;
    fill(library);
    const Ran list = ran("list exercises", { library.path() });
    CHECK(list.out
        == "id    title      time  equipment  position  regions\n"
           "fold  The fold   1:28  mat        supine    hips\n"
           "nod   The nod    0:23             sitting   neck\n"
           "walk  The walk  ~2:13             sitting   neck\n");
    CHECK(list.err.empty());
    CHECK(list.status == 0);
}

TEST_CASE("A routine is listed with all that its exercises need, and as long as its score")
{
    const Folder library;
    fill(library);
    CHECK(ran("list routines", { library.path() }).out
        == "id    title          time  equipment  position         regions\n"
           "both  Routine both  ~3:56  mat        supine, sitting  hips, neck\n");
    const Json score = Json::parse(ran("score both --json", { library.path() }).out);
    const Json listed = Json::parse(ran("list routines --json", { library.path() }).out);
    CHECK(listed[0]["seconds"] == score["total_seconds"]);
    CHECK(listed[0]["self_paced"] == 1);
    CHECK(listed[0]["exercises"] == Json({ "fold", "walk" }));
}

TEST_CASE("Only what fits is listed")
{
    const Folder library;
    fill(library);
    const auto ids = [&](const std::string& options) {
        std::string all;
        for (const auto& exercise :
            Json::parse(ran("list exercises --json " + options, { library.path() }).out))
            all += (all.empty() ? "" : " ") + exercise["id"].get<std::string>();
        return all;
    };
    CHECK(ids("--region hips") == "fold");
    CHECK(ids("--position sitting") == "nod walk");
    CHECK(ids("--kind release").empty());
    CHECK(ids("--equipment none") == "nod walk");
    CHECK(ids("--equipment chair,mat") == "fold nod walk");
    CHECK(ids("--search wal") == "walk");
    CHECK(ids("--region neck --search nod") == "nod");
    CHECK(Json::parse(ran("list routines --json --equipment none", { library.path() }).out).empty());
    CHECK(Json::parse(ran("list routines --json --region hips", { library.path() }).out).size() == 1);
    CHECK(Json::parse(ran("list routines --json --search rou", { library.path() }).out).size() == 1);
    CHECK(Json::parse(ran("list routines --json --search fold", { library.path() }).out).empty());
}

TEST_CASE("A word that is in no vocabulary is told with those that are")
{
    const Ran list = ran("list exercises --region knee");
    CHECK(list.status == 2);
    CHECK(list.out.empty());
    CHECK_THAT(list.err, Contains("--region takes one of neck, upper-back,") && Contains("not \"knee\""));
    CHECK(ran("list exercises --equipment chair,,mat").status == 2);
    CHECK(ran("list routines --kind stretch").status == 2);
    CHECK(ran("list stretches").status == 2);
    CHECK(ran("list").status == 2);
}

TEST_CASE("A library with faults is listed as far as it goes, and says so")
{
    const Folder library;
    fill(library);
    library.put("exercises/nod.json", "{");
    const Ran list = ran("list exercises --json", { library.path() });
    CHECK(Json::parse(list.out).size() == 2);
    CHECK(list.err == "The library has 1 error; plumbline-cli check names them. The rest of it is used.\n");
    CHECK(list.status == 0);
}

TEST_CASE("A library that is not there is named")
{
    const Ran list = ran("list exercises", { "/nowhere" });
    CHECK(list.err == "There are no exercises in /nowhere; PLUMBLINE_RESOURCES may name another folder.\n");
}
