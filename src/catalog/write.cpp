// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/write.h"

#include "catalog/dose_writer.h"
#include "catalog/figure_writer.h"
#include "catalog/json_text.h"
#include "catalog/read.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

Json number(double value)
{
    return value == std::floor(value) ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json seconds(Duration length)
{
    return number(inSeconds(length));
}

Json range(const CountRange& counts)
{
    return counts.isSingle() ? Json(counts.low) : Json::array({ counts.low, counts.high });
}

Json range(const TimeRange& times)
{
    return times.isSingle() ? seconds(times.low) : Json::array({ seconds(times.low), seconds(times.high) });
}

template <class E> Json keys(const std::vector<E>& values)
{
    Json list = Json::array();
    for (const E value : values)
        list.push_back(key(value));
    return list;
}

/// Puts in what is not empty.
void put(Json& to, const char* name, const std::string& text)
{
    if (!text.empty())
        to[name] = text;
}

void put(Json& to, const char* name, const Json& list)
{
    if (!list.empty())
        to[name] = list;
}

template <class T> void put(Json& to, const char* name, const std::optional<Range<T>>& amount)
{
    if (amount)
        to[name] = range(*amount);
}

template <class E, class = std::enable_if_t<std::is_enum_v<E>>>
void put(Json& to, const char* name, const std::optional<E>& word)
{
    if (word)
        to[name] = key(*word);
}

Json stepJson(const Step& step)
{
    Json json{ { "role", key(step.role) }, { "words", step.words } };
    put(json, "brief", step.brief);
    if (step.seconds)
        json["seconds"] = seconds(*step.seconds);
    put(json, "breath", step.breath);
    if (step.waits)
        json["wait"] = true;
    if (step.once)
        json["once"] = true;
    return json;
}

} // namespace

Json doseJson(const Dose& dose)
{
    Json json = Json::object();
    put(json, "reps", dose.reps);
    put(json, "duration", dose.duration);
    if (dose.hold) {
        if (dose.hold->breaths)
            json["hold"] = Json{ { "breaths", range(*dose.hold->breaths) } };
        else
            put(json, "hold", dose.hold->time);
    }
    put(json, "sets", dose.sets);
    put(json, "rest", dose.rest);
    put(json, "set_rest", dose.setRest);
    put(json, "times_per_day", dose.timesPerDay);
    put(json, "days_per_week", dose.daysPerWeek);
    return json;
}

namespace
{

Json sourcesJson(const std::vector<Source>& sources)
{
    Json list = Json::array();
    for (const Source& source : sources) {
        Json& json = list.emplace_back(Json{ { "title", source.title } });
        put(json, "publisher", source.publisher);
        put(json, "author", source.author);
        put(json, "license", source.license);
    }
    return list;
}

Json itemJson(const ExerciseItem& item)
{
    Json json{ { "exercise", item.exercise.value } };
    put(json, "dose", doseJson(item.dose));
    put(json, "first_side", item.firstSide);
    put(json, "only", item.only);
    if (item.extra) {
        Json& extra = json["extra"] = Json{ { "side", key(item.extra->side) } };
        if (item.extra->reps > 0)
            extra["reps"] = item.extra->reps;
        if (item.extra->sets > 0)
            extra["sets"] = item.extra->sets;
    }
    if (item.tempo != 1.0)
        json["tempo"] = number(item.tempo);
    if (item.level)
        json["level"] = number(*item.level);
    put(json, "note", item.note);
    return json;
}

Json itemJson(const RestItem& item)
{
    Json json{ { "rest", seconds(item.length) } };
    put(json, "note", item.note);
    return json;
}

Json itemJson(const ChooseItem& item)
{
    Json ids = Json::array();
    for (const ExerciseId& id : item.from)
        ids.push_back(id.value);
    return Json{ { "choose", item.count }, { "from", ids } };
}

Json pacingJson(const Pacing& pacing)
{
    const Pacing usual;
    Json json = Json::object();
    if (pacing.rest != usual.rest)
        json["rest"] = seconds(pacing.rest);
    if (pacing.getReady != usual.getReady)
        json["get_ready"] = seconds(pacing.getReady);
    if (pacing.changeSide != usual.changeSide)
        json["change_side"] = seconds(pacing.changeSide);
    return json;
}

Json scheduleJson(const Schedule& schedule)
{
    Json json = Json::object();
    put(json, "days", keys(schedule.days));
    put(json, "days_per_week", schedule.daysPerWeek);
    put(json, "times_per_day", schedule.timesPerDay);
    put(json, "times", Json(schedule.times));
    return json;
}

Json clientJson(const Client& client)
{
    Json json = Json::object();
    put(json, "name", client.name);
    if (client.minutes)
        json["minutes"] = *client.minutes;
    if (client.equipment)
        json["equipment"] = keys(*client.equipment);
    put(json, "conditions", keys(client.conditions));
    return json;
}

} // namespace

