// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/score.h"

#include <array>
#include <numeric>

namespace plumbline
{

std::string_view key(PhaseKind kind)
{
    static constexpr std::array<std::string_view, 9> keys{ "get-ready", "setup", "move", "hold", "rest",
        "change-side", "finish", "wait-for-me", "done" };
    return keys.at(static_cast<std::size_t>(kind));
}

std::string_view key(CueKind kind)
{
    static constexpr std::array<std::string_view, 7> keys{ "announce", "caution", "note", "instruct", "form",
        "halfway", "countdown" };
    return keys.at(static_cast<std::size_t>(kind));
}

Duration dueAfterStart(const Cue& cue, Duration length)
{
    return cue.fromEnd ? length - cue.at : cue.at;
}

Duration Score::total() const
{
    return std::accumulate(phases.begin(), phases.end(), Duration{},
        [](Duration sum, const Phase& phase) { return sum + phase.estimate; });
}

int Score::selfPaced() const
{
    int count = 0;
    for (const Phase& phase : phases)
        count += phase.length ? 0 : 1;
    return count;
}

std::vector<Duration> Score::starts() const
{
    std::vector<Duration> starts{ Duration{} };
    starts.reserve(phases.size() + 1);
    for (const Phase& phase : phases)
        starts.push_back(starts.back() + phase.estimate);
    return starts;
}

} // namespace plumbline
