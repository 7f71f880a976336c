// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/prescription_text.h"

#include "catalog/read.h"
#include "catalog/write.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

bool isLevel(const Json& json)
{
    return json.is_number() && json.get<double>() >= 0 && json.get<double>() <= 1;
}

std::string dayText(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

bool readDay(const Json& json, std::chrono::sys_days& day)
{
    int year = 0;
    unsigned month = 0, dayOfMonth = 0;
    if (!json.is_string()
        || std::sscanf(json.get_ref<const std::string&>().c_str(), "%4d-%2u-%2u", &year, &month, &dayOfMonth)
            != 3)
        return false;
    const std::chrono::year_month_day date{ std::chrono::year(year), std::chrono::month(month),
        std::chrono::day(dayOfMonth) };
    day = date;
    return date.ok();
}

/// The value of a record's reading, or false and its first fault.
template <class T> bool take(Parsed<T> read, T& to, std::string& fault)
{
    if (!read.value || hasErrors(read.diagnostics)) {
        fault = read.diagnostics.empty() ? "it cannot be read" : toText(read.diagnostics.front());
        return false;
    }
    to = std::move(*read.value);
    return true;
}

/// Milliseconds to begin and for a word, within what any voice takes.
bool readPace(const Json& json, SpeechPace& to)
{
    if (!json.is_array() || json.size() != 2 || !json[0].is_number_integer() || !json[1].is_number_integer())
        return false;
    to = { Duration(json[0].get<long>()), Duration(json[1].get<long>()) };
    const auto isPossible = [](Duration time) {
        return time >= Duration(0) && time <= std::chrono::seconds(10);
    };
    return isPossible(to.start) && isPossible(to.word);
}

bool readRecords(const Json& json, Prescription& to, std::string& fault)
{
    if (!json.contains("routine") || !json.contains("exercises") || !json["exercises"].is_array()
        || !json.contains("person"))
        return false;
    if (!take(readRoutine(json["routine"].dump()), to.routine, fault))
        return false;
    if (!take(readPerson(json["person"].dump()), to.person, fault))
        return false;
    for (const Json& exercise : json["exercises"])
        if (!take(readExercise(exercise.dump()), to.exercises.emplace_back(), fault))
            return false;
    return true;
}

} // namespace

Json toJson(const Prescription& prescription)
{
    Json json{ { "routine", Json::parse(toJson(prescription.routine)) }, { "exercises", Json::array() } };
    for (const Exercise& exercise : prescription.exercises)
        json["exercises"].push_back(Json::parse(toJson(exercise)));
    json["person"] = Json::parse(toJson(prescription.person));
    if (prescription.level)
        json["level"] = *prescription.level;
    if (prescription.only)
        json["only"] = key(*prescription.only);
    json["day"] = dayText(prescription.day);
    json["pace"] = { prescription.pace.start.count(), prescription.pace.word.count() };
    return json;
}

std::optional<Prescription> prescriptionIn(const Json& json, std::string& fault)
{
    fault = "what was to be played is incomplete";
    Prescription to;
    if (!json.is_object() || !readRecords(json, to, fault) || !json.contains("day")
        || !readDay(json["day"], to.day))
        return std::nullopt;
    if (json.contains("level")) {
        if (!isLevel(json["level"]))
            return std::nullopt;
        to.level = json["level"].get<double>();
    }
    if (json.contains("only")) {
        to.only = json["only"].is_string() ? fromKey<Side>(json["only"].get<std::string>()) : std::nullopt;
        if (!to.only)
            return std::nullopt;
    }
    if (json.contains("pace") && !readPace(json["pace"], to.pace))
        return std::nullopt;
    fault.clear();
    return to;
}

} // namespace plumbline
