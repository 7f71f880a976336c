// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"
#include "ui/words.h"

#include <QString>
#include <QStringList>

/// What the player's pages say about phases and times, in the person's language.
namespace plumbline
{

/// "0:42", "6:40", "1:02:05"; parts of a second are dropped.
[[nodiscard]] QString clockText(Duration time);
/// What a countdown shows: "18", from 100 seconds on "1:40". Parts of a second count as a whole one, so that
/// the number of the last second is 1 and the end is not shown as time.
[[nodiscard]] QString countText(Duration remaining);
/// In words, rounded: "40 seconds", "1 minute", "12 minutes", "8 hours".
[[nodiscard]] QString lengthText(Duration time);

/// One thing in its own words, several with their number for %1.
[[nodiscard]] QString counted(int count, const QString& one, const QString& many);

/// "Left"
[[nodiscard]] QString sideText(Side side);
/// "Now the left side."
[[nodiscard]] QString nowSideText(Side side);
/// Side, repetition and set, as far as the phase has them: "Left", "3 of 8", "Set 2 of 3".
[[nodiscard]] QStringList chipTexts(const Phase& phase);
/// "breathe in"; empty when there is nothing to pace.
[[nodiscard]] QString breathText(std::optional<Breath> breath);
/// "mat, chair"; empty when nothing is needed.
[[nodiscard]] QString equipmentText(const std::vector<Equipment>& equipment);
/// For ears: where one is and what to do, in one breath.
[[nodiscard]] QString spokenText(const Score& score, std::size_t phase);

/// The phases that are one passage with this one, in order: the setup, the finish or the one repetition it
/// belongs to. Only itself when it has no step.
[[nodiscard]] std::vector<std::size_t> passageOf(const Score& score, std::size_t phase);

/// Said while a step goes on, and shown in the place of its words meanwhile.
[[nodiscard]] bool isInPassing(CueKind kind);

} // namespace plumbline
