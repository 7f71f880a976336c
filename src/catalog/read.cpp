// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"

#include "catalog/record_reader.h"
#include "catalog/text_file.h"

#include <algorithm>
#include <map>

namespace plumbline
{

namespace
{

template <class T> using Interpret = std::optional<T> (*)(Document&);

template <class T>
Parsed<T> read(std::string_view json, const std::filesystem::path& file, Interpret<T> interpret)
{
    Document document(json, file);
    Parsed<T> parsed;
    if (document.hasValues())
        parsed.value = interpret(document);
    parsed.diagnostics = document.diagnostics();
    return parsed;
}

template <class T> Parsed<T> readFileAs(const std::filesystem::path& file, Interpret<T> interpret)
{
    Parsed<std::string> text = readText(file);
    if (!text.value)
        return { std::nullopt, std::move(text.diagnostics) };
    return read(*text.value, file, interpret);
}

std::optional<Record> recordIn(Document& document)
{
    const Value whole(document, 0);
    if (whole.member("sections"))
        return routineIn(document);
    if (whole.member("steps"))
        return exerciseIn(document);
    if (isOurFormat(document))
        whole.fail(R"(this is neither an exercise, which has "steps", nor a routine, which has "sections")");
    return std::nullopt;
}

/// The value a pointer leads to or, where there is none, the innermost one that it would be in.
std::optional<std::uint32_t> nearestTo(std::string pointer, const JsonTree& tree)
{
    while (true) {
        const auto node = tree.at(pointer);
        if (node || pointer.empty())
            return node;
        pointer.resize(std::min(pointer.rfind('/'), pointer.size()));
    }
}

} // namespace

Parsed<Exercise> readExercise(std::string_view json, const std::filesystem::path& file)
{
    return read(json, file, exerciseIn);
}

Parsed<Routine> readRoutine(std::string_view json, const std::filesystem::path& file)
{
    return read(json, file, routineIn);
}

Parsed<Exercise> readUnfinishedExercise(std::string_view json)
{
    return read(json, {}, unfinishedExerciseIn);
}

Parsed<Routine> readUnfinishedRoutine(std::string_view json)
{
    return read(json, {}, unfinishedRoutineIn);
}

Parsed<Exercise> readExerciseFile(const std::filesystem::path& file)
{
    return readFileAs(file, exerciseIn);
}

Parsed<Routine> readRoutineFile(const std::filesystem::path& file)
{
    return readFileAs(file, routineIn);
}

Parsed<Record> readFile(const std::filesystem::path& file)
{
    return readFileAs(file, recordIn);
}

void locate(Diagnostics& diagnostics)
{
    std::map<std::string, std::vector<Diagnostic*>> byFile;
    for (Diagnostic& diagnostic : diagnostics)
        if (!diagnostic.file.empty() && diagnostic.line == 0)
            byFile[diagnostic.file].push_back(&diagnostic);
    for (auto& [file, ofFile] : byFile) {
        const Parsed<std::string> text = readText(file);
        if (!text.value)
            continue;
        const JsonTree tree(*text.value, maxDepth);
        const std::vector<JsonPlace> places = tree.places();
        for (Diagnostic* diagnostic : ofFile)
            if (const auto node = nearestTo(diagnostic->pointer, tree))
                LineCounter(*text.value).place(*diagnostic, places[*node].value);
    }
}

} // namespace plumbline
