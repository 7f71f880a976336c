// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_command.h"

#include "catalog/text_file.h"
#include "catalog/write.h"
#include "cli/target.h"
#include "cli/text.h"
#include "exchange/import.h"

#include <set>

namespace plumbline::cli
{

namespace fs = std::filesystem;

namespace
{

struct Taking {
    fs::path folder; ///< of the exercises
    bool onlyLists = false;
    bool replaces = false;
    Catalog library; ///< what there is: a draft would stand in for an exercise of the same id
    std::set<ExerciseId> taken;
};

/// Why this one cannot be written, or nothing.
std::string reasonAgainst(const Exercise& exercise, const fs::path& file, const Taking& taking)
{
    std::error_code none;
    if (taking.taken.count(exercise.id) > 0)
        return "another exercise with the id " + exercise.id.value + " was taken just now";
    if (!taking.replaces && (fs::exists(fs::symlink_status(file, none)) || taking.library.find(exercise.id)))
        return "there is an exercise " + exercise.id.value
            + " already; --replace puts the new one in its place";
    return {};
}

/// False when it could not be written.
bool take(const Imported& imported, Taking& taking, Console& console)
{
    const Exercise& exercise = imported.exercise;
    const fs::path file = taking.folder / (exercise.id.value + ".json");
    std::string fault = reasonAgainst(exercise, file, taking);
    if (fault.empty() && !taking.onlyLists)
        fault = replaceText(file, toJson(exercise));
    console.out << exercise.id.value << "  " << harmless(exercise.title);
    if (!fault.empty())
        console.out << "  (not taken: " << harmless(fault) << ')';
    console.out << '\n';
    for (const std::string& leftOut : imported.leftOut)
        console.out << "    left out: " << harmless(leftOut) << '\n';
    if (fault.empty())
        taking.taken.insert(exercise.id);
    return fault.empty();
}

} // namespace

int importExercises(const Arguments& arguments, Console& console)
{
    if (arguments.words.empty())
        throw UsageError("name the files to take in");
    const auto into = arguments.value("into");
    const fs::path own = into ? fs::path(*into) : ownFolder();
    if (own.empty())
        throw UsageError("there is no home to put exercises in; say with --into where");
    Taking taking{ own / "exercises", arguments.has("list"), arguments.has("replace"),
        loadLibrary(console.folders).catalog, {} };
    bool faulty = false;
    for (const std::string& word : arguments.words) {
        const Import import = importedFile(word);
        for (const Diagnostic& diagnostic : import.diagnostics) {
            console.err << harmless(toText(diagnostic)) << '\n';
            faulty = faulty || diagnostic.severity == Severity::Error;
        }
        for (const Imported& imported : import.exercises)
            faulty = !take(imported, taking, console) || faulty;
    }
    console.out.flush();
    console.err << counted(taking.taken.size(), "draft")
                << (taking.onlyLists ? " could be taken" : " taken into ")
                << (taking.onlyLists ? "" : harmless(taking.folder.string())) << '\n';
    return faulty ? Faulty : Fine;
}

} // namespace plumbline::cli
