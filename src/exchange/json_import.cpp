// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_import.h"

#include "catalog/value.h"
#include "exchange/draft.h"
#include "exchange/sentences.h"

namespace plumbline
{

namespace
{

constexpr double english = 2; ///< of wger's languages

std::string textOf(const Value& record, std::string_view key)
{
    const auto value = record.is(JsonType::Object) ? record.member(key) : std::nullopt;
    return value && value->is(JsonType::String) ? std::string(value->json().text) : std::string();
}

/// Calls take(member) for each value of a list that is a member of the record.
template <class Take> void eachOf(const Value& record, std::string_view key, Take take)
{
    const auto list = record.is(JsonType::Object) ? record.member(key) : std::nullopt;
    if (list && list->is(JsonType::Array))
        list->each(take);
}

void addTexts(const Value& record, std::string_view key, std::vector<std::string>& to)
{
    eachOf(record, key, [&](const Value& one) {
        if (one.is(JsonType::String))
            to.emplace_back(one.json().text);
    });
}

/// Of things that have a name, perhaps an English one beside it.
void addNames(const Value& record, std::string_view key, std::vector<std::string>& to)
{
    eachOf(record, key, [&](const Value& one) {
        const std::string name = textOf(one, "name_en");
        to.push_back(name.empty() ? textOf(one, "name") : name);
    });
}

Described freeExerciseDb(const Value& record)
{
    Described described;
    described.title = textOf(record, "name");
    described.kind = textOf(record, "category");
    addTexts(record, "primaryMuscles", described.muscles);
    addTexts(record, "secondaryMuscles", described.muscles);
    if (const std::string thing = textOf(record, "equipment"); !thing.empty())
        described.equipment.push_back(thing);
    addTexts(record, "instructions", described.instructions);
    const std::string id = textOf(record, "id");
    described.source = { "free-exercise-db" + (id.empty() ? "" : ": " + id), "", "",
        "Unlicense (public domain)" };
    return described;
}

/// The English words of a record or, without any, the first there are.
std::optional<Value> translationOf(const Value& record)
{
    std::optional<Value> found;
    bool isEnglish = false;
    eachOf(record, "translations", [&](const Value& one) {
        const auto language = one.is(JsonType::Object) ? one.member("language") : std::nullopt;
        const bool fits = language && language->is(JsonType::Number) && language->json().number == english;
        if (textOf(one, "description").empty() || (found && (isEnglish || !fits)))
            return;
        found = one;
        isEnglish = fits;
    });
    return found;
}

std::string licenseOf(const Value& record)
{
    const auto license = record.member("license");
    if (!license || !license->is(JsonType::Object))
        return "CC-BY-SA"; // what wger asks for where a record says nothing
    const std::string name = textOf(*license, "short_name"), address = textOf(*license, "url");
    return address.empty() ? name : name + ", " + address;
}

Described wger(const Value& record)
{
    Described described;
    const auto words = translationOf(record);
    const Value& text = words ? *words : record;
    described.title = textOf(text, "name");
    described.instructions.push_back(plainText(textOf(text, "description")));
    if (const auto category = record.member("category"))
        described.kind = textOf(*category, "name");
    addNames(record, "muscles", described.muscles);
    addNames(record, "muscles_secondary", described.muscles);
    addNames(record, "equipment", described.equipment);
    std::string author = textOf(text, "license_author");
    if (author.empty())
        author = textOf(record, "license_author");
    const std::string uuid = textOf(record, "uuid");
    described.source = { "wger" + (uuid.empty() ? "" : ", exercise " + uuid), "wger.de", author,
        licenseOf(record) };
    return described;
}

std::optional<Described> describedBy(const Value& record)
{
    if (!record.is(JsonType::Object))
        return std::nullopt;
    if (record.member("translations"))
        return wger(record);
    if (record.member("instructions") || record.member("primaryMuscles"))
        return freeExerciseDb(record);
    return std::nullopt;
}

std::vector<Value> recordsOf(Document& document)
{
    const Value whole(document, 0);
    std::vector<Value> records;
    const auto take = [&](const Value& one) { records.push_back(one); };
    if (whole.is(JsonType::Array))
        whole.each(take);
    else if (whole.is(JsonType::Object) && whole.member("results"))
        eachOf(whole, "results", take);
    else
        take(whole);
    return records;
}

} // namespace

Import importedJson(std::string_view text, const std::filesystem::path& file)
{
    Document document(text, file);
    Import import;
    if (document.hasValues()) {
        Drafts drafts;
        const std::vector<Value> records = recordsOf(document);
        for (std::size_t i = 0; i < records.size() && i < maxImported; ++i) {
            const auto described = describedBy(records[i]);
            std::string fault = "it is no exercise of free-exercise-db or wger";
            auto draft = described ? drafts.draftOf(*described, fault) : std::nullopt;
            if (draft)
                import.exercises.push_back(std::move(*draft));
            else if (records.size() > 1)
                document.warning(records[i].node(), fault + "; it is left out");
            else
                document.error(records[i].node(), fault);
        }
        if (records.size() > maxImported)
            document.warning(records[maxImported].node(),
                "only the first " + std::to_string(maxImported) + " exercises are taken");
        if (records.empty() || (import.exercises.empty() && records.size() > 1))
            document.error(0, "there is no exercise in it that could be taken");
    }
    import.diagnostics = document.diagnostics();
    return import;
}

} // namespace plumbline
