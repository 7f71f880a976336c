// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace plumbline
{

/// The empty part of rings and bars: the line's colour, unless that is so strong (high contrast) that it
/// could be taken for the full part.
[[nodiscard]] QColor trackColour(const Tokens& tokens);

} // namespace plumbline
