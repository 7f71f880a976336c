// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "ui/card.h"

namespace plumbline
{

/// An exercise as one line of a page, which opens its own page.
class ExerciseRow : public CardButton
{
    Q_OBJECT

public:
    /// The line says what matters here: the dose in a routine, "Easier" among alternatives. Mark and note may
    /// be empty.
    struct Words {
        QString line;
        QString mark; ///< in a chip at the end
        QString note; ///< from whoever wrote the routine
    };
    ExerciseRow(const Exercise& exercise, const Words& words, QWidget* parent = nullptr);
};

} // namespace plumbline
