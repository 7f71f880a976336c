// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"

#include "bundle/limits.h"
#include "catalog/fields.h"
#include "catalog/json_text.h"
#include "catalog/media.h"
#include "catalog/record_reader.h"

#include <nlohmann/json.hpp>

namespace plumbline::bundle
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;

std::vector<std::string> idsIn(Value in)
{
    std::vector<std::string> ids;
    in.each([&](Value id) { ids.push_back(id.id()); });
    in.failAtRepeats();
    return ids;
}

constexpr std::array<Field<std::string>, 3> mediumFields{ {
    { "file", must,
        [](Value in, std::string& file) {
            if (in.is(JsonType::String) && isMediaName(in.json().text))
                file = in.json().text;
            else
                in.failExpecting("the plain name of a picture");
        } },
    // What counts stands in the exercise.
    { "author", optional, [](Value in, std::string&) { static_cast<void>(in.text(1, 200)); } },
    { "licence", optional, [](Value in, std::string&) { static_cast<void>(in.text(1, 200)); } },
} };

constexpr std::array<Field<Manifest>, 9> manifestFields{ {
    { "format", must, [](Value, Manifest&) {} }, // formatFault() has looked at it
    { "program", must, [](Value in, Manifest& to) { to.letter.program = in.text(1, 40); } },
    { "date", must, [](Value in, Manifest& to) { to.letter.date = dateIn(in); } },
    { "from", optional, [](Value in, Manifest& to) { to.letter.from = in.text(1, 80); } },
    { "note", optional, [](Value in, Manifest& to) { to.letter.note = in.text(1, 500); } },
    { "licence", optional, [](Value in, Manifest& to) { to.letter.licence = in.text(1, 200); } },
    { "routines", must, [](Value in, Manifest& to) { to.routines = idsIn(in); } },
    { "exercises", must, [](Value in, Manifest& to) { to.exercises = idsIn(in); } },
    { "media", optional,
        [](Value in, Manifest& to) {
            in.each([&](Value one) { readFields(one, to.media.emplace_back(), mediumFields); });
        } },
} };

/// A format this program does not know is its one fault, whatever else stands in it.
bool isOurs(Value whole)
{
    const auto format = whole.member("format");
    if (!format || !format->is(JsonType::Number)) {
        whole.fail(R"(expected the bundle's "format")");
        return false;
    }
    const double number = format->json().number;
    if (number == formatVersion)
        return true;
    const auto program = whole.member("program");
    const std::string needed = program && number > formatVersion ? program->text(1, 40) : std::string();
    format->fail("it is of format " + shortest(number) + " and this Plumbline reads format "
        + std::to_string(formatVersion)
        + (needed.empty() ? std::string() : "; it needs Plumbline " + needed + " or newer"));
    return false;
}

void put(Json& to, const char* name, const std::string& text)
{
    if (!text.empty())
        to[name] = text;
}

const Media* mediumNamed(const Bundle& bundle, const std::string& file)
{
    for (const Exercise& exercise : bundle.exercises)
        for (const Media& medium : exercise.media)
            if (medium.file == file)
                return &medium;
    return nullptr;
}

} // namespace

std::string manifestOf(const Bundle& bundle)
{
    Json json{ { "format", formatVersion }, { "program", bundle.letter.program },
        { "date", bundle.letter.date } };
    put(json, "from", bundle.letter.from);
    put(json, "note", bundle.letter.note);
    put(json, "licence", bundle.letter.licence);
    json["routines"] = json["exercises"] = Json::array();
    for (const Routine& routine : bundle.routines)
        json["routines"].push_back(routine.id.value);
    for (const Exercise& exercise : bundle.exercises)
        json["exercises"].push_back(exercise.id.value);
    for (const auto& [file, bytes] : bundle.media) {
        Json& to = json["media"].emplace_back(Json{ { "file", file } });
        if (const Media* medium = mediumNamed(bundle, file)) {
            put(to, "author", medium->author);
            put(to, "licence", medium->licence);
        }
    }
    return laidOut(json);
}

Parsed<Manifest> manifestIn(std::string_view json)
{
    const std::filesystem::path name("manifest.json");
    Document document(json, name);
    Parsed<Manifest> parsed;
    if (document.hasValues()) {
        const Value whole(document, 0);
        Manifest manifest;
        if (isOurs(whole))
            readFields(whole, manifest, manifestFields);
        if (document.errors() == 0)
            parsed.value = std::move(manifest);
    }
    parsed.diagnostics = document.diagnostics();
    return parsed;
}

} // namespace plumbline::bundle
