// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

/// Changes to the poses of a motion; steps, cycles and the start go with the poses they name.
namespace plumbline::figure
{

/// As many as the format has room for.
constexpr std::size_t mostPoses = 64;
constexpr std::size_t mostPins = 24;

/// Whether the start, a step or a cycle names it.
bool isUsed(const Motion& motion, std::size_t pose);

/// The name, or the name with the first number that makes it one of its own; without control characters and
/// never empty.
std::string freeName(const Motion& motion, const std::string& wanted);

/// With one more pose, which gets a name of its own. Pins that it says nothing of do not hold it.
Motion inserted(const Motion& motion, std::size_t at, Pose pose);

/// Without it; one that is used, or the last one, stays.
Motion removed(const Motion& motion, std::size_t pose);

/// With the pose at another place of the list.
Motion moved(const Motion& motion, std::size_t from, std::size_t to);

/// With this pose as its mirror image; what the right hand held, the left one holds.
Motion withMirrored(const Motion& motion, std::size_t pose);

/// With angles, ground and pins of another motion's pose. Name and props stay.
Motion withCopy(const Motion& motion, std::size_t pose, const Motion& other, std::size_t source);

/// The motion cut down to one pose: what a still of it needs.
Motion onlyPose(const Motion& motion, std::size_t pose);

} // namespace plumbline::figure
