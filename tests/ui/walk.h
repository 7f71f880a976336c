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
/// Tab going up or back along the line, although it could have come that way before: left to right, then
/// down, a column at a time.
[[nodiscard]] QStringList disordered(QWidget& window);
/// Controls that have the focus and neither a ring around them nor a mark of their own.
[[nodiscard]] QStringList unringed(QWidget& window);
/// Labels whose words a screen reader would not say.
[[nodiscard]] QStringList unspoken(QWidget& window);
/// Words that do not fit where they stand.
[[nodiscard]] QStringList clipped(QWidget& window);
/// Words and controls that reach out of what they stand in; what scrolls down may be higher than its window.
[[nodiscard]] QStringList outside(QWidget& window);

} // namespace plumbline::test
