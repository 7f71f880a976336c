// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body.h"
#include "figure/projection.h"
#include "figure/solve.h"

namespace plumbline::figure
{

/// Hair behind the head, face, features, hair and ears. `line` is the outline's width in pixels.
void drawHead(const Solved& solved, const BodyShape& shape, const FlatPart& flat, const View& view,
    double line, Shapes& out);

/// Where hair covers the skull: the visible part of a cap, as areas with their edge.
std::vector<Contour> hairCap(const Frame& head, Hair hair, const View& view, double grown);

/// A band of light on the hair; empty where it would fall off it.
Contour hairShine(const Frame& head, Hair hair, const View& view);

} // namespace plumbline::figure
