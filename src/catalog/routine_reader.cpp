// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/fields.h"
#include "catalog/item_reader.h"
#include "catalog/read.h"
#include "catalog/record_reader.h"

namespace plumbline
{

namespace
{

constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;

constexpr Limits pause{ "seconds", 0, 600 };

constexpr std::array<Field<Pacing>, 3> pacingFields{ {
    { "rest", optional, [](Value in, Pacing& pacing) { pacing.rest = in.seconds(pause); } },
    { "get_ready", optional, [](Value in, Pacing& pacing) { pacing.getReady = in.seconds(pause); } },
    { "change_side", optional, [](Value in, Pacing& pacing) { pacing.changeSide = in.seconds(pause); } },
} };

/// A time of day, "00:00" to "23:59"; empty if it is none.
std::string clockTimeIn(Value in)
{
    const std::string_view text = in.json().text;
    const auto within = [&](std::size_t at, std::string_view last) {
        const std::string_view digits = text.substr(at, 2);
        return digits[0] >= '0' && digits[1] >= '0' && digits[1] <= '9' && digits <= last;
    };
    if (in.is(JsonType::String) && text.size() == 5 && text[2] == ':' && within(0, "23") && within(3, "59"))
        return std::string(text);
    in.failExpecting("a time of day from 00:00 to 23:59, hours and minutes of two digits");
    return {};
}

std::vector<std::string> clockTimesIn(Value in)
{
    std::vector<std::string> times;
    in.each([&](Value time) { times.push_back(clockTimeIn(time)); });
    in.failAtRepeats();
    return times;
}

constexpr std::array<Field<Schedule>, 4> scheduleFields{ {
    { "days", optional, [](Value in, Schedule& schedule) { schedule.days = in.words<Weekday>(); } },
    { "days_per_week", optional,
        [](Value in, Schedule& schedule) {
            schedule.daysPerWeek = in.counts({ "days", 1, 7 });
        } },
    { "times_per_day", optional,
        [](Value in, Schedule& schedule) {
            schedule.timesPerDay = in.counts({ "times", 1, 20 });
        } },
    { "times", optional, [](Value in, Schedule& schedule) { schedule.times = clockTimesIn(in); } },
} };

void readSchedule(Value in, Schedule& schedule)
{
    readFields(in, schedule, scheduleFields);
    if (in.member("days") && in.member("days_per_week"))
        in.fail(R"(expected either "days" or "days_per_week", got both)");
}

constexpr std::array<Field<Client>, 4> clientFields{ {
    { "name", optional, [](Value in, Client& client) { client.name = in.text(1, 80); } },
    { "minutes", optional,
        [](Value in, Client& client) {
            client.minutes = in.count({ "minutes", 1, 240 });
        } },
    { "equipment", optional, [](Value in, Client& client) { client.equipment = in.words<Equipment>(); } },
    { "conditions", optional, [](Value in, Client& client) { client.conditions = in.words<Condition>(); } },
} };

/// A section, and in `itemErrors` how many errors made items be left out.
struct SectionIn {
    Section section;
    std::size_t itemErrors = 0;
};

void readItems(Value in, SectionIn& to)
{
    const Document& document = in.document();
    in.each([&](Value value) {
        const std::size_t before = document.errors();
        Item item = itemIn(value);
        if (document.errors() == before)
            to.section.items.push_back(std::move(item));
        to.itemErrors += document.errors() - before;
    });
}

constexpr std::array<Field<SectionIn>, 2> sectionFields{ {
    { "title", optional, [](Value in, SectionIn& to) { to.section.title = in.text(1, 80); } },
    { "items", must, [](Value in, SectionIn& to) { readItems(in, to); } },
} };

struct RoutineIn {
    Routine routine;
    std::size_t itemErrors = 0;
};

std::size_t countItems(Value sections)
{
    std::size_t count = 0;
    sections.each([&](Value section) {
        if (const auto items = section.member("items"))
            count += items->size();
    });
    return count;
}

void readSections(Value in, RoutineIn& to)
{
    const std::size_t count = in.is(JsonType::Array) ? countItems(in) : 0;
    if (in.is(JsonType::Array) && (count == 0 || count > maxItems)) {
        in.fail("expected 1 to " + std::to_string(maxItems) + " items in the sections, got "
            + std::to_string(count));
        return;
    }
    const bool needsTitles = in.size() > 1;
    in.each([&](Value value) {
        SectionIn section;
        readFields(value, section, sectionFields);
        if (needsTitles && value.is(JsonType::Object) && !value.member("title"))
            value.fail(R"("title" is missing; only in a routine of one section may it be absent)");
        to.routine.sections.push_back(std::move(section.section));
        to.itemErrors += section.itemErrors;
    });
}

constexpr std::array<Field<RoutineIn>, 13> routineFields{ {
    { "$schema", optional, [](Value in, RoutineIn&) { static_cast<void>(in.text(0, 1000)); } },
    { "format", optional, [](Value, RoutineIn&) {} }, // isOurFormat() has looked at it
    { "id", must, [](Value in, RoutineIn& to) { to.routine.id = RoutineId(recordId(in)); } },
    { "title", must, [](Value in, RoutineIn& to) { to.routine.title = in.text(1, 80); } },
    { "summary", must, [](Value in, RoutineIn& to) { to.routine.summary = in.text(1, 300); } },
    { "purpose", optional, [](Value in, RoutineIn& to) { to.routine.purpose = in.text(1, 80); } },
    { "author", optional, [](Value in, RoutineIn& to) { to.routine.author = in.text(0, 80); } },
    { "version", optional, [](Value in, RoutineIn& to) { to.routine.version = in.text(0, 80); } },
    { "source", optional, [](Value in, RoutineIn& to) { to.routine.source = sourcesIn(in); } },
    { "pacing", optional, [](Value in, RoutineIn& to) { readFields(in, to.routine.pacing, pacingFields); } },
    { "schedule", optional, [](Value in, RoutineIn& to) { readSchedule(in, to.routine.schedule); } },
    { "client", optional,
        [](Value in, RoutineIn& to) { readFields(in, to.routine.client.emplace(), clientFields); } },
    { "sections", must, readSections },
} };

} // namespace

std::optional<Routine> routineIn(Document& document)
{
    if (!isOurFormat(document))
        return std::nullopt;
    RoutineIn in;
    readFields(Value(document, 0), in, routineFields);
    if (document.errors() > in.itemErrors)
        return std::nullopt;
    in.routine.file = document.file();
    return std::move(in.routine);
}

std::optional<Routine> unfinishedRoutineIn(Document& document)
{
    if (!isOurFormat(document))
        return std::nullopt;
    RoutineIn in;
    readFields(Value(document, 0), in, routineFields);
    return std::move(in.routine);
}

} // namespace plumbline
