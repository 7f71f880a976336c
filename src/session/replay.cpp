// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/replay.h"

#include "session/event_text.h"

#include <algorithm>
#include <unordered_map>

namespace plumbline
{

namespace
{

std::size_t distance(std::size_t a, std::size_t b)
{
    return a > b ? a - b : b - a;
}

/// Finds the phases of a journal in a score that may have been compiled by another version.
class Places
{
public:
    explicit Places(const Score& score)
    {
        for (std::size_t i = 0; i < score.phases.size(); ++i)
            m_byName[nameOf(score, i)].push_back(i);
    }

    /// The phase of this name, where there are several the one nearest to the number.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name, std::size_t number) const
    {
        const auto known = m_byName.find(name);
        if (known == m_byName.end())
            return std::nullopt;
        return *std::min_element(known->second.begin(), known->second.end(),
            [number](std::size_t a, std::size_t b) { return distance(a, number) < distance(b, number); });
    }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName;
};

std::size_t beginOfRepetition(const Score& score, std::size_t at)
{
    const Phase& here = score.phases[at];
    const auto same = [&](const Phase& phase) {
        return phase.part == here.part && phase.kind != PhaseKind::Rest && phase.side == here.side
            && phase.set == here.set && phase.rep == here.rep;
    };
    if (here.rep == 0 || here.kind == PhaseKind::Rest)
        return at;
    while (at > 0 && same(score.phases[at - 1]))
        --at;
    return at;
}

/// The beginning of the exercise the name is of, where it comes several times the one nearest to the number.
std::optional<std::size_t> beginOfExercise(const Score& score, const std::string& name, std::size_t number)
{
    const std::string id = name.substr(0, name.find(' '));
    std::optional<std::size_t> best;
    for (const Part& part : score.parts)
        if (part.exercise.id.value == id && (!best || distance(part.first, number) < distance(*best, number)))
            best = part.first;
    return best;
}

} // namespace

SessionRecord Replay::record() const
{
    Recorder recorder(score);
    for (const Event& event : events)
        recorder.take(event);
    return recorder.record();
}

std::optional<Replay> replayed(const Journal& journal, const Phrases& phrases)
{
    const Prescription& prescription = journal.chapters.back().prescription;
    Parsed<Score> compiled = compile(prescription, phrases);
    if (!compiled.value)
        return std::nullopt;
    Replay replay{ prescription, std::move(*compiled.value), {}, {}, false, false };
    const Places places(replay.score);
    bool sameScore = true;
    std::string lastName;
    std::size_t lastNumber = 0;
    const auto take = [&](Event event, const std::string& name) {
        return std::visit(
            [&](auto& one) {
                if constexpr (requires { one.phase; }) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(one)>, PhaseBegan>) {
                        lastName = name;
                        lastNumber = one.phase;
                    }
                    const auto place = places.find(name, one.phase);
                    sameScore = sameScore && place == one.phase;
                    if (!place)
                        return;
                    one.phase = *place;
                    replay.begun = replay.begun || replay.score.phases[*place].rep > 0;
                }
                replay.over = replay.over
                    || std::is_same_v<std::decay_t<decltype(one)>,
                        Finished> || std::is_same_v<std::decay_t<decltype(one)>, Stopped>;
                replay.events.emplace_back(one);
            },
            event);
    };
    for (const Journal::Chapter& chapter : journal.chapters)
        for (const Journal::Entry& entry : chapter.entries)
            take(entry.event, entry.phase);
    if (!replay.over && !lastName.empty())
        replay.phase = sameScore ? beginOfRepetition(replay.score, *places.find(lastName, lastNumber))
                                 : beginOfExercise(replay.score, lastName, lastNumber);
    return replay;
}

} // namespace plumbline
