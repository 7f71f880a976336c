// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body.h"
#include "figure/pin.h"

namespace plumbline::figure
{

struct PinResult {
    End end;
    Side side;
    double missed = 0; ///< by how much the target was out of reach, in stature
};

/// Brings hands and feet where their pins want them and keeps them over the floor, and hands and forearms out
/// of the body, held or not. Where nothing is in the way of what the pose says, nothing changes. Feet first,
/// so that the hands may hold them. Pins of the same hand or foot share it by their weights; between two
/// places the end goes over the floor, not along it.
std::vector<PinResult> settleLimbs(
    Skeleton& body, const std::vector<WeightedPin>& pins, const BodyShape& shape = {});

} // namespace plumbline::figure
