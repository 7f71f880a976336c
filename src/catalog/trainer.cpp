// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/trainer.h"

#include "catalog/catalog.h"
#include "catalog/dose_writer.h"
#include "catalog/fields.h"
#include "catalog/json_text.h"
#include "catalog/own_file.h"
#include "catalog/read.h"
#include "catalog/record_reader.h"
#include "catalog/text_file.h"

#include <nlohmann/json.hpp>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t longestText = 120, longestName = 100;
constexpr Limits weeks{ "weeks", 0, mostHandoutWeeks };
constexpr Limits exercises{ "exercises", 1, 6 };
constexpr auto optional = Presence::Optional;

int perPageIn(Value in)
{
    const int count = in.count(exercises);
    if (count > 0 && !isPerPage(count))
        in.failExpecting("1, 2, 4 or 6 exercises");
    return count;
}

constexpr std::array<Field<HandoutOptions>, 6> handoutFields{ {
    { "per_page", optional, [](Value in, HandoutOptions& options) { options.perPage = perPageIn(in); } },
    { "paper", optional, [](Value in, HandoutOptions& options) { options.paper = in.word<Paper>(); } },
    { "large_print", optional, [](Value in, HandoutOptions& options) { options.largePrint = in.truth(); } },
    { "weeks", optional, [](Value in, HandoutOptions& options) { options.weeks = in.count(weeks); } },
    { "ink", optional, [](Value in, HandoutOptions& options) { options.ink = in.word<Ink>(); } },
    { "leave_out", optional,
        [](Value in, HandoutOptions& options) { options.leftOut = in.words<HandoutPart>(); } },
} };

std::string logoIn(Value in)
{
    std::string name = in.text(1, longestName);
    if (!name.empty() && !isPlainFileName(name))
        in.failExpecting("the plain name of a file in the folder media");
    return name;
}

void readDoses(Value in, Trainer& trainer)
{
    if (!in.is(JsonType::Object)) {
        in.failExpecting("an object { } of exercises");
        return;
    }
    in.document().tree().eachIn(in.node(), [&](std::uint32_t child) {
        const Value dose(in.document(), child);
        if (!isId(dose.json().key)) {
            dose.fail("expected the id of an exercise before the dose");
            return;
        }
        trainer.doses[ExerciseId(std::string(dose.json().key))] = doseIn(dose);
    });
}

constexpr std::array<Field<Trainer>, 7> trainerFields{ {
    { "format", optional, [](Value, Trainer&) {} }, // isOurFormat() has looked at it
    { "name", optional, [](Value in, Trainer& trainer) { trainer.name = in.text(1, longestText); } },
    { "practice", optional, [](Value in, Trainer& trainer) { trainer.practice = in.text(1, longestText); } },
    { "contact", optional, [](Value in, Trainer& trainer) { trainer.contact = in.text(1, longestText); } },
    { "logo", optional, [](Value in, Trainer& trainer) { trainer.logo = logoIn(in); } },
    { "doses", optional, readDoses },
    { "handout", optional,
        [](Value in, Trainer& trainer) { readFields(in, trainer.handout, handoutFields); } },
} };

Json handoutJson(const HandoutOptions& options)
{
    Json json{ { "per_page", options.perPage } };
    if (options.paper)
        json["paper"] = key(*options.paper);
    json["large_print"] = options.largePrint;
    json["weeks"] = options.weeks;
    json["ink"] = key(options.ink);
    if (!options.leftOut.empty()) {
        json["leave_out"] = Json::array();
        for (const HandoutPart part : options.leftOut)
            json["leave_out"].push_back(key(part));
    }
    return json;
}

} // namespace

Parsed<Trainer> readTrainer(std::string_view json, const fs::path& file)
{
    Document document(json, file);
    if (!document.hasValues() || !isOurFormat(document))
        return { std::nullopt, document.diagnostics() };
    Trainer trainer;
    readFields(Value(document, 0), trainer, trainerFields);
    if (document.errors() > 0)
        return { std::nullopt, document.diagnostics() };
    return { std::move(trainer), document.diagnostics() };
}

Parsed<Trainer> readTrainerFile(const fs::path& file)
{
    const Parsed<std::string> text = readText(file);
    if (!text.value)
        return { std::nullopt, text.diagnostics };
    return readTrainer(*text.value, file);
}

std::string toJson(const Trainer& trainer)
{
    Json json{ { "format", formatVersion } };
    const auto put = [&](const char* name, const std::string& text) {
        if (!text.empty())
            json[name] = text;
    };
    put("name", trainer.name);
    put("practice", trainer.practice);
    put("contact", trainer.contact);
    put("logo", trainer.logo);
    for (const auto& [id, dose] : trainer.doses)
        json["doses"][id.value] = doseJson(dose);
    json["handout"] = handoutJson(trainer.handout);
    return laidOut(json);
}

bool isPlainFileName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos
        && name.find('\0') == std::string_view::npos;
}

fs::path usualTrainerFile()
{
    const fs::path folder = ownFolder();
    return folder.empty() ? folder : folder / "trainer.json";
}

fs::path logoOf(const Trainer& trainer, const fs::path& trainerFile)
{
    return trainer.logo.empty() ? fs::path() : trainerFile.parent_path() / "media" / trainer.logo;
}

Parsed<Trainer> openTrainer(const fs::path& file)
{
    return openOwn(file, readTrainerFile);
}

} // namespace plumbline
