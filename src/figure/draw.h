// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"
#include "figure/shape.h"
#include "figure/solve.h"

namespace plumbline::figure
{

/// A view of the whole motion, the same for all its moments. The size is in pixels.
View fitted(const Motion& motion, const BodyShape& shape, Size size);

/// The floor or the mat: the same for every moment of a view.
Shapes backdropOf(const Motion& motion, const View& view);

/// Which part was in front of which in the last frame. Passing it on from frame to frame of one motion and
/// view keeps parts from changing places without need.
using DepthMemory = std::vector<signed char>;

struct DrawOptions {
    bool shadow = true;
    bool emphasis = true; ///< glow on the worked region, and the vertebrae where it is the spine
    DepthMemory* memory = nullptr;
};

/// Shadow, props and body.
Shapes bodyOf(const Motion& motion, const Solved& solved, const BodyShape& shape, const View& view,
    const DrawOptions& options = {});

/// For a still: the ways of the motion's landmarks between two poses, or where nothing is to be seen of them,
/// of what moves furthest. The same for the whole gesture. Small movements have none.
Shapes arrowsOf(const Motion& motion, const Moment& gesture, const BodyShape& shape, const View& view);

} // namespace plumbline::figure
