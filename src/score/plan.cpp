// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/plan.h"

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr Duration waitEstimate = std::chrono::seconds(30);
constexpr Duration usualSetRest = std::chrono::seconds(30);
constexpr Duration shortestFill = std::chrono::seconds(1);

std::vector<Side> orderOf(const Exercise& exercise, const ExerciseItem& item, std::optional<Side> only)
{
    if (exercise.sides == Sides::None)
        return {};
    if (const auto one = only ? only : item.only)
        return { *one };
    const Side first = item.firstSide.value_or(exercise.firstSide);
    return { first, other(first) };
}

/// To whole seconds, of which the countdown is made, and never nothing.
Duration lessened(Duration time, double part)
{
    if (part >= 1.0)
        return time;
    return std::max(std::chrono::round<std::chrono::seconds>(time * part), std::chrono::seconds(1));
}

int lessened(int reps, double part)
{
    return part >= 1.0 ? reps : std::max(static_cast<int>(std::floor(reps * part)), 1);
}

struct Repetition {
    std::vector<Plan::Timed> steps;
    std::optional<std::size_t> filler; ///< the step that lasts as long as the duration leaves it
    Duration timed{}; ///< sum of all steps with a time
    bool waits = false;
};

/// Lays out the steps of one repetition; nothing when two steps wait for a time that nobody gives.
std::optional<Repetition> repetitionOf(const Exercise& exercise, double tempo, std::optional<Duration> hold,
    std::optional<Duration> duration, std::string& fault)
{
    Repetition repetition;
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        const Step& step = exercise.steps[i];
        if (step.role != Role::Move && step.role != Role::Hold)
            continue;
        auto length = step.seconds;
        if (step.role == Role::Move && length)
            length = fromSeconds(inSeconds(*length) / tempo);
        if (step.role == Role::Hold && !length)
            length = hold;
        if (step.waits) {
            const Duration estimate = length.value_or(duration.value_or(hold.value_or(waitEstimate)));
            repetition.steps.push_back({ i, std::nullopt, estimate });
            repetition.waits = true;
            continue;
        }
        if (!length) {
            if (repetition.filler || !duration) {
                fault = "step " + std::to_string(i + 1) + " of \"" + exercise.id.value
                    + "\" has no time with this dose: it needs seconds, a hold or a duration";
                return std::nullopt;
            }
            repetition.filler = repetition.steps.size();
        }
        repetition.timed += length.value_or(Duration{});
        repetition.steps.push_back({ i, length, length.value_or(Duration{}) });
    }
    return repetition;
}

/// Slows the repetitions evenly so that they fill this time to the millisecond.
std::vector<std::vector<Plan::Timed>> stretched(const Repetition& repetition, int reps, Duration time)
{
    std::vector<std::vector<Plan::Timed>> all;
    const double slower = inSeconds(time) / (inSeconds(repetition.timed) * reps);
    Duration before{}, placed{};
    for (int rep = 0; rep < reps; ++rep) {
        all.push_back(repetition.steps);
        for (Plan::Timed& timed : all.back()) {
            before += timed.estimate;
            const Duration end = fromSeconds(inSeconds(before) * slower);
            timed.length = timed.estimate = end - placed;
            placed = end;
        }
    }
    return all;
}

/// Goes round until the duration is over.
std::vector<std::vector<Plan::Timed>> filled(Repetition repetition, Duration duration, Duration rest)
{
    if (repetition.filler) {
        Plan::Timed& filler = repetition.steps[*repetition.filler];
        filler.estimate = std::max(duration - repetition.timed, shortestFill);
        filler.length = filler.estimate;
        return { repetition.steps };
    }
    if (repetition.waits || repetition.timed >= duration)
        return { repetition.steps };
    const auto reps = static_cast<int>((duration + rest) / (repetition.timed + rest));
    return stretched(repetition, reps, duration - (reps - 1) * rest);
}

} // namespace

std::optional<Plan> planned(const Exercise& exercise, const ExerciseItem& item, const Amount& amount,
    std::optional<Side> only, std::string& fault)
{
    const double level = amount.level;
    const Dose dose = changed(exercise.dose, item.dose);
    Plan plan;
    plan.exercise = &exercise;
    plan.order = orderOf(exercise, item, only);
    plan.note = item.note;
    plan.sets = dose.sets ? at(*dose.sets, level) : 1;
    plan.rest = dose.rest ? at(*dose.rest, level) : Duration{};
    plan.setRest = dose.setRest ? at(*dose.setRest, level) : usualSetRest;
    if (item.extra && std::find(plan.order.begin(), plan.order.end(), item.extra->side) != plan.order.end())
        plan.extra = item.extra;

    std::optional<Duration> hold, duration;
    if (dose.hold)
        hold = lessened(
            dose.hold->breaths ? at(*dose.hold->breaths, level) * amount.breath : at(*dose.hold->time, level),
            amount.part);
    if (dose.duration)
        duration = lessened(at(*dose.duration, level), amount.part);

    const auto repetition = repetitionOf(exercise, item.tempo, hold, duration, fault);
    if (!repetition)
        return std::nullopt;
    if (duration) {
        plan.repetitions = filled(*repetition, *duration, plan.rest);
        plan.reps = static_cast<int>(plan.repetitions.size());
        plan.loops = plan.reps > 1;
    } else {
        plan.repetitions = { repetition->steps };
        plan.reps = dose.reps ? lessened(at(*dose.reps, level), amount.part) : 1;
    }
    return plan;
}

} // namespace plumbline
