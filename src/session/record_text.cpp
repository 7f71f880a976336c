// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/record_text.h"

#include "session/checked_line.h"
#include "session/event_text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::array<Word<Outcome>, 4> outcomes{ { { Outcome::NotReached, "not-reached", "Not reached" },
    { Outcome::Done, "done", "Done" }, { Outcome::Partly, "partly", "Done in part" },
    { Outcome::LeftOut, "left-out", "Left out" } } };

constexpr std::array<Word<Relief>, 5> reliefs{ { { Relief::GoOn, "go-on", "Went on" },
    { Relief::Less, "less", "Less of it" }, { Relief::Gentler, "gentler", "The gentler version" },
    { Relief::LeaveOut, "leave-out", "Left out" }, { Relief::End, "end", "Ended" } } };

Json partJson(const PartRecord& part)
{
    Json json{ { "exercise", part.exercise.value }, { "title", part.title }, { "outcome", key(part.outcome) },
        { "sides", Json::array() } };
    for (const SideRecord& side : part.sides) {
        Json& to = json["sides"].emplace_back(Json::object());
        if (side.side)
            to["side"] = key(*side.side);
        to["reps"] = side.reps;
        to["held"] = inSeconds(side.held);
    }
    for (const PainRecord& pain : part.pains) {
        Json& to = json["pains"].emplace_back(painJson(pain.pain));
        if (pain.side)
            to["side"] = key(*pain.side);
    }
    return json;
}

} // namespace

template <> std::span<const Word<Outcome>> words<Outcome>()
{
    return outcomes;
}

template <> std::span<const Word<Relief>> words<Relief>()
{
    return reliefs;
}

Json recordJson(std::string_view id, std::string_view began, const SessionRecord& record)
{
    Json json{ { "session", id }, { "began", began }, { "routine", record.routine.value } };
    if (!record.version.empty())
        json["version"] = record.version;
    json["title"] = record.title;
    json["finished"] = record.finished;
    json["played"] = inSeconds(record.played);
    json["parts"] = Json::array();
    if (record.comfortBefore)
        json["comfort_before"] = *record.comfortBefore;
    if (record.comfortAfter)
        json["comfort_after"] = *record.comfortAfter;
    for (const PartRecord& part : record.parts)
        json["parts"].push_back(partJson(part));
    return json;
}

std::string recordLine(std::string_view id, std::string_view began, const SessionRecord& record)
{
    const Json json = recordJson(id, began, record);
    std::uint32_t sum = 0;
    return checkedLine(json.dump(-1, ' ', false, Json::error_handler_t::replace), sum);
}

bool holdsSession(std::string_view text, std::string_view id)
{
    const std::string beginning = "{\"session\":" + Json(id).dump() + ',';
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        std::uint32_t sum = 0;
        if (line.substr(0, beginning.size()) == beginning && isWhole(line, sum))
            return true;
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return false;
}

} // namespace plumbline
