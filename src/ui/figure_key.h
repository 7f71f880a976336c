// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <QByteArray>

namespace plumbline
{

/// A hash over every value of a motion, in hexadecimal: equal motions have the same, different ones another.
[[nodiscard]] QByteArray keyOf(const figure::Motion& motion);

} // namespace plumbline
