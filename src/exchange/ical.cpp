// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/occurrence.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <memory>

#include <libical/ical.h>

namespace plumbline
{

namespace
{

constexpr std::array<std::string_view, 7> dayCodes{ "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

Weekday weekdayOf(std::chrono::sys_days day)
{
    return static_cast<Weekday>(std::chrono::weekday(day).iso_encoding() - 1);
}

/// The first day from `day` on that is one of these.
std::chrono::sys_days firstOf(const std::vector<Weekday>& days, std::chrono::sys_days day)
{
    for (int i = 0; i < 7; ++i, day += std::chrono::days(1))
        for (const Weekday one : days)
            if (weekdayOf(day) == one)
                return day;
    return day;
}

/// Without a zone: the wall clock's, wherever it is opened.
icaltimetype floating(std::chrono::sys_days day, const std::string& time)
{
    const std::chrono::year_month_day date(day);
    icaltimetype moment = icaltime_null_time();
    moment.year = static_cast<int>(date.year());
    moment.month = static_cast<int>(static_cast<unsigned>(date.month()));
    moment.day = static_cast<int>(static_cast<unsigned>(date.day()));
    moment.hour = std::stoi(time.substr(0, 2));
    moment.minute = std::stoi(time.substr(3, 2));
    moment.is_date = 0;
    return moment;
}

icalrecurrencetype weekly(const std::vector<Weekday>& days)
{
    std::string rule = "FREQ=WEEKLY;BYDAY=";
    for (std::size_t i = 0; i < days.size(); ++i)
        rule += (i > 0 ? "," : "") + std::string(dayCodes.at(static_cast<std::size_t>(days[i])));
    return icalrecurrencetype_from_string(days.size() == 7 ? "FREQ=DAILY" : rule.c_str());
}

std::string descriptionOf(const Exporting& exporting)
{
    std::string text = exporting.routine.summary;
    const ExerciseId* before = nullptr;
    for (const Part& part : exporting.score.parts) {
        if (!before || *before != part.exercise.id)
            text += "\n- " + part.exercise.title;
        before = &part.exercise.id;
    }
    return text;
}

icalcomponent* eventOf(const Exporting& exporting, const Occurrence& occurrence, std::size_t which)
{
    const auto day = firstOf(occurrence.days, exporting.today);
    const auto length = std::chrono::ceil<std::chrono::seconds>(exporting.score.total());
    // The same for every export of the routine, so that a calendar exchanges its events for the new ones.
    const std::string uid = exporting.routine.id.value + '-' + std::to_string(which + 1) + "@plumbline";
    const auto stamp = static_cast<std::time_t>(exporting.now.time_since_epoch().count());
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    for (icalproperty* property : { icalproperty_new_uid(uid.c_str()),
             icalproperty_new_dtstamp(
                 icaltime_from_timet_with_zone(stamp, 0, icaltimezone_get_utc_timezone())),
             icalproperty_new_dtstart(floating(day, occurrence.times[which])),
             icalproperty_new_duration(icaldurationtype_from_int(static_cast<int>(length.count()))),
             icalproperty_new_rrule(weekly(occurrence.days)),
             icalproperty_new_summary(exporting.routine.title.c_str()),
             icalproperty_new_description(descriptionOf(exporting).c_str()) })
        icalcomponent_add_property(event, property);
    return event;
}

} // namespace

Exported toICalendar(const Exporting& exporting)
{
    const auto occurrence = occurrenceOf(exporting.routine.schedule);
    if (!occurrence)
        return { {}, "the routine has no schedule; say on which days it is to be done" };
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Plumbline//Plumbline//EN"));
    for (std::size_t i = 0; i < occurrence->times.size(); ++i)
        icalcomponent_add_component(calendar.get(), eventOf(exporting, *occurrence, i));
    const std::unique_ptr<char, decltype(&std::free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return { text.get(), {} };
}

} // namespace plumbline
