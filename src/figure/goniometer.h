// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angle_ranges.h"
#include "figure/skeleton.h"

#include <functional>

/// The angles that put bones where they are, within their limits; what cannot be had comes as near as it
/// gets. Of several ways to say the same the one is taken that changes the angles least.
namespace plumbline::figure
{

/// A movement that may be changed to reach something, and what a degree of it costs.
struct Freedom {
    Movement movement;
    double stiffness = 1e-4;
};

/// The movements of hip and knee, or of shoulder and elbow.
std::vector<Freedom> freedomsOf(Limb upper, Side side);

/// One movement of a body; a limb's has a side.
double& angleOf(Angles& angles, const Movement& movement);
Range rangeOf(const Movement& movement);

/// Changes the angles so that these residuals become small. At most `rounds` linear systems.
void fit(Angles& angles, const std::vector<Freedom>& freedoms,
    const std::function<std::vector<double>(const Angles&)>& residuals, int rounds);

/// Reads hip and knee from thigh and shank, or shoulder and elbow from upper arm and forearm.
void readLimb(Angles& angles, const Skeleton& body, Limb upper, Side side);

/// Turns forearm and wrist, or the ankle, so that the end's axes in those of the bone above it are these. An
/// ankle does not turn about the shank: its sole comes to lie as asked, its toes may point elsewhere.
void readEnd(Angles& angles, Limb end, Side side, const Rotation& inBoneAbove);

/// The root's yaw, roll and pitch that turn the pelvis, without its tilt, from `base` to `wanted`.
void readRoot(Angles& angles, const Rotation& base, const Rotation& wanted);

} // namespace plumbline::figure
