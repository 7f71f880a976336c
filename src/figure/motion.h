// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/camera.h"
#include "figure/ground.h"
#include "figure/pin.h"
#include "figure/prop.h"

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
};

/// One step of an exercise: the pose it goes to. Indices are those of Motion::poses.
struct Step {
    std::size_t pose = 0;
    double seconds = 2;
    bool moves = true; ///< false: the body rests in the pose all the while
    Order order = Order::Together;
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

/// Between which poses the body is, and how far.
struct Moment {
    std::size_t from = 0;
    std::size_t to = 0;
    double progress = 1; ///< 0..1, of the time
    Order order = Order::Together;
    double breath = 0.5; ///< 0 breathed out, 1 breathed in
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
    double breath = 0.5;
};

/// Pure. Indices that lead nowhere and numbers that are none give the start pose, or an empty motion's
/// standing body.
Posture poseAt(const Motion& motion, const Moment& moment);

/// Seconds the steps take to go through once, and again from `repeatFrom` on.
double lengthOf(const Motion& motion);

/// Where the motion is `seconds` after its start, going round and round.
Moment momentAt(const Motion& motion, double seconds);

/// The step `step` begins from this pose. `again`: it is not the first time round.
std::size_t poseBefore(const Motion& motion, std::size_t step, bool again);

/// The motion of the other side, seen from the other side in all its views.
Motion mirrored(const Motion& motion);

/// Replaces every pin that refers to a pose by the place that pose has. To be called once a motion is put
/// together.
void settlePins(Motion& motion);

} // namespace plumbline::figure
