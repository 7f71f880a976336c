// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_text.h"

#include "session/record_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

template <class E, class T> struct Member {
    const char* name;
    T E::*place;
};
template <class E, class T> Member(const char*, T E::*) -> Member<E, T>; // Clang 14 does not find it out

/// How an event is written: its word, and its members.
template <class E> struct Form;

template <> struct Form<Started> {
    static constexpr auto word = "started";
    static constexpr std::tuple members{ Member{ "at", &Started::at } };
};
template <> struct Form<PhaseBegan> {
    static constexpr auto word = "phase-began";
    static constexpr std::tuple members{ Member{ "at", &PhaseBegan::at },
        Member{ "phase", &PhaseBegan::phase } };
};
template <> struct Form<CueDue> {
    static constexpr auto word = "cue";
    static constexpr std::tuple members{ Member{ "at", &CueDue::at }, Member{ "phase", &CueDue::phase },
        Member{ "cue", &CueDue::cue } };
};
template <> struct Form<PhaseEnded> {
    static constexpr auto word = "phase-ended";
    static constexpr std::tuple members{ Member{ "at", &PhaseEnded::at },
        Member{ "phase", &PhaseEnded::phase }, Member{ "held", &PhaseEnded::held },
        Member{ "how", &PhaseEnded::how } };
};
template <> struct Form<Paused> {
    static constexpr auto word = "paused";
    static constexpr std::tuple members{ Member{ "at", &Paused::at } };
};
template <> struct Form<Resumed> {
    static constexpr auto word = "resumed";
    static constexpr std::tuple members{ Member{ "at", &Resumed::at } };
};
template <> struct Form<Extended> {
    static constexpr auto word = "extended";
    static constexpr std::tuple members{ Member{ "at", &Extended::at }, Member{ "phase", &Extended::phase },
        Member{ "by", &Extended::by } };
};
template <> struct Form<WasAway> {
    static constexpr auto word = "was-away";
    static constexpr std::tuple members{ Member{ "at", &WasAway::at }, Member{ "away", &WasAway::away } };
};
template <> struct Form<Hurt> {
    static constexpr auto word = "hurt";
    static constexpr std::tuple members{ Member{ "at", &Hurt::at }, Member{ "phase", &Hurt::phase } };
};
template <> struct Form<PainReported> {
    static constexpr auto word = "pain";
    static constexpr std::tuple members{ Member{ "at", &PainReported::at },
        Member{ "phase", &PainReported::phase }, Member{ "pain", &PainReported::pain } };
};
template <> struct Form<ScoreChanged> {
    static constexpr auto word = "score-changed";
    static constexpr std::tuple members{ Member{ "at", &ScoreChanged::at },
        Member{ "phase", &ScoreChanged::phase } };
};
template <> struct Form<ComfortReported> {
    static constexpr auto word = "comfort";
    static constexpr std::tuple members{ Member{ "at", &ComfortReported::at },
        Member{ "level", &ComfortReported::level }, Member{ "after", &ComfortReported::after } };
};
template <> struct Form<Finished> {
    static constexpr auto word = "finished";
    static constexpr std::tuple members{ Member{ "at", &Finished::at } };
};
template <> struct Form<Stopped> {
    static constexpr auto word = "stopped";
    static constexpr std::tuple members{ Member{ "at", &Stopped::at } };
};

constexpr std::array<std::pair<Ending, const char*>, 6> endings{ { { Ending::Completed, "completed" },
    { Ending::Skipped, "skipped" }, { Ending::Redone, "redone" }, { Ending::LeftOut, "left-out" },
    { Ending::Hurt, "hurt" }, { Ending::Stopped, "stopped" } } };

Json written(Duration time)
{
    return time.count();
}
Json written(Instant at)
{
    return written(at.time_since_epoch());
}
Json written(std::size_t number)
{
    return number;
}
Json written(int level)
{
    return level;
}
Json written(bool truth)
{
    return truth;
}
Json written(const Pain& pain)
{
    return painJson(pain);
}
Json written(Ending how)
{
    for (const auto& [ending, word] : endings)
        if (ending == how)
            return word;
    return nullptr;
}

