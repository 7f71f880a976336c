// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/results_command.h"

#include "catalog/catalog.h"
#include "cli/table.h"
#include "cli/text.h"
#include "session/adherence.h"

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

std::string rangeText(const CountRange& range)
{
    const std::string low = std::to_string(range.low);
    return range.isSingle() ? low : low + "-" + std::to_string(range.high);
}

std::string levelText(const std::optional<int>& level)
{
    return level ? std::to_string(*level) : "-";
}

void writeWeeks(const std::vector<Week>& weeks, std::ostream& out)
{
    Table table({ { "WEEK OF" }, { "FINISHED", true }, { "STOPPED", true }, { "PLANNED", true } });
    for (const Week& week : weeks)
        table.add({ dateText(week.monday), std::to_string(week.finished), std::to_string(week.stopped),
            week.planned ? rangeText(*week.planned) : "-" });
    out << table;
    if (const auto adherence = adherenceOf(weeks))
        out << "Finished " << adherence->done << " of " << rangeText(adherence->planned) << " planned\n";
}

void writeComfort(const std::vector<const LoggedSession*>& sessions, std::ostream& out)
{
    Table table({ { "SESSION" }, { "PLAYED", true }, { "COMFORT BEFORE", true }, { "AFTER", true } });
    for (const LoggedSession* session : sessions)
        table.add({ session->began.substr(0, 10) + ' ' + session->began.substr(11, 5),
            clockText(session->record.played), levelText(session->record.comfortBefore),
            levelText(session->record.comfortAfter) });
    out << '\n' << table;
}

void writeExercises(const std::vector<const LoggedSession*>& sessions, std::ostream& out)
{
    Table table({ { "EXERCISE" }, { "DONE", true }, { "IN PART", true }, { "LEFT OUT", true },
        { "NOT REACHED", true }, { "HURT", true }, { "AT WORST", true }, { "WHERE" } });
    for (const ExerciseResults& exercise : byExercise(sessions)) {
        std::vector<std::string> where;
        for (const Region region : exercise.where)
            where.emplace_back(key(region));
        table.add({ harmless(exercise.title), std::to_string(exercise.done), std::to_string(exercise.partly),
            std::to_string(exercise.leftOut), std::to_string(exercise.notReached),
            std::to_string(exercise.painful), levelText(exercise.worst), joined(where, ", ") });
    }
    out << '\n' << table;
}

} // namespace

int writeResults(const Arguments& arguments, Console& console)
{
    if (arguments.words.size() != 1)
        throw UsageError("name one file of results");
    const Parsed<Results> read = readResultsFile(arguments.words.front());
    for (const Diagnostic& diagnostic : read.diagnostics)
        console.err << harmless(toText(diagnostic)) << '\n';
    if (!read.value)
        return Faulty;
    const Results& results = *read.value;
    const Catalog catalog = loadLibrary(console.folders).catalog;
    console.out << "Made: " << results.date << " with Plumbline " << harmless(results.program) << '\n';
    if (!results.from.empty())
        console.out << "From: " << harmless(results.from) << '\n';
    if (!results.note.empty())
        console.out << "Note: " << harmless(results.note) << '\n';
    for (const RoutineResults& routine : byRoutine(results)) {
        const Routine* plan = catalog.find(routine.routine);
        console.out << "\n== " << harmless(routine.title) << " (" << routine.routine.value
                    << (plan ? ")" : "), which is not in the library") << '\n';
        writeWeeks(
            weeksOf(routine.sessions, plan ? plan->schedule : Schedule(), dayOf(results.date)), console.out);
        writeComfort(routine.sessions, console.out);
        writeExercises(routine.sessions, console.out);
    }
    return Fine;
}

} // namespace plumbline::cli
