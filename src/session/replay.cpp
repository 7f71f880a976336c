// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/replay.h"

#include "score/relief.h"
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

/// Plays a journal back, event by event.
class Playback
{
public:
    Playback(Score score, const Phrases& phrases)
        : m_score(std::move(score))
        , m_places(m_score)
        , m_past(m_score)
        , m_phrases(phrases)
    {
    }

    /// From here on this is played: after the event that says so.
    void change(Score fresh) { m_fresh = std::move(fresh); }

    void take(const Journal::Entry& entry)
    {
        Event event = entry.event;
        if (!std::visit([&](auto& one) { return place(one, entry.phase); }, event))
            return;
        if (const auto* changed = std::get_if<ScoreChanged>(&event); changed && !replace(changed->phase))
            return;
        if (const auto* pain = std::get_if<PainReported>(&event))
            m_relief = pain->pain.relief;
        m_over = m_over || std::holds_alternative<Finished>(event) || std::holds_alternative<Stopped>(event);
        m_past.take(event);
    }

    Replay played(const Prescription& prescription) &&
    {
        std::optional<std::size_t> phase;
        if (!m_over && !m_last.empty())
            phase = m_sameScore ? beginOfRepetition(m_score, *m_places.find(m_last, m_lastNumber))
                                : beginOfExercise(m_score, m_last, m_lastNumber);
        return { prescription, std::move(m_score), std::move(m_past), phase, m_begun, m_over };
    }

private:
    /// Puts the phase of this score into the event; false: there is none.
    template <class E> bool place(E& event, const std::string& name)
    {
        if constexpr (requires { event.phase; }) {
            if constexpr (std::is_same_v<E, PhaseBegan>) {
                m_last = name;
                m_lastNumber = event.phase;
            }
            const auto place = m_places.find(name, event.phase);
            m_sameScore = m_sameScore && place == event.phase;
            if (!place)
                return false;
            event.phase = *place;
            m_begun = m_begun || m_score.phases[*place].rep > 0;
        }
        return true;
    }

    /// Makes the score that was played after this phase, as it was made then.
    bool replace(std::size_t phase)
    {
        if (!m_fresh || phase + 1 >= m_score.phases.size())
            return false;
        m_score = relieved(m_score, phase, m_relief, *m_fresh, m_phrases);
        m_fresh.reset();
        m_places = Places(m_score);
        m_past.change(m_score);
        return true;
    }

    Score m_score;
    Places m_places;
    Recorder m_past;
    const Phrases& m_phrases;
    std::optional<Score> m_fresh;
    Relief m_relief = Relief::GoOn;
    std::string m_last; ///< name and number of the phase that began last
    std::size_t m_lastNumber = 0;
    bool m_sameScore = true, m_begun = false, m_over = false;
};

} // namespace

std::optional<Replay> replayed(const Journal& journal, const Phrases& phrases)
{
    std::optional<Playback> playback;
    for (const Journal::Chapter& chapter : journal.chapters) {
        Parsed<Score> compiled = compile(chapter.prescription, phrases);
        if (!compiled.value)
            return std::nullopt;
        if (playback)
            playback->change(std::move(*compiled.value));
        else
            playback.emplace(std::move(*compiled.value), phrases);
        for (const Journal::Entry& entry : chapter.entries)
            playback->take(entry);
    }
    return std::move(*playback).played(journal.chapters.back().prescription);
}

} // namespace plumbline
