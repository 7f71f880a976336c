// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "catalog/read.h"
#include "cli/bundle_commands.h"
#include "cli/target.h"
#include "cli/text.h"

#include <array>
#include <cstdio>

namespace plumbline::cli
{

namespace
{

std::string dateText(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

void tell(const Diagnostics& diagnostics, Console& console)
{
    for (const Diagnostic& diagnostic : diagnostics)
        console.err << "plumbline-cli: " << harmless(toText(diagnostic)) << '\n';
}

} // namespace

int pack(const Arguments& arguments, Console& console)
{
    const auto output = arguments.value("output");
    if (arguments.words.empty())
        throw UsageError("name the routines to pack");
    if (!output)
        throw UsageError("say with -o into which file");
    std::vector<RoutineId> ids;
    std::vector<Routine> fromFiles;
    for (const std::string& word : arguments.words) {
        if (!isFileName(word)) {
            ids.emplace_back(word);
            continue;
        }
        Parsed<Routine> routine = readRoutineFile(word);
        tell(routine.diagnostics, console);
        if (!routine.value || hasErrors(routine.diagnostics))
            return Faulty;
        if (const auto around = libraryAround(word); !around.empty())
            console.folders.push_back(around);
        ids.push_back(routine.value->id);
        fromFiles.push_back(std::move(*routine.value));
    }
    Catalog catalog = libraryFor(console);
    for (Routine& routine : fromFiles)
        catalog.add(std::move(routine));
    const Parsed<Bundle> bundle = bundleOf(ids, catalog,
        { arguments.value("from").value_or(""), arguments.value("note").value_or(""),
            arguments.value("licence").value_or(""), PLUMBLINE_VERSION, dateText(console.today) });
    tell(bundle.diagnostics, console);
    if (!bundle.value)
        return Faulty;
    if (const std::string fault = writeBundle(*output, *bundle.value); !fault.empty()) {
        console.err << "plumbline-cli: " << harmless(*output) << ": " << harmless(fault) << '\n';
        return Faulty;
    }
    console.err << counted(bundle.value->routines.size(), "routine") << ", "
                << counted(bundle.value->exercises.size(), "exercise") << ", "
                << counted(bundle.value->media.size(), "picture") << '\n';
    return Fine;
}

} // namespace plumbline::cli
