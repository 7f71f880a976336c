// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"
#include "catalog/value.h"

namespace plumbline
{

/// An exercise, a rest or a choice, told apart by their first word. With faults the item is of no use.
[[nodiscard]] Item itemIn(Value value);

} // namespace plumbline
