// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline
{

/// How much is said aloud. What is not said is shown all the same.
enum class Talk { Full, Short, CountOnly, Off };

} // namespace plumbline
