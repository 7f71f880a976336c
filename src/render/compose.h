// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "render/request.h"

namespace plumbline::render
{

/// The page that is asked for. The exercise has a motion, and a step of that number if one is wanted.
[[nodiscard]] picture::Page pageOf(const Exercise& exercise, const Request& request);

/// The still of the start of the repetition, without arrows, as large as the end's.
[[nodiscard]] picture::Page startOf(const Exercise& exercise, const Request& request);

} // namespace plumbline::render
