// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/camera.h"
#include "figure/ground.h"
#include "figure/pin.h"
#include "figure/prop.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::figure
{

/// A posture with a name, as an author wrote it: every angle there is, on the ground it rests on.
struct Pose {
    std::string name;
    Angles angles;
    Ground ground;
    std::vector<double> pinWeights; ///< 0..1, by the motion's pins; a missing one is 1
    /// By the motion's props: where one is in this pose; a missing one is where the motion has it.
    std::vector<std::optional<Vec3>> propPlaces = {};
};

/// A movement that goes round while a step lasts, like a walk: through these poses and from the last to the
/// first again, evenly, without a stop at any of them.
struct Cycle {
    std::vector<std::size_t> poses; ///< empty: there is none
    double seconds = 2; ///< once round
};

/// One step of an exercise: the pose it goes to. Indices are those of Motion::poses.
struct Step {
    std::size_t pose = 0; ///< with a cycle the first of its poses
    double seconds = 2;
    bool moves = true; ///< false: the body rests in the pose all the while
    Order order = Order::Together;
    Cycle cycle = {};
};

/// How an exercise looks: its poses and what stays the same from one to the next.
struct Motion {
    std::vector<Pose> poses;
    std::size_t start = 0;
    std::vector<Step> steps;
    std::size_t repeatFrom = 0; ///< the steps before it are gone through once
    std::vector<Pin> pins;
    std::vector<Prop> props;
    Camera camera;
    std::vector<Camera> views; ///< what else it may be looked at from, in smaller pictures beside the first
    std::vector<PartKind> frame; ///< what the picture is cut to; empty: the whole body and its props
    std::vector<Worked> worked;
    std::vector<Landmark> arrows; ///< whose way a still shows
};

/// What a moment within a cycle knows of the whole.
struct Passage {
    std::size_t before = 0; ///< the poses before `from` and after `to`: they say how fast the body passes
    std::size_t after = 0;
    std::size_t first = 0; ///< of the cycle, and the one on the other side of it
    std::size_t opposite = 0;
};

/// Between which poses the body is, and how far.
struct Moment {
    std::size_t from = 0;
    std::size_t to = 0;
    double progress = 1; ///< 0..1, of the time
    Order order = Order::Together;
    double breath = 0.5; ///< 0 breathed out, 1 breathed in
    std::optional<Passage> passage = {}; ///< within a cycle
};

/// The whole body's angles at one moment, before it is put on the ground.
struct Posture {
    Angles angles;
    Spine spine;
    Ground from;
    Ground to;
    double shift = 1; ///< 0..1, from the one ground to the other
    Angles before; ///< of the poses that rest on them
    Angles after;
    std::vector<WeightedPin> pins;
    std::vector<Prop> props; ///< where they are now
    double breath = 0.5;
};

/// Pure. Indices that lead nowhere and numbers that are none give the start pose, or an empty motion's
/// standing body.
Posture poseAt(const Motion& motion, const Moment& moment);

/// Seconds the steps take to go through once, and again from `repeatFrom` on.
double lengthOf(const Motion& motion);

/// Where the motion is `seconds` after its start, going round and round.
Moment momentAt(const Motion& motion, double seconds);

/// Where the body is `seconds` after the step `step` began in the pose `from`. Without a length nobody knows
/// when it ends; its cycle goes round as long as it likes. Otherwise it goes round a whole number of times,
/// so that it ends in its first pose. Getting into a cycle takes as long as going round once.
Moment momentIn(
    const Motion& motion, std::size_t step, std::size_t from, double seconds, std::optional<double> length);

/// What a still shows of a moment: the beginning or the end of its movement. Of a cycle its first pose, on
/// the way to the opposite one.
Moment stillOf(const Moment& moment);

/// The step `step` begins from this pose. `again`: it is not the first time round.
std::size_t poseBefore(const Motion& motion, std::size_t step, bool again);

/// The motion of the other side, seen from the other side in all its views.
Motion mirrored(const Motion& motion);

/// Replaces every pin that refers to a pose by the place that pose has. To be called once a motion is put
/// together.
void settlePins(Motion& motion);

} // namespace plumbline::figure
