// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/solve.h"

/// What numbers can find wrong in a body at one moment. The eye finds more.
namespace plumbline::figure
{

/// What is no fault yet, in stature.
namespace allowed
{
constexpr double underFloor = 0.002 / 1.70; ///< two millimetres of a body of 1.70 m
constexpr double missed = 0.01 / 1.70; ///< a centimetre
constexpr double lifted = 0.01 / 1.70;
constexpr double overlap = 0.015; ///< two and a half: flesh gives way
} // namespace allowed

/// How deep one part lies in another.
struct Overlap {
    PartId part = partCount; ///< partCount: nothing lies in anything
    PartId in = partCount;
    double depth = 0;
};

/// Lengths in stature; 0 is faultless.
struct Judgement {
    double underFloor = 0; ///< of the lowest part
    PartId lowest = 0;
    double missed = 0; ///< by the hand or foot that is farthest from its pin
    double lifted = 0; ///< the body was raised, as what should carry it is not the lowest
    Overlap overlap; ///< the deepest of hands and forearms in trunk, head and legs
};

Judgement judge(const Solved& body);

/// The deepest that hands and forearms lie in trunk, head, thighs and shanks.
Overlap deepestOverlap(const Parts& parts);

} // namespace plumbline::figure
