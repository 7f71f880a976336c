// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plumbline::fuzz
{

/// Gives the target every file of tests/fuzz/seeds/NAME, whole and broken off at many places.
void runSeeds(const char* name, void (*target)(std::string_view));

} // namespace plumbline::fuzz
