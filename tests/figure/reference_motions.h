// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <string>
#include <vector>

namespace plumbline::figure
{

struct NamedMotion {
    std::string name;
    Motion motion;
};

/// Exercises of every base position, as their files will say them.
std::vector<NamedMotion> referenceMotions();
Motion referenceMotion(const std::string& name);

} // namespace plumbline::figure
