// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_reader.h"

#include "catalog/fields.h"
#include "session/record_text.h"

#include <chrono>

namespace plumbline
{

namespace
{

constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;

constexpr std::size_t mostParts = 1000; ///< of a routine, with every choice; likewise pains of an exercise
constexpr Limits times{ "seconds", 0, 1e6 };
constexpr Limits counts{ "repetitions", 0, 1e6 };
constexpr Limits ratings{ "a level", 0, 10 };

template <class T, class Read> std::vector<T> listIn(Value in, Read read)
{
    std::vector<T> list;
    if (in.size() > mostParts)
        in.fail(
            "expected at most " + std::to_string(mostParts) + " of them, got " + std::to_string(in.size()));
    else
        in.each([&](Value one) { list.push_back(read(one)); });
    return list;
}

constexpr std::array<Field<SideRecord>, 3> sideFields{ {
    { "side", optional, [](Value in, SideRecord& side) { side.side = in.word<Side>(); } },
    { "reps", must, [](Value in, SideRecord& side) { side.reps = in.count(counts); } },
    { "held", must, [](Value in, SideRecord& side) { side.held = in.seconds(times); } },
} };

constexpr std::array<Field<PainRecord>, 4> painFields{ {
    { "side", optional, [](Value in, PainRecord& to) { to.side = in.word<Side>(); } },
    { "level", optional, [](Value in, PainRecord& to) { to.pain.level = in.count(ratings); } },
    { "where", must, [](Value in, PainRecord& to) { to.pain.where = in.words<Region>(); } },
    { "relief", must, [](Value in, PainRecord& to) { to.pain.relief = in.word<Relief>(); } },
} };

template <class T, std::size_t N> T read(Value value, const std::array<Field<T>, N>& fields)
{
    T record;
    readFields(value, record, fields);
    return record;
}

constexpr std::array<Field<PartRecord>, 5> partFields{ {
    { "exercise", must, [](Value in, PartRecord& part) { part.exercise = ExerciseId(in.id()); } },
    { "title", must, [](Value in, PartRecord& part) { part.title = in.text(1, 80); } },
    { "outcome", must, [](Value in, PartRecord& part) { part.outcome = in.word<Outcome>(); } },
    { "sides", must,
        [](Value in, PartRecord& part) {
            part.sides = listIn<SideRecord>(in, [](Value one) { return read(one, sideFields); });
        } },
    { "pains", optional,
        [](Value in, PartRecord& part) {
            part.pains = listIn<PainRecord>(in, [](Value one) { return read(one, painFields); });
        } },
} };

/// "2026-11-21T18:50:00+01:00", of which the day and the time must be right.
std::string momentIn(Value in)
{
    const std::string_view text = in.json().text;
    constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    bool fits = in.is(JsonType::String) && text.size() >= shape.size() && text.size() <= shape.size() + 6;
    for (std::size_t i = 0; fits && i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        fits = i < shape.size()
            ? (shape[i] == 'd' ? isDigit : text[i] == shape[i])
            : isDigit || text[i] == '+' || text[i] == '-' || text[i] == ':' || text[i] == 'Z';
    }
    if (fits && std::chrono::year_month_day(dayOf(text)).ok()) {
        const std::chrono::year_month_day day(dayOf(text));
        // A day that is not in the calendar would have become another one.
        if (static_cast<unsigned>(day.day()) == static_cast<unsigned>((text[8] - '0') * 10 + (text[9] - '0')))
            return std::string(text);
    }
    in.failExpecting("a moment such as 2026-01-31T18:50:00+01:00");
    return {};
}

constexpr std::array<Field<LoggedSession>, 11> sessionFields{ {
    { "session", must, [](Value in, LoggedSession& to) { to.id = in.text(1, 100); } },
    { "began", must, [](Value in, LoggedSession& to) { to.began = momentIn(in); } },
    { "routine", must, [](Value in, LoggedSession& to) { to.record.routine = RoutineId(in.id()); } },
    { "version", optional, [](Value in, LoggedSession& to) { to.record.version = in.text(0, 80); } },
    { "title", must, [](Value in, LoggedSession& to) { to.record.title = in.text(1, 80); } },
    { "finished", must, [](Value in, LoggedSession& to) { to.record.finished = in.truth(); } },
    { "played", must, [](Value in, LoggedSession& to) { to.record.played = in.seconds(times); } },
    { "parts", must,
        [](Value in, LoggedSession& to) {
            to.record.parts = listIn<PartRecord>(in, [](Value one) { return read(one, partFields); });
        } },
    { "comfort_before", optional,
        [](Value in, LoggedSession& to) { to.record.comfortBefore = in.count(ratings); } },
    { "comfort_after", optional,
        [](Value in, LoggedSession& to) { to.record.comfortAfter = in.count(ratings); } },
    { "sum", optional, [](Value, LoggedSession&) {} },
} };

} // namespace

LoggedSession sessionIn(Value value)
{
    return read(value, sessionFields);
}

} // namespace plumbline
