// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list.h"

#include "catalog/search.h"
#include "cli/list_json.h"
#include "cli/table.h"
#include "cli/target.h"
#include "cli/text.h"

#include <algorithm>

namespace plumbline::cli
{

namespace
{

template <class E> E wordOf(std::string_view option, const std::string& text)
{
    if (const auto value = fromKey<E>(text))
        return *value;
    std::vector<std::string> all;
    for (const auto& word : words<E>())
        all.emplace_back(word.key);
    throw UsageError(
        "--" + std::string(option) + " takes one of " + joined(all, ", ") + "; not \"" + text + "\"");
}

std::vector<Equipment> thingsIn(const std::string& text)
{
    std::vector<Equipment> things;
    for (std::size_t begin = 0; text != "none" && begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        things.push_back(wordOf<Equipment>("equipment", text.substr(begin, comma - begin)));
        begin = comma + 1;
    }
    return things;
}

Filter filterOf(const Arguments& arguments)
{
    Filter filter;
    if (const auto text = arguments.value("region"))
        filter.region = wordOf<Region>("region", *text);
    if (const auto text = arguments.value("position"))
        filter.position = wordOf<Position>("position", *text);
    if (const auto text = arguments.value("kind"))
        filter.kind = wordOf<Kind>("kind", *text);
    if (const auto text = arguments.value("equipment"))
        filter.have = thingsIn(*text);
    return filter;
}

template <class E> std::string keysOf(const std::vector<E>& values)
{
    std::vector<std::string> keys;
    keys.reserve(values.size());
    for (const E value : values)
        keys.emplace_back(key(value));
    return joined(keys, ", ");
}

std::string timeOf(const std::optional<Score>& score)
{
    if (!score)
        return "-";
    return (score->selfPaced() > 0 ? "~" : "") + clockText(score->total());
}

std::vector<ListedExercise> exercisesIn(
    const Catalog& catalog, const Filter& filter, const std::string& search, const CompileOptions& options)
{
    std::vector<ListedExercise> listed;
    for (const std::size_t i : SearchIndex(catalog).find(search)) {
        const Exercise& exercise = catalog.exercises()[i];
        if (passes(exercise, filter))
            listed.push_back({ &exercise, compiledAlone(exercise, options).value });
    }
    return listed;
}

/// The routines as exercises are searched: by the beginnings of the words of their title, then of their
/// texts.
std::vector<std::size_t> found(const std::vector<Routine>& routines, const std::string& search)
{
    Catalog titles;
    for (const Routine& routine : routines) {
        Exercise title;
        title.id = ExerciseId(routine.id.value);
        title.title = routine.title;
        title.summary = routine.purpose + " " + routine.summary;
        titles.add(std::move(title));
    }
    return SearchIndex(titles).find(search);
}

std::vector<ListedRoutine> routinesIn(
    const Catalog& catalog, const Filter& filter, const std::string& search, const CompileOptions& options)
{
    std::vector<ListedRoutine> listed;
    for (const std::size_t i : found(catalog.routines(), search)) {
        ListedRoutine routine{ &catalog.routines()[i],
            compile(catalog.routines()[i], catalog, {}, options).value, {}, {}, {} };
        if (routine.score)
            routine.gather();
        const bool worksOn = !filter.region
            || std::find(routine.regions.begin(), routine.regions.end(), *filter.region)
                != routine.regions.end();
        const bool canBeDone = !filter.have
            || std::all_of(routine.equipment.begin(), routine.equipment.end(), [&](Equipment thing) {
                   return std::find(filter.have->begin(), filter.have->end(), thing) != filter.have->end();
               });
        if (worksOn && canBeDone)
            listed.push_back(std::move(routine));
    }
    return listed;
}

const std::vector<Column> columns{ { "id" }, { "title" }, { "time", true }, { "equipment" }, { "position" },
    { "regions" } };

Table tableOf(const std::vector<ListedExercise>& exercises)
{
    Table table(columns);
    for (const auto& [exercise, score] : exercises)
        table.add({ exercise->id.value, harmless(exercise->title), timeOf(score), keysOf(exercise->equipment),
            std::string(key(exercise->position)), keysOf(exercise->regions) });
    return table;
}

Table tableOf(const std::vector<ListedRoutine>& routines)
{
    Table table(columns);
    for (const ListedRoutine& listed : routines)
        table.add({ listed.routine->id.value, harmless(listed.routine->title), timeOf(listed.score),
            keysOf(listed.equipment), keysOf(listed.positions), keysOf(listed.regions) });
    return table;
}

template <class Listed> void write(const std::vector<Listed>& listed, bool asJson, std::ostream& out)
{
    if (asJson)
        out << toJson(listed);
    else
        out << tableOf(listed);
}

} // namespace

int list(const Arguments& arguments, Console& console)
{
    const bool exercises = arguments.words == std::vector<std::string>{ "exercises" };
    if (!exercises && arguments.words != std::vector<std::string>{ "routines" })
        throw UsageError("say what to list: exercises or routines");
    const Filter filter = filterOf(arguments);
    if (!exercises && (filter.position || filter.kind))
        throw UsageError("--position and --kind are for exercises; a routine may have several");
    const std::string search = arguments.value("search").value_or("");
    const CompileOptions options = compileOptions({}, console);
    const Catalog catalog = libraryFor(console);
    if (exercises)
        write(exercisesIn(catalog, filter, search, options), arguments.has("json"), console.out);
    else
        write(routinesIn(catalog, filter, search, options), arguments.has("json"), console.out);
    return Fine;
}

} // namespace plumbline::cli