std::string toJson(const Exercise& exercise)
{
    Json json{ { "$schema", "../schemas/exercise.schema.json" }, { "format", formatVersion },
        { "id", exercise.id.value }, { "title", exercise.title }, { "summary", exercise.summary },
        { "kind", key(exercise.kind) }, { "position", key(exercise.position) } };
    put(json, "also_in", keys(exercise.alsoIn));
    json["regions"] = keys(exercise.regions);
    put(json, "muscles", Json(exercise.muscles));
    put(json, "equipment", keys(exercise.equipment));
    put(json, "optional_equipment", keys(exercise.optionalEquipment));
    json["sides"] = key(exercise.sides);
    if (exercise.firstSide != Exercise().firstSide)
        json["first_side"] = key(exercise.firstSide);
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        Json& step = json["steps"].emplace_back(stepJson(exercise.steps[i]));
        if (exercise.motion)
            putPose(step, *exercise.motion, i);
    }
    if (exercise.motion && !exercise.motion->poses.empty())
        json["figure"] = figureJson(*exercise.motion);
    for (const Media& media : exercise.media) {
        Json& to = json["media"].emplace_back(Json{ { "file", media.file }, { "alt", media.alt } });
        put(to, "licence", media.licence);
        put(to, "author", media.author);
    }
    json["dose"] = doseJson(exercise.dose);
    json["dose_by"] = key(exercise.doseBy);
    put(json, "dose_note", exercise.doseNote);
    put(json, "cues", Json(exercise.cues));
    put(json, "cautions", Json(exercise.cautions));
    for (const Avoidance& avoidance : exercise.avoidIf)
        json["avoid_if"].push_back(
            Json{ { "conditions", keys(avoidance.conditions) }, { "because", avoidance.because } });
    put(json, "easier", exercise.easier.value);
    put(json, "harder", exercise.harder.value);
    put(json, "instead", exercise.instead.value);
    json["source"] = sourcesJson(exercise.source);
    if (!exercise.review.by.empty())
        json["reviewed_by"] = Json{ { "name", exercise.review.by }, { "date", exercise.review.date } };
    if (exercise.draft)
        json["draft"] = true;
    return laidOut(json);
}

std::string toJson(const Routine& routine)
{
    Json json{ { "$schema", "../schemas/routine.schema.json" }, { "format", formatVersion },
        { "id", routine.id.value }, { "title", routine.title }, { "summary", routine.summary } };
    put(json, "purpose", routine.purpose);
    put(json, "author", routine.author);
    put(json, "version", routine.version);
    put(json, "source", sourcesJson(routine.source));
    put(json, "pacing", pacingJson(routine.pacing));
    put(json, "schedule", scheduleJson(routine.schedule));
    if (routine.client)
        json["client"] = clientJson(*routine.client);
    Json& sections = json["sections"] = Json::array();
    for (const Section& section : routine.sections) {
        Json& to = sections.emplace_back(Json::object());
        put(to, "title", section.title);
        Json items = Json::array();
        for (const Item& item : section.items)
            items.push_back(std::visit([](const auto& one) { return itemJson(one); }, item));
        to["items"] = std::move(items);
    }
    return laidOut(json);
}

} // namespace plumbline
