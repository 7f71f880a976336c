// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/trainer.h"
#include "handout/handout.h"

#include <QString>

class QWidget;

/// What of a hand-out goes to disk or paper: each tells what came of it in a sentence.
namespace plumbline
{

struct HandoutOutcome {
    QString sentence; ///< empty: somebody thought better of it
    bool isFault = false;
};

[[nodiscard]] HandoutOutcome writeHandout(
    const handout::Handout& handout, const HandoutOptions& options, const QString& file);
[[nodiscard]] HandoutOutcome printHandout(
    const handout::Handout& handout, const HandoutOptions& options, QWidget* parent);

/// Copies a picture into the folder media beside the trainer's file and tells its name there; an empty name
/// where it is no picture or cannot be copied, and then the reason.
struct TakenLogo {
    std::string name;
    QString fault;
};
[[nodiscard]] TakenLogo takeLogo(const QString& picture, const std::filesystem::path& trainerFile);

} // namespace plumbline
