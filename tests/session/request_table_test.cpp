// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/played.h"

#include <catch2/catch.hpp>

#include <functional>
#include <map>

using namespace plumbline;
using plumbline::test::Played;

namespace
{

/// Three phases in two exercises, brought 3 s into the second phase and then into the state.
Played in(const std::string& state)
{
    Played played("hold A 10, hold A 10, hold B 10");
    if (state == "ready")
        return played;
    played.start();
    played.until(13);
    if (state == "halted")
        played.pause();
    if (state == "over")
        played.stop();
    (void)played.news();
    return played;
}

const std::map<std::string, std::function<void(Played&)>> requests{
    { "start", [](Played& p) { p.start(); } },
    { "start at", [](Played& p) { p.startAt(2); } },
    { "advance", [](Played& p) { p.advance(); } },
    { "pause", [](Played& p) { p.pause(); } },
    { "resume", [](Played& p) { p.resume(); } },
    { "next", [](Played& p) { p.next(); } },
    { "back", [](Played& p) { p.back(); } },
    { "restart", [](Played& p) { p.restart(); } },
    { "jump", [](Played& p) { p.jump(1); } },
    { "extend", [](Played& p) { p.extend(10); } },
    { "leave out", [](Played& p) { p.leaveOut(); } },
    { "hurt", [](Played& p) { p.hurt(); } },
    { "change", [](Played& p) { p.change("hold A 10, hold A 10, rest B 30, hold B 8"); } },
    { "report", [](Played& p) { p.report({}); } },
    { "comfort", [](Played& p) { p.comfort(7); } },
    { "stop", [](Played& p) { p.stop(); } },
};

// The table of session.h, state by state: what each request leads to. What is not named here does nothing.
const std::map<std::string, std::map<std::string, std::string>> outcomes{
    { "ready",
        { { "start", "hold A 0/10" }, { "start at", "hold B 0/10" }, { "comfort", "ready" },
            { "stop", "over" } } },
    { "running",
        { { "pause", "hold A 3/10 halted" }, { "next", "hold B 0/10" }, { "back", "hold A 0/10" },
            { "restart", "hold A 0/10" }, { "jump", "hold B 0/10" }, { "extend", "hold A 3/20" },
            { "leave out", "hold B 0/10" }, { "hurt", "hold A 3/10 halted" }, { "change", "rest B 0/30" },
            { "report", "hold A 3/10" }, { "comfort", "hold A 3/10" }, { "stop", "over" } } },
    { "halted",
        { { "resume", "hold A 3/10" }, { "next", "hold B 0/10 halted" }, { "back", "hold A 0/10 halted" },
            { "restart", "hold A 0/10 halted" }, { "jump", "hold B 0/10 halted" },
            { "extend", "hold A 3/20 halted" }, { "leave out", "hold B 0/10 halted" },
            { "hurt", "hold A 3/10 halted" }, { "change", "rest B 0/30 halted" },
            { "report", "hold A 3/10 halted" }, { "comfort", "hold A 3/10 halted" }, { "stop", "over" } } },
    { "over", { { "comfort", "over" } } },
};

} // namespace

TEST_CASE("Every request in every state does what the table says, and nothing where it says nothing")
{
    for (const auto& [state, table] : outcomes) {
        for (const auto& [name, request] : requests) {
            CAPTURE(state, name);
            Played played = in(state);
            const std::string before = played.state();
            request(played);
            const auto expected = table.find(name);
            if (expected == table.end()) {
                CHECK(played.news().empty());
                CHECK(played.state() == before);
            } else {
                CHECK_FALSE(played.news().empty());
                CHECK(played.state() == expected->second);
            }
        }
    }
}
