// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"
#include "session/event.h"

#include <optional>
#include <vector>

namespace plumbline
{

/// What was done on one side of one exercise (or on no side in particular).
struct SideRecord {
    std::optional<Side> side;
    int reps = 0; ///< repetitions of which every phase was completed
    Duration held{}; ///< time in moves and holds
};

enum class Outcome {
    NotReached,
    Done, ///< every move and hold of it was completed
    Partly, ///< some of it was skipped or left out
    LeftOut ///< none of its moves and holds was completed
};

/// "This hurts", where it was said.
struct PainRecord {
    std::optional<Side> side;
    Pain pain;
};

struct PartRecord {
    ExerciseId exercise;
    std::string title;
    Outcome outcome = Outcome::NotReached;
    std::vector<SideRecord> sides;
    std::vector<PainRecord> pains;
};

/// What a session leaves behind, finished or not: a fold over its events.
struct SessionRecord {
    RoutineId routine;
    std::string version; ///< of the routine, as its author counts; may be empty
    std::string title;
    bool finished = false; ///< came to its end by itself, however much was skipped
    Duration played{}; ///< from start to end without pauses and time away
    std::optional<int> comfortBefore, comfortAfter; ///< 0 to 10; none: not said
    std::vector<PartRecord> parts; ///< as in the score
};

/// Time was spent in a move or a hold: it is worth keeping.
[[nodiscard]] bool holdsSomething(const SessionRecord& record);

/// Folds events into a record. Feed it every event in order; the record is right at any moment.
class Recorder
{
public:
    explicit Recorder(const Score& score);
    void take(const Event& event);
    /// To be called before the ScoreChanged event is taken: the score that is played from then on.
    void change(const Score& score) { m_next = score; }
    [[nodiscard]] SessionRecord record() const;

private:
    [[nodiscard]] PartRecord partRecord(const Part& part) const;

    Score m_score;
    /// Per phase: was it completed the last time it was played, and the time spent in it, all times together.
    struct Played {
        std::optional<Ending> how;
        Duration held{};
    };
    std::vector<Played> m_played;
    std::optional<Score> m_next;
    std::vector<PainReported> m_pains;
    std::optional<int> m_comfortBefore, m_comfortAfter;
    bool m_finished = false;
};

} // namespace plumbline
