// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/compile.h"
#include "score/plan.h"

#include <set>

namespace plumbline
{

/// "3", "2", "1" before the end of a phase with a length.
void addCountdown(Phase& phase);

/// Writes plans and rests out into the phases of a score, one after the other.
class ScoreWriter
{
public:
    ScoreWriter(Score& score, const Pacing& pacing, const Phrases& phrases);

    void rest(const RestItem& item);
    void exercise(const Plan& plan);
    /// Rests after the last exercise become its own; then the Done phase.
    void done();

    /// More than a day, or more phases than anyone could live through: there is no point in going on.
    [[nodiscard]] bool isTooLong() const;

private:
    struct Turn {
        std::optional<Side> side;
        int set = 0, sets = 0, rep = 0, of = 0;
    };

    Phase& add(PhaseKind kind, const Turn& turn, std::optional<Duration> length, std::string words);
    void getReady(const Plan& plan);
    void once(const Plan& plan, Role role, std::optional<Side> side, bool first, bool last);
    void passage(const Plan& plan, const std::vector<Turn>& turns);
    void repetition(const Plan& plan, const Turn& turn, bool first);
    void restBetween(const Plan& plan, const Turn& before, const Turn& after);
    void loopCues(Phase& phase, const Plan& plan, const Turn& turn);
    void holdCues(Phase& phase, const Exercise& exercise);

    Score& m_score;
    Pacing m_pacing;
    const Phrases& m_phrases;
    Duration m_total{};
    Position m_position = Position::Standing; ///< whoever presses Start stands or sits at the computer
    std::vector<Equipment> m_atHand;
    std::set<std::string> m_cautioned; ///< said already; hearing it again would only be noise
    bool m_rested = false; ///< the trainer put a rest here
    std::size_t m_nextForm = 0; ///< form cues take turns
    Duration m_lastForm{}; ///< when a loop had one last
    std::size_t m_partBegin = 0;
};

} // namespace plumbline
