// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "catalog/catalog.h"
#include "catalog/person.h"
#include "score/phrases.h"
#include "score/score.h"

#include <chrono>

namespace plumbline
{

struct CompileOptions {
    std::optional<double> level; ///< instead of the person's, not of a routine item's own
    std::optional<Side> only; ///< one side alone, wherever sides matter
    /// The day it is played: choose slots rotate by its ISO week.
    std::chrono::sys_days day{};
    Phrases phrases;
};

inline constexpr Duration longestScore = std::chrono::hours(24);

/// The only bridge from what is written to what is played. An item whose exercise is not in the catalog is an
/// error and left out of the score; so is one that cannot be played. No value: nothing is left to play, or
/// it would last longer than longestScore.
[[nodiscard]] Parsed<Score> compile(
    const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options);

/// One exercise alone, as a routine of one item. The catalog has its gentler versions, and need not have it.
[[nodiscard]] Parsed<Score> compile(
    const Exercise& exercise, const Catalog& catalog, const Person& person, const CompileOptions& options);
[[nodiscard]] Parsed<Score> compile(
    const Exercise& exercise, const Person& person, const CompileOptions& options);
[[nodiscard]] Routine routineOfOne(const Exercise& exercise);

/// Seconds a calm voice needs for the words: 150 words a minute, the slow end of conversational speech
/// (150 to 160), and 0.3 s to begin.
[[nodiscard]] Duration speakingTime(std::string_view text);

/// Time to get from one position to another without haste, for a stiff person (Plumbline's own estimate):
/// nothing for the same, 5 s between standing and sitting, up to 15 s between standing and lying.
[[nodiscard]] Duration changeTime(Position from, Position to);

/// Which of a choose slot's pool come up in the week of this day, in the pool's order: the window of
/// `count` moves on by `count` each ISO week (Monday to Sunday), round and round, so that every one has its
/// turn.
[[nodiscard]] std::vector<std::size_t> chosen(std::size_t pool, std::size_t count, std::chrono::sys_days day);

} // namespace plumbline
