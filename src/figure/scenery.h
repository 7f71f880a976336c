// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/draw.h"
#include "figure/projection.h"

namespace plumbline::figure
{

/// One solid of a prop. `ghost`: it stands in front of the body and lets it shine through.
void drawSolid(const Solid& solid, const View& view, bool ghost, Shapes& out);

/// What body and props keep from the light on the floor, softer at its edge.
void drawShadow(const Parts& parts, const std::vector<Solid>& solids, const View& view, Shapes& out);

} // namespace plumbline::figure
