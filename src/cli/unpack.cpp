// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/import.h"
#include "catalog/media.h"
#include "cli/bundle_commands.h"
#include "cli/table.h"
#include "cli/text.h"
#include "score/compile.h"

namespace plumbline::cli
{

namespace
{

Keep keepNamed(const std::string& name)
{
    if (name == "mine")
        return Keep::Mine;
    if (name == "theirs")
        return Keep::Theirs;
    if (name == "both")
        return Keep::Both;
    throw UsageError("--on-clash takes mine, theirs or both, not \"" + name + "\"");
}

const char* wordOf(Novelty novelty)
{
    switch (novelty) {
    case Novelty::New:
        return "new";
    case Novelty::Same:
        return "here already";
    case Novelty::Other:
        break;
    }
    return "another one is here";
}

void put(std::ostream& out, const char* about, const std::string& text)
{
    if (!text.empty())
        out << about << ": " << harmless(text) << '\n';
}

std::string timeOf(const Routine& routine, const Bundle& bundle, const Console& console)
{
    Catalog catalog;
    for (const Exercise& exercise : bundle.exercises)
        catalog.add(exercise);
    CompileOptions options;
    options.day = console.today;
    const auto score = compile(routine, catalog, {}, options).value;
    return score ? clockText(score->total()) : "-";
}

void list(const Bundle& bundle, const Catalog& catalog, Console& console)
{
    put(console.out, "From", bundle.letter.from);
    put(console.out, "Made", bundle.letter.date + " with Plumbline " + bundle.letter.program);
    put(console.out, "Note", bundle.letter.note);
    put(console.out, "Licence", bundle.letter.licence);
    console.out << '\n';
    Table table({ { "ID" }, { "TITLE" }, { "TIME", true }, { "" } });
    for (const Routine& routine : bundle.routines)
        table.add({ routine.id.value, harmless(routine.title), timeOf(routine, bundle, console),
            wordOf(noveltyOf(routine, catalog)) });
    for (const Exercise& exercise : bundle.exercises)
        table.add({ exercise.id.value, harmless(exercise.title), "",
            wordOf(noveltyOf(exercise, bundle, catalog)) });
    console.out << table;
    for (const Exercise& exercise : bundle.exercises)
        for (const Media& medium : exercise.media)
            put(console.out, medium.file.c_str(),
                joined({ medium.alt, medium.author.empty() ? "author unknown" : medium.author,
                           medium.licence.empty() ? "no licence named" : medium.licence },
                    "; "));
}

int refuseClashes(const std::vector<Clash>& clashes, Console& console)
{
    for (const Clash& clash : clashes)
        console.err << "plumbline-cli: there is another "
                    << (clash.kind == Clash::Kind::Routine ? "routine" : "exercise") << " \"" << clash.id
                    << "\": here \"" << harmless(clash.mine) << "\", in the bundle \""
                    << harmless(clash.theirs) << "\"\n";
    console.err << "Nothing was changed. Say --on-clash mine, theirs or both.\n";
    return Faulty;
}

} // namespace

int unpack(const Arguments& arguments, Console& console)
{
    if (arguments.words.size() != 1)
        throw UsageError("name one bundle");
    const auto onClash = arguments.value("on-clash");
    const std::optional<Keep> keep = onClash ? std::optional(keepNamed(*onClash)) : std::nullopt;
    const Parsed<Bundle> bundle = readBundle(arguments.words.front());
    for (const Diagnostic& diagnostic : bundle.diagnostics)
        console.err << harmless(toText(diagnostic)) << '\n';
    if (!bundle.value)
        return Faulty;
    // The person's own folder is the last, where there is one.
    std::filesystem::path folder =
        console.folders.size() > 1 ? console.folders.back() : std::filesystem::path();
    if (const auto into = arguments.value("into")) {
        if (into->empty())
            throw UsageError("--into takes a folder");
        folder = *into;
        console.folders.push_back(folder);
    }
    const Catalog catalog = loadLibrary(console.folders).catalog;
    if (arguments.has("list")) {
        list(*bundle.value, catalog, console);
        return Fine;
    }
    const std::vector<Clash> clashes = clashesWith(catalog, *bundle.value);
    if (!clashes.empty() && !keep)
        return refuseClashes(clashes, console);
    const ImportPlan plan =
        importPlan(*bundle.value, allKept(clashes, keep.value_or(Keep::Mine)), catalog, folder);
    if (const std::string fault = carryOut(plan, catalog, folder); !fault.empty()) {
        console.err << "plumbline-cli: " << harmless(fault) << "\nNothing was changed.\n";
        return Faulty;
    }
    for (const RoutineId& id : plan.ready)
        console.out << id.value << '\n';
    console.err << counted(plan.routines.size(), "routine") << ", "
                << counted(plan.exercises.size(), "exercise") << ", " << counted(plan.media.size(), "picture")
                << " written to " << harmless(folder.string()) << '\n';
    return Fine;
}

} // namespace plumbline::cli
