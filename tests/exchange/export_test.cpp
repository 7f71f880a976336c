// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/fit_decoded.h"
#include "exchange/fit_file.h"
#include "exchange/occurrence.h"
#include "exchange/workout_steps.h"
#include "score/compile.h"
#include "support/authored.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <set>

#include <libical/ical.h>

namespace plumbline
{

namespace
{

using namespace std::chrono_literals;
using Json = nlohmann::json;

/// A twist for each side that is held three times, eight squats, a walk that waits, a roll for a minute.
struct Sample {
    Catalog catalog;
    Routine routine;
    Score score;

    Sample()
    {
        Exercise twist =
            test::exerciseOf("twist", "setup 3 Sit tall | move 2 Turn {side} | hold Stay | move 1 Back");
        twist.title = "Twist – großer";
        twist.sides = Sides::Each;
        twist.regions = { Region::MidBack };
        twist.dose = test::holding(10, 3);
        catalog.add(twist);
        Exercise squat = test::exerciseOf("squat", "move 2 Sink | move 2 Rise");
        squat.dose = test::reps(8);
        catalog.add(squat);
        catalog.add(test::exerciseOf("walk", "wait Walk to the window"));
        Exercise roll = test::exerciseOf("roll", "move 2 Roll on | move 2 Roll back");
        roll.dose = test::lasting(60);
        catalog.add(roll);
        routine = test::routineOf(
            { test::item("twist"), test::item("squat"), test::item("walk"), test::item("roll") });
        routine.id = RoutineId("day");
        routine.title = "Day; \"long\", and\\so";
        routine.summary = "For every day.";
        routine.author = "A trainer";
        routine.client = Client{ "Mrs. Larsen", 20, {}, { Condition::Osteoporosis } };
        routine.schedule.days = { Weekday::Friday, Weekday::Monday };
        routine.schedule.times = { "19:30", "07:05" };
        score = *compile(routine, catalog, {}, {}).value;
    }

    [[nodiscard]] Exporting exporting() const
    {
        using namespace std::chrono;
        return { routine, score, sys_days(2026y / November / 21),
            sys_days(2026y / November / 21) + 22h + 5min };
    }
};

std::string lineOf(const WorkoutStep& step)
{
    using Ends = WorkoutStep::Ends;
    const std::string rest = step.isRest ? "rest " : "";
    if (step.ends == Ends::Repeat)
        return "repeat from " + std::to_string(step.from) + ", " + std::to_string(step.count) + " times";
    if (step.ends == Ends::AfterReps)
        return std::to_string(step.count) + " reps " + step.name;
    if (step.ends == Ends::WhenTold)
        return "open " + step.name;
    return rest + std::to_string(step.time / 1ms) + " ms " + step.name;
}

std::string steps(const Score& score)
{
    std::string all;
    for (const WorkoutStep& step : workoutSteps(score))
        all += lineOf(step) + '\n';
    return all;
}

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

} // namespace

TEST_CASE("A schedule leaves no day and no time of day open")
{
    const auto days = [](int count) {
        Schedule schedule;
        schedule.daysPerWeek = CountRange(count, 7);
        const auto occurrence = occurrenceOf(schedule);
        std::string text;
        for (const Weekday day : occurrence.value().days)
            text += std::string(key(day)).substr(0, 2);
        return text;
    };
    CHECK(days(1) == "mo");
    CHECK(days(2) == "moth");
    CHECK(days(3) == "mowefr");
    CHECK(days(4) == "motuthsa");
    CHECK(days(7) == "motuwethfrsasu");
    Schedule thrice;
    thrice.timesPerDay = CountRange(3);
    CHECK(occurrenceOf(thrice)->times == std::vector<std::string>{ "08:00", "14:00", "20:00" });
    CHECK(occurrenceOf(thrice)->days.size() == 7);
    CHECK_FALSE(occurrenceOf({}));
}

TEST_CASE("A calendar reads back the days, the times and the length of a routine")
{
    const Sample sample;
    const Exported exported = toICalendar(sample.exporting());
    CHECK(exported.fault.empty());
    const std::unique_ptr<icalcomponent, ComponentDeleter> calendar(
        icalparser_parse_string(exported.bytes.c_str()));
    REQUIRE(calendar);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == 2);

    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(std::string(icalcomponent_get_uid(event)) == "day-1@plumbline");
    CHECK(std::string(icalcomponent_get_summary(event)) == sample.routine.title);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    CHECK(std::string(icaltime_as_ical_string(start))
        == "20261123T070500"); // the Monday after, by the wall clock
    CHECK(icaldurationtype_as_int(icalcomponent_get_duration(event))
        == std::chrono::ceil<std::chrono::seconds>(sample.score.total()).count());
    icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    REQUIRE(rule);
    icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
    CHECK(std::string(icalrecurrencetype_as_string(&recurrence)) == "FREQ=WEEKLY;BYDAY=MO,FR");
    event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(std::string(icaltime_as_ical_string(icalcomponent_get_dtstart(event))) == "20261123T193000");
}

TEST_CASE("Every line of a calendar ends and is folded as calendars want it, and is the same the next time")
{
    const Sample sample;
    const std::string text = toICalendar(sample.exporting()).bytes;
    CHECK(text == toICalendar(sample.exporting()).bytes);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find("\r\n", begin);
        REQUIRE(end != std::string::npos);
        CHECK(end - begin <= 75);
        begin = end + 2;
    }
}

TEST_CASE("A routine without a schedule has nothing to put into a calendar")
{
    Sample sample;
    sample.routine.schedule = {};
    CHECK(toICalendar(sample.exporting()).fault
        == "the routine has no schedule; say on which days it is to be done");
}

