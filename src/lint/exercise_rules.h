// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "lint/finding.h"

/// The rules about an exercise. Each adds what it finds.
namespace plumbline
{

void findEmptyFields(const Exercise& exercise, Findings<Exercise>& to);
void findCareless(const Exercise& exercise, Findings<Exercise>& to); ///< cautions, picture, draft
void findWrongIds(const Exercise& exercise, const Catalog& catalog, Findings<Exercise>& to);
void findWrongTimes(const Exercise& exercise, Findings<Exercise>& to);
void findOtherNumbers(const Exercise& exercise, Findings<Exercise>& to);
void findMissingSide(const Exercise& exercise, Findings<Exercise>& to);

/// The shortest and the longest that a step of the repetition lasts with this dose; nothing where the words
/// are not bound to a time: it waits, goes on until a duration is over, or has none.
[[nodiscard]] std::optional<TimeRange> timeOf(const Step& step, const Dose& dose);

/// Whole seconds in which this can be said without haste.
[[nodiscard]] Duration timeToSay(std::string_view words);

[[nodiscard]] bool isOfRepetition(const Step& step);

/// Which steps have no time with this dose, so that the exercise cannot be played.
[[nodiscard]] std::vector<std::size_t> stepsWithoutTime(const Exercise& exercise, const Dose& dose);

/// A hold of this exercise for longer than a minute would go by without a word about the breath.
[[nodiscard]] bool isSilentOnBreath(const Exercise& exercise, const Step& hold);
inline constexpr Duration longestSilence = std::chrono::seconds(60);

} // namespace plumbline
