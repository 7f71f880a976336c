// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"
#include "score/score.h"

#include <chrono>
#include <string>

/// A routine in the formats of others (docs/format-exchange.md). None of them says for whom it was written.
namespace plumbline
{

/// What is exported: the routine, and what it compiles to for nobody in particular.
struct Exporting {
    const Routine& routine;
    const Score& score;
    std::chrono::sys_days today; ///< of the person's calendar: the first day on which it may be done
    std::chrono::sys_seconds now; ///< when the file is made
};

struct Exported {
    std::string bytes; ///< of the file; empty if there is a fault
    std::string fault; ///< a sentence without a full stop
};

/// iCalendar (RFC 5545): an event for each time of day, on the days of the schedule, as long as the score.
/// Times are those of the wall clock wherever it is opened. A fault: the routine has no schedule.
[[nodiscard]] Exported toICalendar(const Exporting& exporting);

/// A workout file for watches (FIT protocol 1.0): holds are steps with a time, repetitions without holds
/// steps with a count, what waits for the person is open; equal repetitions are written once and repeated.
[[nodiscard]] Exported toFitWorkout(const Exporting& exporting);

/// HL7 FHIR R4: a Bundle of a CarePlan and a ServiceRequest for each exercise.
[[nodiscard]] Exported toFhir(const Exporting& exporting);

} // namespace plumbline
