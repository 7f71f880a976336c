// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/vec3.h"

/// Lengths of the body as fractions of stature, after Drillis & Contini as given by Winter
/// (Biomechanics and Motor Control of Human Movement). The upper arm is a little shorter and the
/// shoulders are narrower than there: in a T-shirt those numbers look heavy.
namespace plumbline::figure::proportions
{

constexpr double thigh = 0.245;
constexpr double shank = 0.246;
constexpr double ankleHeight = 0.039; ///< of the ankle joint over the sole
constexpr double upperArm = 0.172;
constexpr double forearm = 0.146;
constexpr double palm = 0.05; ///< from the wrist to the middle of the palm

constexpr double lumbarSegment = 0.115 / 3;
constexpr double thoracicSegment = 0.160 / 4;
constexpr double cervicalSegment = 0.065 / 2;

constexpr Vec3 lumbosacral{ -0.020, 0.045, 0 }; ///< in the pelvis, whose origin lies between the hips
constexpr double hipHalfWidth = 0.049;
constexpr Vec3 sternoclavicular{ 0.030, -0.004, 0.012 }; ///< right; in the upright thorax
constexpr Vec3 shoulder{ -0.020, -0.002, 0.089 }; ///< right; in the clavicle
constexpr Vec3 toes{ 0.078, -0.026, 0 }; ///< their joints, in the foot

} // namespace plumbline::figure::proportions