TEST_CASE("For a watch holds are timed, repetitions counted, waiting is open, and what is alike is repeated")
{
    CHECK(steps(Sample().score)
        == "rest 8000 ms Twist – großer\n"
           "3000 ms Twist – großer, right\n"
           "2000 ms Twist – großer, right\n"
           "10000 ms Twist – großer, right\n"
           "1000 ms Twist – großer, right\n"
           "repeat from 2, 3 times\n"
           "rest 6000 ms Twist – großer, left\n"
           "3000 ms Twist – großer, left\n"
           "2000 ms Twist – großer, left\n"
           "10000 ms Twist – großer, left\n"
           "1000 ms Twist – großer, left\n"
           "repeat from 8, 3 times\n"
           "rest 8000 ms squat\n"
           "8 reps squat\n"
           "rest 8000 ms walk\n"
           "open walk\n"
           "rest 8000 ms roll\n"
           "60000 ms roll\n");
}

TEST_CASE("A watch's file can be read back, with its checksums")
{
    const Sample sample;
    const Exported exported = toFitWorkout(sample.exporting());
    CHECK(exported.fault.empty());
    const auto messages = test::fitDecoded(exported.bytes);
    const std::vector<WorkoutStep> written = workoutSteps(sample.score);
    REQUIRE(messages.size() == written.size() + 2);
    CHECK(messages[0].kind == 0);
    CHECK(messages[0].numbers.at(0) == 5);
    CHECK(messages[0].numbers.at(4) == 1164233100); // seconds from the end of 1989 to 21 November 2026, 22:05
    CHECK(messages[1].kind == 26);
    CHECK(messages[1].numbers.at(6) == written.size());
    CHECK(messages[1].texts.at(8) == sample.routine.title);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto& message = messages[i + 2];
        CHECK(message.kind == 27);
        CHECK(message.numbers.at(254) == i);
        CHECK(message.texts.at(0) == written[i].name);
    }
    CHECK(messages[5].numbers.at(1) == 0); // the hold: milliseconds
    CHECK(messages[5].numbers.at(2) == 10000);
    CHECK(messages[7].numbers.at(1) == 6); // repeat from step 2, three times in all
    CHECK(messages[7].numbers.at(2) == 2);
    CHECK(messages[7].numbers.at(4) == 3);
    CHECK(messages[15].numbers.at(1) == 29);
    CHECK(messages[15].numbers.at(2) == 8);
    CHECK(messages[17].numbers.at(1) == 5);
}

TEST_CASE("Long names for a watch are cut between characters")
{
    CHECK(fitText(0, "größer", 4).bytes == std::string("gr\0\0", 4));
    CHECK(fitText(0, "größer", 5).bytes == std::string("grö\0", 5));
    CHECK(fitText(0, "", 3).bytes == std::string(3, '\0'));
}

TEST_CASE("A damaged watch file is not taken for a sound one")
{
    const std::string sound = toFitWorkout(Sample().exporting()).bytes;
    for (const std::size_t at : { std::size_t{ 5 }, std::size_t{ 20 }, sound.size() / 2, sound.size() - 1 }) {
        std::string damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        CHECK_THROWS(test::fitDecoded(damaged));
    }
}

TEST_CASE("A clinic gets a plan with a request for each exercise, and nobody's name")
{
    const Sample sample;
    const std::string text = toFhir(sample.exporting()).bytes;
    CHECK(text == toFhir(sample.exporting()).bytes);
    CHECK(text.find("Larsen") == std::string::npos);
    CHECK(text.find("osteoporosis") == std::string::npos);
    const Json bundle = Json::parse(text);
    CHECK(bundle["resourceType"] == "Bundle");
    REQUIRE(bundle["entry"].size() == 5);
    const Json& plan = bundle["entry"][0]["resource"];
    CHECK(plan["resourceType"] == "CarePlan");
    CHECK(plan["title"] == sample.routine.title);
    REQUIRE(plan["activity"].size() == 4);
    std::set<std::string> urls;
    for (std::size_t i = 1; i < 5; ++i) {
        const Json& entry = bundle["entry"][i];
        CHECK(entry["fullUrl"] == plan["activity"][i - 1]["reference"]["reference"]);
        CHECK(entry["fullUrl"] == "urn:uuid:" + entry["resource"]["id"].get<std::string>());
        CHECK(entry["resource"]["resourceType"] == "ServiceRequest");
        for (const auto* must : { "status", "intent", "subject", "code" })
            CHECK(entry["resource"].contains(must));
        urls.insert(entry["fullUrl"]);
    }
    CHECK(urls.size() == 4);
    const Json& twist = bundle["entry"][1]["resource"];
    CHECK(twist["orderDetail"][0]["text"] == "3 repetitions, on each side");
    CHECK(twist["patientInstruction"] == "Sit tall Turn right Stay Back");
    CHECK(twist["bodySite"][0]["text"] == "Mid back");
    const Json& repeat = twist["occurrenceTiming"]["repeat"];
    CHECK(repeat["dayOfWeek"] == Json({ "mon", "fri" }));
    CHECK(repeat["timeOfDay"] == Json({ "19:30:00", "07:05:00" }));
    CHECK(repeat["frequency"] == 2);
    CHECK(repeat["period"] == 1);
    CHECK(repeat["periodUnit"] == "d");
}

TEST_CASE("No export says for whom a routine was written")
{
    const Sample sample;
    for (const auto& exported :
        { toICalendar(sample.exporting()), toFitWorkout(sample.exporting()), toFhir(sample.exporting()) })
        for (const auto* word : { "Larsen", "osteoporosis", "Osteoporosis" })
            CHECK(exported.bytes.find(word) == std::string::npos);
}

} // namespace plumbline
