// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body_drawing.h"

namespace plumbline::figure
{

/// Lays a glow over the worked regions of a part that has just been drawn.
void drawGlow(const Motion& motion, const Solved& solved, const FlatParts& flat, const View& view,
    PartId part, const BodyDrawing& body, Shapes& out);

/// Vertebrae over the shirt or the neck, as if one could see through. They fade out as the trunk turns its
/// front or an end to the viewer.
void drawBeads(const Motion& motion, const Skeleton& skeleton, const View& view, PartId part, Shapes& out);

} // namespace plumbline::figure
