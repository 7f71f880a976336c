// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/record.h"

#include <algorithm>
#include <numeric>

namespace plumbline
{

namespace
{

/// Repetitions are what is done; the rest of a part only leads there.
bool isExercise(const Phase& phase)
{
    return phase.rep > 0 && phase.kind != PhaseKind::Rest;
}

/// Resting and getting ready lead to an exercise; who stops there has not come to it, who skips it has.
bool countsAsReached(const Phase& phase, Ending how)
{
    const bool before =
        phase.kind == PhaseKind::GetReady || (phase.kind == PhaseKind::Rest && phase.rep == 0);
    return !before || how == Ending::Skipped || how == Ending::LeftOut;
}

bool sameRepetition(const Phase& a, const Phase& b)
{
    return isExercise(b) && a.side == b.side && a.set == b.set && a.rep == b.rep;
}

SideRecord& sideOf(PartRecord& part, std::optional<Side> side)
{
    const auto known = std::find_if(
        part.sides.begin(), part.sides.end(), [&](const SideRecord& record) { return record.side == side; });
    if (known != part.sides.end())
        return *known;
    part.sides.push_back({ side, 0, {} });
    return part.sides.back();
}

} // namespace

bool holdsSomething(const SessionRecord& record)
{
    const auto isHeld = [](const SideRecord& side) { return side.held > Duration{}; };
    return std::any_of(record.parts.begin(), record.parts.end(),
        [&](const PartRecord& part) { return std::any_of(part.sides.begin(), part.sides.end(), isHeld); });
}

Recorder::Recorder(const Score& score)
    : m_score(score)
    , m_played(score.phases.size())
{
}

void Recorder::take(const Event& event)
{
    if (const auto* ended = std::get_if<PhaseEnded>(&event)) {
        m_played[ended->phase].how = ended->how;
        m_played[ended->phase].held += ended->held;
    }
    if (const auto* changed = std::get_if<ScoreChanged>(&event); changed && m_next) {
        m_score = std::move(*m_next);
        m_next.reset();
        m_played.resize(changed->phase + 1); // what comes after has not been played
        m_played.resize(m_score.phases.size());
    }
    if (const auto* pain = std::get_if<PainReported>(&event))
        m_pains.push_back(*pain);
    if (const auto* comfort = std::get_if<ComfortReported>(&event))
        (comfort->after ? m_comfortAfter : m_comfortBefore) = comfort->level;
    m_finished = m_finished || std::holds_alternative<Finished>(event);
}

SessionRecord Recorder::record() const
{
    SessionRecord record;
    record.routine = m_score.routine;
    record.version = m_score.version;
    record.title = m_score.title;
    record.finished = m_finished;
    record.played = std::accumulate(m_played.begin(), m_played.end(), Duration{},
        [](Duration sum, const Played& played) { return sum + played.held; });
    for (const Part& part : m_score.parts)
        record.parts.push_back(partRecord(part));
    for (const PainReported& told : m_pains) {
        const Phase& phase = m_score.phases[told.phase];
        record.parts[phase.part].pains.push_back({ phase.side, told.pain });
    }
    record.comfortBefore = m_comfortBefore;
    record.comfortAfter = m_comfortAfter;
    return record;
}

PartRecord Recorder::partRecord(const Part& part) const
{
    PartRecord record;
    record.exercise = part.exercise.id;
    record.title = part.exercise.title;
    int completed = 0, all = 0;
    bool reached = false, wholeRep = true;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const Phase& phase = m_score.phases[i];
        reached = reached || (m_played[i].how && countsAsReached(phase, *m_played[i].how));
        if (!isExercise(phase))
            continue;
        const bool done = m_played[i].how == Ending::Completed;
        completed += done ? 1 : 0;
        ++all;
        wholeRep = wholeRep && done;
        SideRecord& side = sideOf(record, phase.side);
        side.held += m_played[i].held;
        if (i + 1 == part.last || !sameRepetition(phase, m_score.phases[i + 1])) {
            side.reps += wholeRep ? 1 : 0;
            wholeRep = true;
        }
    }
    if (!reached)
        record.outcome = Outcome::NotReached;
    else if (completed == 0)
        record.outcome = Outcome::LeftOut;
    else
        record.outcome = completed == all ? Outcome::Done : Outcome::Partly;
    return record;
}

} // namespace plumbline
