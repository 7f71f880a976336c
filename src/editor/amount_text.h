// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"

#include <QString>

#include <optional>

/// Amounts as a trainer types them. Nothing where the text says no amount; ranges may be written with a
/// hyphen, a dash or "to", and the smaller end comes first.
namespace plumbline
{

/// "8", "8-10", "8 to 10".
[[nodiscard]] std::optional<CountRange> countsIn(const QString& text);

/// "30", "30 s", "20-30 s", "1 min", "1 min 30 s", "1:30", "1-2 min". Without a unit seconds.
[[nodiscard]] std::optional<TimeRange> timesIn(const QString& text);

/// A time, or "5 breaths", "3-5 breaths".
[[nodiscard]] std::optional<Hold> holdIn(const QString& text);

} // namespace plumbline
