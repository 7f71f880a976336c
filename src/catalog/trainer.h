// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/parsed.h"
#include "catalog/exercise.h"
#include "catalog/handout_options.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace plumbline
{

/// Whoever writes routines here: what stands on hand-outs, and what is usual for this trainer. Kept on this
/// computer only (docs/format-trainer.md).
struct Trainer {
    std::string name; ///< each of these may be empty
    std::string practice;
    std::string contact; ///< one line: a telephone number, an address
    std::string logo; ///< a picture in the own folder's media/, by its plain name
    /// What this trainer usually gives of an exercise: members present stand in for those of its record in
    /// what is written anew.
    std::map<ExerciseId, Dose> doses;
    HandoutOptions handout;
};

/// JSON both ways. Reading follows the rules of catalog/read.h: a fault leaves no value, unknown keys are
/// warned of.
[[nodiscard]] Parsed<Trainer> readTrainer(std::string_view json, const std::filesystem::path& file = {});
[[nodiscard]] Parsed<Trainer> readTrainerFile(const std::filesystem::path& file);
[[nodiscard]] std::string toJson(const Trainer& trainer);

/// Whether this names a file inside a folder and nothing else: no "/", and not "." or "..".
[[nodiscard]] bool isPlainFileName(std::string_view name);

/// trainer.json beside the person's file. Empty when there is no home.
[[nodiscard]] std::filesystem::path usualTrainerFile();
/// The logo beside this trainer.json; empty when the trainer has none.
[[nodiscard]] std::filesystem::path logoOf(const Trainer& trainer, const std::filesystem::path& trainerFile);
/// What is in the file, or a trainer nothing is known of when there is none. Damage is treated as in
/// openPerson().
[[nodiscard]] Parsed<Trainer> openTrainer(const std::filesystem::path& file);

} // namespace plumbline
