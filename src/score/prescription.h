// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/person.h"
#include "score/compile.h"

#include <chrono>
#include <optional>
#include <vector>

namespace plumbline
{

/// Everything a score is made of, by value: what somebody is to play, for whom and on which day. Kept with a
/// session, it gives the same score again when the library has changed meanwhile.
struct Prescription {
    Routine routine;
    /// Those the routine plays on this day, and all they may be exchanged for (easier, instead).
    std::vector<Exercise> exercises;
    Person person;
    std::optional<double> level; ///< as in CompileOptions
    std::optional<Side> only;
    std::chrono::sys_days day{};
    SpeechPace pace; ///< of the voice that will say it
};

[[nodiscard]] Prescription prescribed(
    const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options);
/// One exercise alone; the catalog is for what it may be exchanged for.
[[nodiscard]] Prescription prescribed(
    const Exercise& exercise, const Catalog& catalog, const Person& person, const CompileOptions& options);

[[nodiscard]] Parsed<Score> compile(const Prescription& prescription, const Phrases& phrases);

} // namespace plumbline
