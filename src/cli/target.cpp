// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/target.h"

#include "catalog/nearest.h"
#include "catalog/read.h"
#include "cli/text.h"

#include <algorithm>
#include <charconv>

namespace plumbline::cli
{

namespace fs = std::filesystem;

namespace
{

std::chrono::sys_days dayOf(const std::string& text)
{
    int year = 0;
    unsigned month = 0, day = 0;
    const char* end = text.data() + text.size();
    const auto y = std::from_chars(text.data(), end, year);
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' && y.ptr == text.data() + 4
        && std::from_chars(text.data() + 5, end, month).ptr == text.data() + 7
        && std::from_chars(text.data() + 8, end, day).ptr == end;
    const std::chrono::year_month_day date{ std::chrono::year(year), std::chrono::month(month),
        std::chrono::day(day) };
    if (!shaped || !date.ok())
        throw UsageError("--date takes a day such as 2026-01-31, not \"" + text + "\"");
    return date;
}

std::optional<Side> sideOf(const Arguments& arguments)
{
    const std::string side = arguments.value("side").value_or("both");
    if (side == "both")
        return std::nullopt;
    const auto one = fromKey<Side>(side);
    if (!one)
        throw UsageError("--side takes left, right or both, not \"" + side + "\"");
    return one;
}

Compiled told(Parsed<Score> parsed, Console& console)
{
    const bool faulty = hasErrors(parsed.diagnostics);
    tellFaults(std::move(parsed.diagnostics), console);
    return { std::move(parsed.value), faulty };
}

bool takePrefix(std::string& name, std::string_view prefix)
{
    if (name.compare(0, prefix.size(), prefix) != 0)
        return false;
    name.erase(0, prefix.size());
    return true;
}

/// What somebody named, and what of it is an exercise.
struct Found {
    std::variant<Exercise, Routine> record;
    Catalog catalog; ///< of an exercise in a file: none
    bool faulty = false; ///< there were errors in the file, told on err
};

std::optional<Found> inFile(const fs::path& file, Console& console)
{
    Parsed<Record> record = readFile(file);
    const bool faulty = hasErrors(record.diagnostics);
    tellFaults(std::move(record.diagnostics), console);
    if (!record.value)
        return std::nullopt;
    if (std::holds_alternative<Exercise>(*record.value))
        return Found{ std::move(*record.value), {}, faulty };
    const fs::path around = libraryAround(file);
    if (!around.empty())
        console.folders.push_back(around);
    return Found{ std::move(*record.value), libraryFor(console), faulty };
}

std::optional<Found> inLibrary(std::string name, Console& console)
{
    const bool onlyRoutines = takePrefix(name, "routine:");
    const bool onlyExercises = !onlyRoutines && takePrefix(name, "exercise:");
    Catalog catalog = libraryFor(console);
    std::vector<std::string_view> known;
    if (!onlyExercises) {
        if (const Routine* routine = catalog.find(RoutineId(name)))
            return Found{ Routine(*routine), std::move(catalog) };
        for (const Routine& routine : catalog.routines())
            known.push_back(routine.id.value);
    }
    if (!onlyRoutines) {
        if (const Exercise* exercise = catalog.find(ExerciseId(name)))
            return Found{ Exercise(*exercise), std::move(catalog) };
        for (const Exercise& exercise : catalog.exercises())
            known.push_back(exercise.id.value);
    }
    const std::string what = onlyRoutines ? "routine" : onlyExercises ? "exercise" : "routine or exercise";
    const std::string hint = didYouMean(name, known);
    console.err << "plumbline-cli: there is no " << what << " \"" << harmless(name) << '"'
                << (hint.empty() ? "; plumbline-cli list names them all." : hint) << '\n';
    return std::nullopt;
}

std::optional<Found> found(const std::string& name, Console& console)
{
    return isFileName(name) ? inFile(name, console) : inLibrary(name, console);
}

} // namespace

void tellFaults(Diagnostics diagnostics, Console& console)
{
    locate(diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        console.err << harmless(toText(diagnostic)) << '\n';
}

bool isFileName(const std::string& name)
{
    return name.find('/') != std::string::npos || fs::path(name).extension() == ".json";
}

std::optional<Exercise> exerciseNamed(const std::string& name, Console& console)
{
    if (isFileName(name)) {
        Parsed<Record> record = readFile(name);
        tellFaults(std::move(record.diagnostics), console);
        if (record.value && !std::holds_alternative<Exercise>(*record.value))
            console.err << "plumbline-cli: " << harmless(name) << " is no exercise.\n";
        else if (record.value)
            return std::get<Exercise>(std::move(*record.value));
        return std::nullopt;
    }
    const Catalog catalog = libraryFor(console);
    if (const Exercise* exercise = catalog.find(ExerciseId(name)))
        return *exercise;
    std::vector<std::string_view> known;
    for (const Exercise& exercise : catalog.exercises())
        known.push_back(exercise.id.value);
    const std::string hint = didYouMean(name, known);
    console.err << "plumbline-cli: there is no exercise \"" << harmless(name) << '"'
                << (hint.empty() ? "; plumbline-cli list exercises names them all." : hint) << '\n';
    return std::nullopt;
}

Catalog libraryFor(Console& console)
{
    Library library = loadLibrary(console.folders);
    const auto errors = std::count_if(library.diagnostics.begin(), library.diagnostics.end(),
        [](const Diagnostic& d) { return d.severity == Severity::Error; });
    if (errors > 0)
        console.err << "The library has " << counted(static_cast<std::size_t>(errors), "error")
                    << "; plumbline-cli check names them. The rest of it is used.\n";
    if (library.catalog.exercises().empty() && !console.folders.empty())
        console.err << "There are no exercises in " << console.folders.front().string()
                    << "; PLUMBLINE_RESOURCES may name another folder.\n";
    return std::move(library.catalog);
}

fs::path libraryAround(const fs::path& file)
{
    std::error_code none;
    const fs::path folder = fs::absolute(file, none).lexically_normal().parent_path();
    const bool inside = folder.filename() == "routines" || folder.filename() == "exercises";
    fs::path around = folder.parent_path();
    if (inside && fs::is_directory(around / "routines", none) && fs::is_directory(around / "exercises", none))
        return around;
    return {};
}

Parsed<Score> compiledAlone(const Exercise& exercise, const CompileOptions& options)
{
    Parsed<Score> parsed = compile(exercise, {}, options);
    for (Diagnostic& diagnostic : parsed.diagnostics)
        diagnostic.pointer.clear();
    return parsed;
}

CompileOptions compileOptions(const Arguments& arguments, const Console& console)
{
    CompileOptions options;
    options.level = arguments.number("level", 0, 1);
    options.only = sideOf(arguments);
    const auto date = arguments.value("date");
    options.day = date ? dayOf(*date) : console.today;
    return options;
}

Compiled compiled(const Arguments& arguments, Console& console)
{
    if (arguments.words.size() != 1)
        throw UsageError("name one routine, exercise or file");
    const CompileOptions options = compileOptions(arguments, console);
    const auto what = found(arguments.words.front(), console);
    if (!what)
        return { std::nullopt, true };
    const auto* exercise = std::get_if<Exercise>(&what->record);
    Compiled compiled = told(exercise ? compiledAlone(*exercise, options)
                                      : compile(std::get<Routine>(what->record), what->catalog, {}, options),
        console);
    compiled.faulty = compiled.faulty || what->faulty;
    return compiled;
}

std::optional<Whole> wholeRoutine(const std::string& name, Console& console)
{
    auto what = found(name, console);
    if (!what)
        return std::nullopt;
    if (const auto* exercise = std::get_if<Exercise>(&what->record)) {
        what->catalog.add(*exercise);
        return Whole{ routineOfOne(*exercise), std::move(what->catalog) };
    }
    return Whole{ std::get<Routine>(std::move(what->record)), std::move(what->catalog) };
}

} // namespace plumbline::cli
