// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/fit_file.h"
#include "exchange/workout_steps.h"

namespace plumbline
{

namespace
{

// Numbers of the public FIT profile: messages, their fields, and the values we use.
constexpr std::uint16_t fileId = 0, workout = 26, workoutStep = 27;
constexpr std::uint8_t workoutFile = 5, training = 10, flexibility = 19, openTarget = 2;
constexpr std::uint16_t development = 255; ///< a manufacturer who has no number
constexpr std::uint32_t invalid = 0xffffffff;
constexpr std::int64_t epoch = 631065600; ///< 1989-12-31T00:00:00Z, where FIT begins to count

// Watches show a line of a name and a few of notes.
constexpr std::size_t nameSize = 48, notesSize = 128;
constexpr std::size_t mostSteps = 1000; ///< more than any watch takes

std::uint8_t durationType(WorkoutStep::Ends ends)
{
    switch (ends) {
    case WorkoutStep::Ends::AfterTime:
        return 0;
    case WorkoutStep::Ends::WhenTold:
        return 5;
    case WorkoutStep::Ends::Repeat:
        return 6; // until the steps from that one on are complete
    case WorkoutStep::Ends::AfterReps:
        return 29;
    }
    return 5;
}

std::uint32_t durationValue(const WorkoutStep& step)
{
    switch (step.ends) {
    case WorkoutStep::Ends::AfterTime:
        return static_cast<std::uint32_t>(step.time.count());
    case WorkoutStep::Ends::Repeat:
        return static_cast<std::uint32_t>(step.from);
    case WorkoutStep::Ends::AfterReps:
        return static_cast<std::uint32_t>(step.count);
    case WorkoutStep::Ends::WhenTold:
        break;
    }
    return invalid;
}

void add(FitFile& file, const WorkoutStep& step, std::size_t index)
{
    const bool repeats = step.ends == WorkoutStep::Ends::Repeat;
    file.add(workoutStep,
        { fitCount(254, static_cast<std::uint16_t>(index)), fitText(0, step.name, nameSize),
            fitEnum(1, durationType(step.ends)), fitNumber(2, durationValue(step)), fitEnum(3, openTarget),
            fitNumber(4, repeats ? static_cast<std::uint32_t>(step.count) : 0),
            fitEnum(7, step.isRest ? 1 : 0), fitText(8, step.notes, notesSize) });
}

} // namespace

Exported toFitWorkout(const Exporting& exporting)
{
    const std::vector<WorkoutStep> steps = workoutSteps(exporting.score);
    if (steps.size() > mostSteps)
        return { {},
            "the routine has more than " + std::to_string(mostSteps) + " steps, which no watch takes" };
    FitFile file;
    const std::int64_t created = exporting.now.time_since_epoch().count() - epoch;
    file.add(fileId,
        { fitEnum(0, workoutFile), fitCount(1, development), fitCount(2, 1),
            fitNumber(4, static_cast<std::uint32_t>(created)) });
    file.add(workout,
        { fitEnum(4, training), fitEnum(11, flexibility),
            fitCount(6, static_cast<std::uint16_t>(steps.size())),
            fitText(8, exporting.routine.title, nameSize) });
    for (std::size_t i = 0; i < steps.size(); ++i)
        add(file, steps[i], i);
    return { file.bytes(), {} };
}

} // namespace plumbline
