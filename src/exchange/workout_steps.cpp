// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workout_steps.h"

#include <algorithm>
#include <span>

namespace plumbline
{

namespace
{

using Phases = std::span<const Phase>;

std::string titleOf(const Part& part, std::optional<Side> side)
{
    return side ? part.exercise.title + ", " + std::string(key(*side)) : part.exercise.title;
}

bool isOfRepetition(const Phase& phase)
{
    return phase.rep > 0 && phase.kind != PhaseKind::Rest;
}

Duration timeOf(Phases phases)
{
    Duration time{};
    for (const Phase& phase : phases)
        time += phase.estimate;
    return time;
}

/// The phases from `first` on for which is(phase) holds.
template <class Is> Phases run(Phases phases, std::size_t first, Is is)
{
    std::size_t end = first;
    while (end < phases.size() && is(phases[end]))
        ++end;
    return phases.subspan(first, end - first);
}

WorkoutStep stepOf(const Part& part, const Phase& phase)
{
    WorkoutStep step;
    step.name = titleOf(part, phase.side);
    step.notes = phase.words;
    if (phase.length) {
        step.time = *phase.length;
    } else {
        step.ends = WorkoutStep::Ends::WhenTold;
    }
    return step;
}

/// One repetition: its moves in a row as one step, each hold and each wait as another.
std::vector<WorkoutStep> repetition(const Part& part, Phases phases)
{
    std::vector<WorkoutStep> steps;
    for (std::size_t i = 0; i < phases.size();) {
        const Phases moves = run(phases, i, [side = phases[i].side](const Phase& phase) {
            return phase.kind == PhaseKind::Move && phase.side == side;
        });
        WorkoutStep step = stepOf(part, phases[i]);
        if (!moves.empty())
            step.time = timeOf(moves);
        i += std::max<std::size_t>(moves.size(), 1);
        step.isRest = phases[i - 1].kind == PhaseKind::Rest;
        steps.push_back(std::move(step));
    }
    return steps;
}

/// All repetitions of one side and set.
class Passage
{
public:
    Passage(const Part& part, Phases phases)
        : m_part(part)
        , m_phases(phases)
    {
    }

    [[nodiscard]] std::vector<WorkoutStep> steps(std::size_t before) const
    {
        const bool onlyMoves = std::all_of(m_phases.begin(), m_phases.end(), [](const Phase& phase) {
            return phase.kind == PhaseKind::Move || phase.kind == PhaseKind::Rest;
        });
        const bool inTurn = m_phases.front().side != m_phases.back().side;
        const int count = m_phases.front().of * (inTurn ? 2 : 1);
        if (onlyMoves) {
            WorkoutStep step = stepOf(m_part, m_phases.front());
            step.time = timeOf(m_phases);
            if (inTurn)
                step.name = titleOf(m_part, std::nullopt);
            if (count > 1 && !m_part.exercise.dose.duration) {
                step.ends = WorkoutStep::Ends::AfterReps;
                step.count = count;
                step.time = {};
            }
            return { step };
        }
        return repeated(before);
    }

private:
    /// Repetitions that are alike are written once; the words of the first tell most.
    [[nodiscard]] std::vector<WorkoutStep> repeated(std::size_t before) const
    {
        std::vector<WorkoutStep> all;
        int alike = 0;
        std::size_t begin = 0; // of the block that is being repeated
        std::vector<WorkoutStep> block;
        const auto finish = [&] {
            if (alike > 1) {
                WorkoutStep back;
                back.ends = WorkoutStep::Ends::Repeat;
                back.from = before + begin;
                back.count = alike;
                all.push_back(back);
            }
        };
        for (std::size_t i = 0; i < m_phases.size();) {
            const Phases one =
                run(m_phases, i, [rep = m_phases[i].rep](const Phase& phase) { return phase.rep == rep; });
            i += one.size();
            std::vector<WorkoutStep> steps = repetition(m_part, one);
            if (alike > 0 && sameTimes(steps, block)) {
                ++alike;
                continue;
            }
            finish();
            begin = all.size();
            all.insert(all.end(), steps.begin(), steps.end());
            block = std::move(steps);
            alike = 1;
        }
        finish();
        return all;
    }

    static bool sameTimes(const std::vector<WorkoutStep>& a, const std::vector<WorkoutStep>& b)
    {
        // A rest stands before every repetition but the first; rounding makes milliseconds of difference.
        return std::equal(
            a.begin(), a.end(), b.begin(), b.end(), [](const WorkoutStep& x, const WorkoutStep& y) {
                const Duration apart = x.time > y.time ? x.time - y.time : y.time - x.time;
                return x.name == y.name && x.ends == y.ends && apart < std::chrono::milliseconds(100);
            });
    }

    const Part& m_part;
    Phases m_phases;
};

} // namespace

std::vector<WorkoutStep> workoutSteps(const Score& score)
{
    std::vector<WorkoutStep> steps;
    for (const Part& part : score.parts) {
        const Phases phases(score.phases.data() + part.first, part.last - part.first);
        for (std::size_t i = 0; i < phases.size();) {
            const Phase& phase = phases[i];
            if (phase.kind == PhaseKind::Done)
                break;
            if (isOfRepetition(phase)) {
                const bool inTurn = part.exercise.sides == Sides::Alternate;
                const Phases passage = run(phases, i, [&](const Phase& one) {
                    return one.rep > 0 && one.set == phase.set && (inTurn || one.side == phase.side);
                });
                for (WorkoutStep& step : Passage(part, passage).steps(steps.size()))
                    steps.push_back(std::move(step));
                i += passage.size();
                continue;
            }
            WorkoutStep step = stepOf(part, phase);
            step.isRest = phase.kind == PhaseKind::Rest || phase.kind == PhaseKind::GetReady
                || phase.kind == PhaseKind::ChangeSide;
            if (phase.kind == PhaseKind::Rest && phase.rep == 0)
                step.name = phase.words;
            steps.push_back(std::move(step));
            ++i;
        }
    }
    return steps;
}

} // namespace plumbline
