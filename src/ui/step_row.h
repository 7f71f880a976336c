// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"

#include <QWidget>

namespace plumbline
{

/// One movement phase on the exercise's page: its number, its words, how long it takes and how to breathe.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(const Exercise& exercise, std::size_t step, QWidget* parent = nullptr);

    /// "2 s · breathe in"; what the words say already is left out.
    [[nodiscard]] static QString timing(const Exercise& exercise, const Step& step);
};

} // namespace plumbline
