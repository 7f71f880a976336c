// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <optional>
#include <vector>

/// What follows when an exercise hurts: at once, and the next times it is played.
namespace plumbline
{

/// What the person chose to do about it.
enum class Relief {
    GoOn, ///< rest, then the repetition again
    Less, ///< rest, then go on with a fifth less of it: holds and repetitions
    Gentler, ///< its gentler version in its place
    LeaveOut,
    End ///< the session is over
};

/// "This hurts", with what the person said of it. An empty place or an absent level was not answered.
struct Pain {
    std::optional<int> level; ///< 0 (none) to 10 (the worst one can think of): the numeric rating scale
    std::vector<Region> where;
    Relief relief = Relief::GoOn;
};

/// How much of an exercise the person is given, since it hurt. Amounts never go below least.
struct Ease {
    static constexpr double least = 0.4;
    static constexpr int enough = 2; ///< comfortable sessions in a row before a step back up

    double amount = 1.0; ///< of its repetitions, holds and duration
    bool gentler = false; ///< its gentler version is played in its place
    bool leftOut = false; ///< until the person takes it in again: nothing brings it back by itself
    int comfortable = 0; ///< sessions in a row without pain since the last change

    /// Nothing about the exercise is eased: there is nothing to remember.
    [[nodiscard]] bool isOver() const { return amount >= 1.0 && !gentler && !leftOut; }
};

/// After it hurt: a fifth less, the gentler version, or out. To go on changes only that a comfortable
/// session must come again.
[[nodiscard]] Ease eased(Ease before, Relief relief);

/// After a session in which it was done and did not hurt. After Ease::enough of them one small step back: a
/// tenth of the usual amount more, or the usual version again, with a fifth less of it.
[[nodiscard]] Ease afterComfort(Ease before);

} // namespace plumbline