/// Thirty years either way: nothing that is added up can overflow.
constexpr std::int64_t longest = 1'000'000'000'000;

bool read(const Json& json, Duration& time)
{
    if (!json.is_number_integer())
        return false;
    const auto count = json.get<std::int64_t>();
    time = Duration(count);
    return count >= -longest && count <= longest;
}
bool read(const Json& json, Instant& at)
{
    Duration since{};
    const bool good = read(json, since);
    at = Instant(since);
    return good;
}
bool read(const Json& json, std::size_t& number)
{
    if (!json.is_number_unsigned())
        return false;
    number = json.get<std::size_t>();
    return number <= std::numeric_limits<std::int32_t>::max();
}
bool read(const Json& json, int& level)
{
    const bool good = json.is_number_unsigned() && json.get<std::uint64_t>() <= 10;
    level = good ? json.get<int>() : 0;
    return good;
}
bool read(const Json& json, bool& truth)
{
    truth = json.is_boolean() && json.get<bool>();
    return json.is_boolean();
}
bool read(const Json& json, Pain& pain)
{
    if (!json.is_object() || !json.contains("relief") || !json.contains("where") || !json["where"].is_array())
        return false;
    for (const Json& word : json["where"]) {
        const auto region = word.is_string() ? fromKey<Region>(word.get<std::string>()) : std::nullopt;
        if (!region)
            return false;
        pain.where.push_back(*region);
    }
    if (json.contains("level") && !read(json["level"], pain.level.emplace()))
        return false;
    const Json& word = json["relief"];
    const auto relief = word.is_string() ? fromKey<Relief>(word.get<std::string>()) : std::nullopt;
    pain.relief = relief.value_or(Relief::GoOn);
    return relief.has_value();
}
bool read(const Json& json, Ending& how)
{
    for (const auto& [ending, word] : endings)
        if (json == word) {
            how = ending;
            return true;
        }
    return false;
}

template <class E> bool readAs(const Json& json, std::optional<Event>& event)
{
    if (json["event"] != Form<E>::word)
        return false;
    E one{};
    const auto readMember = [&](const auto& member) {
        const auto found = json.find(member.name);
        return found != json.end() && read(*found, one.*member.place);
    };
    if (std::apply([&](const auto&... member) { return (readMember(member) && ...); }, Form<E>::members))
        event = one;
    return true;
}

template <std::size_t... I> std::optional<Event> readAny(const Json& json, std::index_sequence<I...>)
{
    std::optional<Event> event;
    static_cast<void>((readAs<std::variant_alternative_t<I, Event>>(json, event) || ...));
    return event;
}

} // namespace

Json painJson(const Pain& pain)
{
    Json json = Json::object();
    if (pain.level)
        json["level"] = *pain.level;
    json["where"] = Json::array();
    for (const Region region : pain.where)
        json["where"].push_back(key(region));
    json["relief"] = key(pain.relief);
    return json;
}

std::string nameOf(const Score& score, std::size_t at)
{
    const Phase& phase = score.phases[at];
    std::string name = score.parts[phase.part].exercise.id.value;
    name.append(" ").append(key(phase.kind));
    if (phase.side)
        name.append(" ").append(key(*phase.side));
    if (phase.set > 0)
        name.append(" set ").append(std::to_string(phase.set));
    if (phase.rep > 0)
        name.append(" rep ").append(std::to_string(phase.rep));
    if (phase.step)
        name.append(" step ").append(std::to_string(*phase.step));
    return name;
}

Json toJson(const Event& event, const Score& score)
{
    return std::visit(
        [&]<class E>(const E& one) {
            Json json{ { "event", Form<E>::word } };
            std::apply(
                [&](const auto&... member) { ((json[member.name] = written(one.*member.place)), ...); },
                Form<E>::members);
            if constexpr (requires { one.phase; })
                json["is"] = nameOf(score, one.phase);
            return json;
        },
        event);
}

std::optional<Event> eventIn(const Json& json)
{
    if (!json.is_object() || !json.contains("event"))
        return std::nullopt;
    return readAny(json, std::make_index_sequence<std::variant_size_v<Event>>());
}

} // namespace plumbline
