// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"
#include "figure/angles.h"

namespace plumbline::figure
{

/// How far a movement goes. The norm is what healthy adults reach by themselves in the free limb (AAOS, Joint
/// Motion, 1965, as tabulated by Norkin & White; cervical and hip values agree with the Merck table); deep
/// squats and child's pose rightly go beyond it. Past the limit the drawing of the body no longer holds
/// together.
struct Range {
    double normLow;
    double normHigh;
    double limitLow;
    double limitHigh;
};

Range rangeOf(Trunk t);
Range rangeOf(Joint j);

/// Every movement brought back within its limit; what is no number becomes 0, or the limit next to it.
Angles clamped(const Angles& angles);

/// Writes the settings into `angles`, those for both sides first, so that one side may differ.
/// An unknown joint or a value that is no number is an error and changes nothing; beyond the limit is an
/// error and the limit is taken; beyond the norm is a warning. Pointers are relative to the pose:
/// "/hipR/flexion".
Diagnostics apply(const AngleSettings& settings, Angles& angles);

/// The trunk's norms hold for lumbar and thoracic spine together; this judges their sum.
Diagnostics checkTrunk(const Angles& angles);

} // namespace plumbline::figure
