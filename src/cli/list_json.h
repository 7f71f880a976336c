// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"
#include "score/score.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::cli
{

struct ListedExercise {
    const Exercise* exercise = nullptr;
    std::optional<Score> score; ///< of it alone; none: it cannot be played
};

struct ListedRoutine {
    const Routine* routine = nullptr;
    std::optional<Score> score; ///< none: it cannot be played
    /// Of the exercises in the score, each once, as they come.
    std::vector<Equipment> equipment;
    std::vector<Position> positions;
    std::vector<Region> regions;

    /// Fills in the three from the score, which is there.
    void gather();
};

/// The interface of `list --json`; docs/plumbline-cli.md describes it.
[[nodiscard]] std::string toJson(const std::vector<ListedExercise>& exercises);
[[nodiscard]] std::string toJson(const std::vector<ListedRoutine>& routines);

} // namespace plumbline::cli
