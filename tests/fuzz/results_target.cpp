// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/expect.h"
#include "fuzz/targets.h"
#include "session/adherence.h"

namespace plumbline::fuzz
{

void results(std::string_view bytes)
{
    static_cast<void>(sessionsIn(bytes));
    const Parsed<Results> parsed = readResults(bytes);
    expect(parsed.value || hasErrors(parsed.diagnostics), "what cannot be read is told");
    if (!parsed.value)
        return;
    for (const RoutineResults& routine : byRoutine(*parsed.value)) {
        static_cast<void>(weeksOf(routine.sessions, {}, dayOf(parsed.value->date)));
        static_cast<void>(byExercise(routine.sessions));
        static_cast<void>(byRegion(routine.sessions));
    }
    const std::string text = toJson(*parsed.value);
    const Parsed<Results> again = readResults(text);
    expect(again.value && toJson(*again.value) == text, "what was written can be read, and is the same");
}

} // namespace plumbline::fuzz
