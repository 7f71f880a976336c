// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// Walks over everything that is to be seen in a window, as somebody would who cannot see, has no mouse, or
/// needs large text. Each gives back what is wrong, in words; nothing wrong is an empty list.
namespace plumbline::test
{

/// Controls that a screen reader could not name.
[[nodiscard]] QStringList nameless(QWidget& window);
/// Controls that Tab does not reach, and a Tab that does not come round.
[[nodiscard]] QStringList unreachable(QWidget& window);
/// Words that do not fit where they stand.
[[nodiscard]] QStringList clipped(QWidget& window);

} // namespace plumbline::test
