// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

namespace plumbline::handout
{

/// Where in the routine an exercise stands, and what comes before it there.
struct Place {
    ExerciseItem item;
    QStringList before;
    std::size_t choice = 0; ///< which of the routine's choices it belongs to, from 1; 0: none
    int count = 0; ///< so many of the choice come up in a week
};

/// A routine with every exercise of its choices written out.
struct Spread {
    Routine routine;
    std::vector<Place> places; ///< by the number compile() gives the exercises (Part::item)
};

[[nodiscard]] Spread spreadOut(const Routine& routine, const Catalog& catalog);

[[nodiscard]] Entry entryOf(const Score& score, const Part& part, const Place& place, const Phrases& phrases);

} // namespace plumbline::handout
