// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/person.h"

#include "catalog/fields.h"
#include "catalog/json_text.h"
#include "catalog/read.h"
#include "catalog/record_reader.h"
#include "catalog/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr Limits levels{ "a level", 0, 1 };
constexpr Limits breaths{ "seconds", inSeconds(shortestBreath), inSeconds(longestBreath) };
constexpr Limits painLevels{ "a level of pain", 1, 10 };
constexpr Limits amounts{ "an amount", Ease::least, 1 };
constexpr Limits sessions{ "sessions", 0, 1000 };

/// Calls read(id, value) for each member of an object of exercises.
template <class Read> void eachExercise(Value in, Read read)
{
    if (!in.is(JsonType::Object)) {
        in.failExpecting("an object { } of exercises");
        return;
    }
    in.document().tree().eachIn(in.node(), [&](std::uint32_t child) {
        const Value value(in.document(), child);
        if (!isId(value.json().key)) {
            in.document().warning(
                child, "this is no id of an exercise; it is left out", Document::Place::Key);
            return;
        }
        read(ExerciseId(std::string(value.json().key)), value);
    });
}

constexpr std::array<Field<Decided>, 2> decidedFields{ {
    { "choice", Presence::Must, [](Value in, Decided& decided) { decided.decision = in.word<Decision>(); } },
    { "about", Presence::Must, [](Value in, Decided& decided) { decided.about = in.words<Condition>(); } },
} };

constexpr std::array<Field<Ease>, 4> easeFields{ {
    { "amount", Presence::Optional, [](Value in, Ease& ease) { ease.amount = in.number(amounts); } },
    { "gentler", Presence::Optional, [](Value in, Ease& ease) { ease.gentler = in.truth(); } },
    { "left_out", Presence::Optional, [](Value in, Ease& ease) { ease.leftOut = in.truth(); } },
    { "comfortable", Presence::Optional,
        [](Value in, Ease& ease) { ease.comfortable = in.count(sessions); } },
} };

constexpr auto optional = Presence::Optional;

constexpr std::array<Field<Person>, 10> personFields{ {
    { "format", optional, [](Value, Person&) {} }, // isOurFormat() has looked at it
    { "level", optional, [](Value in, Person& person) { person.level = in.number(levels); } },
    { "levels", optional,
        [](Value in, Person& person) {
            eachExercise(
                in, [&](ExerciseId id, Value level) { person.levels[std::move(id)] = level.number(levels); });
        } },
    { "breath", optional, [](Value in, Person& person) { person.breath = in.seconds(breaths); } },
    { "conditions", optional, [](Value in, Person& person) { person.conditions = in.words<Condition>(); } },
    { "equipment", optional, [](Value in, Person& person) { person.equipment = in.words<Equipment>(); } },
    { "decisions", optional,
        [](Value in, Person& person) {
            eachExercise(in, [&](ExerciseId id, Value decided) {
                readFields(decided, person.decisions[std::move(id)], decidedFields);
            });
        } },
    { "eases", optional,
        [](Value in, Person& person) {
            eachExercise(in, [&](ExerciseId id, Value ease) {
                readFields(ease, person.eases[std::move(id)], easeFields);
            });
        } },
    { "severe_pain", optional, [](Value in, Person& person) { person.severePain = in.count(painLevels); } },
    { "accepted", optional, [](Value in, Person& person) { person.hasAccepted = in.truth(); } },
} };

Json keysOf(const std::vector<Condition>& conditions)
{
    Json list = Json::array();
    for (const Condition condition : conditions)
        list.push_back(key(condition));
    return list;
}

Json easeJson(const Ease& ease)
{
    Json json{ { "amount", ease.amount } };
    if (ease.gentler)
        json["gentler"] = true;
    if (ease.leftOut)
        json["left_out"] = true;
    if (ease.comfortable > 0)
        json["comfortable"] = ease.comfortable;
    return json;
}

} // namespace

void hurt(Person& person, const ExerciseId& exercise, Relief relief)
{
    const Ease ease = eased(person.eases[exercise], relief);
    if (ease.isOver())
        person.eases.erase(exercise);
    else
        person.eases[exercise] = ease;
}

void wasComfortable(Person& person, const ExerciseId& exercise)
{
    const auto known = person.eases.find(exercise);
    if (known == person.eases.end())
        return;
    known->second = afterComfort(known->second);
    if (known->second.isOver())
        person.eases.erase(known);
}

std::vector<Equipment> lacking(const std::vector<Equipment>& needed, const Person& person)
{
    std::vector<Equipment> missing;
    if (person.equipment)
        std::copy_if(needed.begin(), needed.end(), std::back_inserter(missing), [&](Equipment thing) {
            return std::find(person.equipment->begin(), person.equipment->end(), thing)
                == person.equipment->end();
        });
    return missing;
}

Parsed<Person> readPerson(std::string_view json, const std::filesystem::path& file)
{
    Document document(json, file);
    if (!document.hasValues() || !isOurFormat(document))
        return { std::nullopt, document.diagnostics() };
    Person person;
    readFields(Value(document, 0), person, personFields);
    if (document.errors() > 0)
        return { std::nullopt, document.diagnostics() };
    return { std::move(person), document.diagnostics() };
}

Parsed<Person> readPersonFile(const std::filesystem::path& file)
{
    const Parsed<std::string> text = readText(file);
    if (!text.value)
        return { std::nullopt, text.diagnostics };
    return readPerson(*text.value, file);
}

std::string toJson(const Person& person)
{
    Json json{ { "format", formatVersion }, { "level", person.level } };
    for (const auto& [id, level] : person.levels)
        json["levels"][id.value] = level;
    json["breath"] = inSeconds(person.breath);
    json["conditions"] = keysOf(person.conditions);
    if (person.equipment) {
        json["equipment"] = Json::array();
        for (const Equipment thing : *person.equipment)
            json["equipment"].push_back(key(thing));
    }
    for (const auto& [id, decided] : person.decisions)
        json["decisions"][id.value] =
            Json{ { "choice", key(decided.decision) }, { "about", keysOf(decided.about) } };
    for (const auto& [id, ease] : person.eases)
        json["eases"][id.value] = easeJson(ease);
    json["severe_pain"] = person.severePain;
    json["accepted"] = person.hasAccepted;
    return laidOut(json);
}

} // namespace plumbline
