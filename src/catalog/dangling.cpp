// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/document.h"
#include "catalog/nearest.h"
#include "catalog/text_file.h"
#include "catalog/write.h"

#include <algorithm>

namespace plumbline
{

namespace
{

/// To look for what was meant takes a walk over all exercises, so a library in ruins gets no more of it.
constexpr std::size_t mostSuggestions = 100;

bool leadsNowhere(const Catalog& catalog, const ExerciseId& id)
{
    return !id.empty() && !catalog.find(id);
}

bool hasDangling(const Catalog& catalog, const Exercise& exercise)
{
    return leadsNowhere(catalog, exercise.easier) || leadsNowhere(catalog, exercise.harder)
        || leadsNowhere(catalog, exercise.instead);
}

bool hasDangling(const Catalog& catalog, const Routine& routine)
{
    const auto dangles = [&](const ExerciseId& id) { return leadsNowhere(catalog, id); };
    for (const Section& section : routine.sections) {
        for (const Item& item : section.items) {
            if (const auto* exercise = std::get_if<ExerciseItem>(&item);
                exercise && dangles(exercise->exercise))
                return true;
            const auto* choice = std::get_if<ChooseItem>(&item);
            if (choice && std::any_of(choice->from.begin(), choice->from.end(), dangles))
                return true;
        }
    }
    return false;
}

using Nodes = std::vector<std::uint32_t>;

void addMember(const JsonTree& tree, std::uint32_t object, std::string_view key, Nodes& nodes)
{
    if (tree.nodes()[object].type == JsonType::Object)
        if (const auto member = tree.member(object, key))
            nodes.push_back(*member);
}

void addEach(const JsonTree& tree, const Nodes& lists, Nodes& nodes)
{
    for (const std::uint32_t list : lists)
        if (tree.nodes()[list].type == JsonType::Array)
            tree.eachIn(list, [&](std::uint32_t child) { nodes.push_back(child); });
}

/// The values of a record that are ids of exercises.
Nodes idsIn(const JsonTree& tree)
{
    Nodes ids, sectionLists, sections, itemLists, items, pools;
    for (const std::string_view key : { "easier", "harder", "instead" })
        addMember(tree, 0, key, ids);
    addMember(tree, 0, "sections", sectionLists);
    addEach(tree, sectionLists, sections);
    for (const std::uint32_t section : sections)
        addMember(tree, section, "items", itemLists);
    addEach(tree, itemLists, items);
    for (const std::uint32_t item : items) {
        addMember(tree, item, "exercise", ids);
        addMember(tree, item, "from", pools);
    }
    addEach(tree, pools, ids);
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// The places come from the text, because a record has no more what was left out of it.
template <class T> void report(const Catalog& catalog, const T& record, Diagnostics& diagnostics)
{
    const Parsed<std::string> fromFile = readText(record.file);
    const std::string text = fromFile.value ? *fromFile.value : toJson(record);
    Document document(text, record.file);
    if (!document.hasValues())
        return;
    std::vector<std::string_view> known;
    if (diagnostics.size() < mostSuggestions)
        for (const Exercise& exercise : catalog.exercises())
            known.push_back(exercise.id.value);
    for (const std::uint32_t node : idsIn(document.tree())) {
        const JsonNode& json = document.tree().nodes()[node];
        if (json.type == JsonType::String && leadsNowhere(catalog, ExerciseId(std::string(json.text))))
            document.error(node,
                R"(there is no exercise ")" + std::string(json.text) + "\"" + didYouMean(json.text, known));
    }
    for (Diagnostic& diagnostic : document.diagnostics())
        diagnostics.push_back(std::move(diagnostic));
}

} // namespace

Diagnostics danglingIds(const Catalog& catalog)
{
    Diagnostics diagnostics;
    for (const Exercise& exercise : catalog.exercises())
        if (hasDangling(catalog, exercise))
            report(catalog, exercise, diagnostics);
    for (const Routine& routine : catalog.routines())
        if (hasDangling(catalog, routine))
            report(catalog, routine, diagnostics);
    return diagnostics;
}

} // namespace plumbline
