// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <nlohmann/json_fwd.hpp>

namespace plumbline
{

/// The "figure" of an exercise. Every pose names the base from which it differs least.
[[nodiscard]] nlohmann::ordered_json figureJson(const figure::Motion& motion);

/// Adds "pose" and "order" to the motion's step of that number, as far as they say anything.
void putPose(nlohmann::ordered_json& step, const figure::Motion& motion, std::size_t index);

} // namespace plumbline
