// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/page.h"

#include <QFont>
#include <QStringList>

namespace plumbline::handout
{

/// The font of a line of letters this high, in tenths of a point: Inter, and where it lacks letters whatever
/// the system has for them.
[[nodiscard]] QFont fontOf(Type type, int size);

[[nodiscard]] qreal lineHeight(int size);

/// The text in lines no wider than this, broken between words, and within one that is too long by itself.
/// Empty for an empty text.
[[nodiscard]] QStringList broken(const QString& text, Type type, int size, qreal width);

[[nodiscard]] qreal widthOf(const QString& text, Type type, int size);

} // namespace plumbline::handout
