// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <chrono>
#include <string>

namespace plumbline::cli
{

/// The interface of `score --json`; docs/score.md describes it. The day is the one it was compiled for.
[[nodiscard]] std::string toJson(const Score& score, std::chrono::sys_days day);

} // namespace plumbline::cli
