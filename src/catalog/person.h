// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/parsed.h"
#include "base/time.h"
#include "catalog/ease.h"
#include "catalog/vocabulary.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// What is done with an exercise that some of the person's conditions speak against. A decision stands for
/// the conditions it was made for; another one asks again.
struct Decided {
    Decision decision = Decision::LeaveOut;
    std::vector<Condition> about;
};

/// What is known of whoever plays. Kept on this computer only (docs/format-person.md).
struct Person {
    double level = 0.0; ///< 0 (gentlest) to 1: where in every range of a dose
    std::map<ExerciseId, double> levels; ///< per exercise, instead of level
    /// One breath, in and out. 6 s is ten breaths a minute, slow for rest (12 to 20 a minute in adults)
    /// as the sources ask for slow, deep breathing.
    Duration breath = std::chrono::seconds(6);
    std::vector<Condition> conditions;
    std::optional<std::vector<Equipment>> equipment; ///< what is at hand; none: nobody has said
    std::map<ExerciseId, Decided> decisions;
    std::map<ExerciseId, Ease> eases; ///< of the exercises that hurt
    /// From this level of pain on the program advises to end and to see a professional. 7 to 10 is called
    /// severe on the numeric rating scale; clinics differ, so a trainer may choose.
    int severePain = 8;
    bool hasAccepted = false; ///< the notice that this program guides and does not treat
};

inline constexpr Duration shortestBreath = std::chrono::seconds(2), longestBreath = std::chrono::seconds(20);

/// Records what the person chose when an exercise hurt.
void hurt(Person& person, const ExerciseId& exercise, Relief relief);
/// Records that an exercise was done and did not hurt.
void wasComfortable(Person& person, const ExerciseId& exercise);

/// JSON both ways. Reading follows the rules of catalog/read.h: a fault leaves no value, unknown keys are
/// warned of.
[[nodiscard]] Parsed<Person> readPerson(std::string_view json, const std::filesystem::path& file = {});
[[nodiscard]] Parsed<Person> readPersonFile(const std::filesystem::path& file);
[[nodiscard]] std::string toJson(const Person& person);

} // namespace plumbline
