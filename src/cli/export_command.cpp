// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "catalog/text_file.h"
#include "cli/target.h"
#include "cli/text.h"
#include "exchange/exported.h"

#include <algorithm>
#include <array>

namespace plumbline::cli
{

namespace
{

struct Format {
    std::string_view name;
    Exported (*write)(const Exporting&);
};
constexpr std::array<Format, 3> formats{ { { "ical", toICalendar }, { "fit", toFitWorkout },
    { "fhir", toFhir } } };

const Format& formatOf(const Arguments& arguments)
{
    const std::string name = arguments.value("to").value_or("");
    const auto* found = std::find_if(
        formats.begin(), formats.end(), [&](const Format& format) { return format.name == name; });
    if (found == formats.end())
        throw UsageError("--to takes ical, fit or fhir" + (name.empty() ? "" : ", not \"" + name + "\""));
    return *found;
}

} // namespace

int exportRoutine(const Arguments& arguments, Console& console)
{
    const auto output = arguments.value("output");
    if (arguments.words.size() != 1)
        throw UsageError("name one routine, exercise or file");
    const Format& format = formatOf(arguments);
    if (!output || output->empty())
        throw UsageError("say with -o into which file");
    const CompileOptions options = compileOptions(arguments, console);
    const auto written = wholeRoutine(arguments.words.front(), console);
    if (!written)
        return Faulty;
    const auto score = compile(written->routine, written->catalog, {}, options);
    if (!score.value || hasErrors(score.diagnostics)) {
        console.err << "plumbline-cli: this cannot be played as it is; plumbline-cli check says why.\n";
        return Faulty;
    }
    const Exported exported = format.write({ written->routine, *score.value, console.today, console.now });
    const std::string fault = exported.fault.empty() ? replaceText(*output, exported.bytes) : exported.fault;
    if (!fault.empty()) {
        console.err << "plumbline-cli: " << harmless(fault) << ".\n";
        return Faulty;
    }
    return Fine;
}

} // namespace plumbline::cli
