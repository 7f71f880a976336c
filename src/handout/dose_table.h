// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"
#include "score/score.h"

#include <QString>

#include <vector>

namespace plumbline::handout
{

/// "Repetitions", "8–10".
struct DoseRow {
    QString what;
    QString much;
};

/// What the trainer gives of the exercise, a row for each number: how often, how long, on which sides and
/// with which rests.
[[nodiscard]] std::vector<DoseRow> doseTable(const Exercise& exercise, const ExerciseItem& item);

/// What of a dose is really played, where there is less of it than written.
[[nodiscard]] Dose doseAsPlayed(const Score& score, const Part& part);

} // namespace plumbline::handout
