// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/handle.h"
#include "figure/motion.h"

namespace plumbline::figure
{

/// The pose as it is when somebody takes hold of the body there and leads it to a place in the world: the
/// nearest posture within the joints' limits, where the place cannot be reached the one that comes nearest.
/// It depends on the pose and the place alone, so that leading back undoes, and neighbouring places give
/// neighbouring postures.
///
/// Hand and foot bend their limb (limb.h), elbow and knee turn it at its root, and the body stays where it
/// is: a hand or foot that is dragged lets go of its pins in this pose. A foot stays on the floor until its
/// knee is led well away from where it can go with it. Head, chest, spine, shoulders and pelvis move the
/// trunk: what touches the floor or is pinned stays where it is, as far as the limbs reach, and kneeling
/// knees stay on the floor. What is pinned to the body goes with it.
///
/// The ground follows (stance.h). A pose that is not there, or a place that is no number, changes nothing.
Pose dragged(const Motion& motion, std::size_t pose, Handle handle, Vec3 to);

/// Half degrees and thousandths of stature: what is worth writing down.
Pose rounded(Pose pose);

} // namespace plumbline::figure
