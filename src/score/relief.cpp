// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/relief.h"

#include "score/score_writer.h"

#include <algorithm>

namespace plumbline
{

namespace
{

bool isRepetition(const Phase& phase)
{
    return phase.rep > 0 && phase.kind != PhaseKind::Rest;
}

/// The part that stands for this exercise of the routine or, with `after`, for one after it; or their number.
std::size_t partFor(const Score& score, std::size_t item, bool after)
{
    const auto part = std::find_if(score.parts.begin(), score.parts.end(),
        [&](const Part& one) { return after ? one.item > item : one.item >= item; });
    return static_cast<std::size_t>(part - score.parts.begin());
}

/// The first phase of the part that is one of these, or the part's end.
template <class Is> std::size_t firstOf(const Score& score, const Part& part, Is is)
{
    for (std::size_t i = part.first; i < part.last; ++i)
        if (is(score.phases[i]))
            return i;
    return part.last;
}

/// Where the part of the fresh score takes up what hurt here.
std::size_t takenUp(const Phase& here, const Score& fresh, const Part& part)
{
    if (here.rep == 0)
        return firstOf(fresh, part, [&](const Phase& phase) {
            return phase.kind == here.kind && phase.side == here.side && phase.step == here.step;
        });
    const std::size_t same = firstOf(fresh, part, [&](const Phase& phase) {
        return isRepetition(phase) && phase.side == here.side && phase.set == here.set
            && phase.rep == here.rep;
    });
    if (same < part.last)
        return same;
    // There are fewer now: after the last one that has been done. Sides in turn have done as many on the
    // other.
    const bool inTurn = part.exercise.sides == Sides::Alternate;
    std::size_t next = part.last;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const Phase& phase = fresh.phases[i];
        if (isRepetition(phase) && (inTurn || phase.side == here.side) && phase.set == here.set)
            next = i + 1;
    }
    return next;
}

Phase restBefore(const Phase& next, std::size_t part, const Phrases& phrases)
{
    Phase rest;
    rest.kind = PhaseKind::Rest;
    rest.part = part;
    rest.side = next.side;
    rest.set = next.set;
    rest.sets = next.sets;
    rest.rep = next.rep;
    rest.of = next.of;
    rest.length = rest.estimate = reliefRest;
    rest.words = phrases.rest;
    rest.cues.push_back({ {}, false, CueKind::Announce, phrases.rest });
    addCountdown(rest);
    return rest;
}

} // namespace

Score relieved(
    const Score& score, std::size_t phase, Relief relief, const Score& fresh, const Phrases& phrases)
{
    Score out;
    out.routine = score.routine;
    out.version = score.version;
    out.title = score.title;
    out.sections = fresh.sections;
    out.leftOut = fresh.leftOut;
    out.breath = fresh.breath;
    const Phase& here = score.phases[phase];
    out.phases.assign(score.phases.begin(), score.phases.begin() + static_cast<std::ptrdiff_t>(phase) + 1);
    out.parts.assign(score.parts.begin(), score.parts.begin() + static_cast<std::ptrdiff_t>(here.part) + 1);
    out.parts.back().last = phase + 1;

    const bool stays = relief == Relief::GoOn || relief == Relief::Less;
    std::size_t part = partFor(fresh, score.parts[here.part].item, !stays && relief != Relief::Gentler);
    std::size_t from = part < fresh.parts.size() ? fresh.parts[part].first : fresh.phases.size() - 1;
    if (stays && part < fresh.parts.size() && fresh.parts[part].item == score.parts[here.part].item) {
        const Part& again = fresh.parts[part];
        from = takenUp(here, fresh, again);
        out.phases.push_back(restBefore(fresh.phases[from], here.part, phrases));
        for (; from < again.last; ++from)
            out.phases.push_back(fresh.phases[from]);
        for (std::size_t i = phase + 1; i < out.phases.size(); ++i)
            out.phases[i].part = here.part;
        out.parts.back().exercise = again.exercise;
        out.parts.back().adaptation = again.adaptation;
        out.parts.back().last = out.phases.size();
        ++part;
    }
    for (; part < fresh.parts.size(); ++part) {
        Part& next = out.parts.emplace_back(fresh.parts[part]);
        next.first = out.phases.size();
        for (from = fresh.parts[part].first; from < fresh.parts[part].last; ++from) {
            out.phases.push_back(fresh.phases[from]);
            out.phases.back().part = out.parts.size() - 1;
        }
        next.last = out.phases.size();
    }
    out.phases.push_back(fresh.phases.back());
    out.phases.back().part = out.parts.size() - 1;
    return out;
}

} // namespace plumbline
