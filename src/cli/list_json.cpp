// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline::cli
{

namespace
{

using Json = nlohmann::ordered_json;

template <class E> Json keysOf(const std::vector<E>& values)
{
    Json keys = Json::array();
    for (const E value : values)
        keys.push_back(key(value));
    return keys;
}

void addTimes(Json& object, const std::optional<Score>& score)
{
    object["seconds"] = score ? Json(inSeconds(score->total())) : Json();
    object["self_paced"] = score ? Json(score->selfPaced()) : Json();
}

template <class T> void addOnce(std::vector<T>& all, const T& one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

} // namespace

void ListedRoutine::gather()
{
    for (const Part& part : score->parts) {
        for (const Equipment thing : part.exercise.equipment)
            addOnce(equipment, thing);
        for (const Region region : part.exercise.regions)
            addOnce(regions, region);
        addOnce(positions, part.exercise.position);
    }
}

std::string toJson(const std::vector<ListedExercise>& exercises)
{
    Json array = Json::array();
    for (const auto& [exercise, score] : exercises) {
        Json object;
        object["id"] = exercise->id.value;
        object["title"] = exercise->title;
        object["summary"] = exercise->summary;
        addTimes(object, score);
        object["kind"] = key(exercise->kind);
        object["position"] = key(exercise->position);
        object["also_in"] = keysOf(exercise->alsoIn);
        object["regions"] = keysOf(exercise->regions);
        object["muscles"] = exercise->muscles;
        object["equipment"] = keysOf(exercise->equipment);
        object["optional_equipment"] = keysOf(exercise->optionalEquipment);
        object["sides"] = key(exercise->sides);
        object["draft"] = exercise->draft;
        object["file"] = exercise->file.string();
        array.push_back(std::move(object));
    }
    return array.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string toJson(const std::vector<ListedRoutine>& routines)
{
    Json array = Json::array();
    for (const ListedRoutine& listed : routines) {
        Json object;
        object["id"] = listed.routine->id.value;
        object["title"] = listed.routine->title;
        object["summary"] = listed.routine->summary;
        object["purpose"] = listed.routine->purpose;
        addTimes(object, listed.score);
        object["exercises"] = Json::array();
        if (listed.score)
            for (const Part& part : listed.score->parts)
                object["exercises"].push_back(part.exercise.id.value);
        object["positions"] = keysOf(listed.positions);
        object["regions"] = keysOf(listed.regions);
        object["equipment"] = keysOf(listed.equipment);
        object["file"] = listed.routine->file.string();
        array.push_back(std::move(object));
    }
    return array.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace plumbline::cli
