// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/record_reader.h"

#include <algorithm>

namespace plumbline
{

namespace
{

bool isOfRepetition(const Step& step)
{
    return step.role == Role::Move || step.role == Role::Hold;
}

bool namesSide(const Step& step)
{
    return step.words.find('{') != std::string::npos || step.brief.find('{') != std::string::npos;
}

/// What is wrong with the place or the words of a step, or nothing.
std::string faultOf(const Step& step, Sides sides, Role before)
{
    if (step.role == Role::Setup && before != Role::Setup)
        return "setup steps come first";
    if (step.role != Role::Finish && before == Role::Finish)
        return "finish steps come last";
    if (step.once && isOfRepetition(step))
        return R"("once" is for setup and finish steps)";
    if (namesSide(step) && sides == Sides::None)
        return R"(this exercise has no sides to name; say "sides": "each" or "alternate")";
    if (namesSide(step) && sides == Sides::Alternate && !isOfRepetition(step))
        return "setup and finish of an exercise with sides in turn have no side to name";
    return {};
}

/// Whether a step of the repetition gets its length neither from itself nor from the dose's hold.
bool isOpen(const Step& step, const Dose& dose)
{
    return isOfRepetition(step) && !step.waits && !step.seconds && !(step.role == Role::Hold && dose.hold);
}

std::string needOfTime(const Step& step, const Dose& dose)
{
    if (dose.duration)
        return R"(only one step may go on until the duration is over; this one needs "seconds")";
    return step.role == Role::Hold ? R"(a hold needs "seconds", or a "hold" in the dose)"
                                   : R"(a move needs "seconds", or a "duration" in the dose)";
}

} // namespace

void checkSteps(Value exercise, const Exercise& record)
{
    const auto steps = exercise.member("steps");
    for (const std::string_view part : { "steps", "dose", "sides" })
        if (const auto value = exercise.member(part); value && exercise.document().hasErrorIn(value->node()))
            return; // what follows from a fault is no help
    if (!steps)
        return;
    if (std::none_of(record.steps.begin(), record.steps.end(), isOfRepetition))
        steps->fail("expected at least one move or hold");
    std::size_t i = 0;
    Role before = Role::Setup;
    bool hasOpen = false;
    steps->each([&](Value value) {
        const Step& step = record.steps[i++];
        if (const std::string fault = faultOf(step, record.sides, before); !fault.empty())
            value.fail(fault);
        before = step.role;
        if (!isOpen(step, record.dose))
            return;
        if (hasOpen || !record.dose.duration)
            value.fail(needOfTime(step, record.dose));
        hasOpen = true;
    });
}

} // namespace plumbline
