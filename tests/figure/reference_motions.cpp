// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reference_motions.h"

#include "figure/angle_ranges.h"
#include "figure/base_position.h"

#include <stdexcept>

namespace plumbline::figure
{

namespace
{

struct Written {
    std::string name;
    AngleSettings angles;
    double move = 2;
    double hold = 0.5;
    Order order = Order::Together;
};

Motion motionOf(BasePosition base, const Ground& ground, const std::vector<Written>& written)
{
    Motion m;
    for (const Written& w : written) {
        Angles angles = anglesOf(base);
        apply(w.angles, angles);
        m.poses.push_back({ w.name, angles, ground, {} });
        m.steps.push_back({ m.poses.size() - 1, w.move, true, w.order });
        if (w.hold > 0)
            m.steps.push_back({ m.poses.size() - 1, w.hold, false, w.order });
    }
    return m;
}

void pinBoth(Motion& m, Pin pin)
{
    m.pins.push_back(pin);
    m.pins.push_back(mirrored(pin));
}

Pin hand(Target target)
{
    Pin p;
    p.target = target;
    return p;
}

Pin foot(Target target)
{
    Pin p;
    p.end = End::Foot;
    p.target = target;
    return p;
}

Prop mat(double x, double length)
{
    return { PropKind::Mat, { x, 0, 0 }, { length, 0, 0 } };
}

Motion seatedSpine()
{
    Motion m = motionOf(BasePosition::Sitting, groundOf(BasePosition::Sitting),
        { { "upright", {}, 2, 0 },
            { "round",
                { { "pelvis", "tilt", -24 }, { "lumbar", "flexion", 20 }, { "thoracic", "flexion", 32 },
                    { "cervical", "flexion", 26 }, { "scapula", "protraction", 12 } },
                4, 0.8, Order::HeadFirst },
            { "upright again", {}, 3, 0, Order::PelvisFirst },
            { "long",
                { { "hip", "flexion", 100 }, { "pelvis", "tilt", 12 }, { "lumbar", "flexion", -8 },
                    { "thoracic", "flexion", -15 }, { "cervical", "flexion", -10 },
                    { "scapula", "protraction", -12 } },
                2, 0.8 } });
    Pin f = foot(OnFloor{ Vec3{ 0.25, 0, 0.055 } });
    pinBoth(m, f);
    Pin h = hand(Landmark{ Place::Thigh, Side::Right });
    h.offset = { 0.075, 0.012, 0 };
    h.fingers = Vec3{ 1, -0.35, -0.1 };
    h.palm = Vec3{ -0.3, -1, 0 };
    pinBoth(m, h);
    m.props = { { PropKind::Stool, { 0.03, 0, 0 }, {} } };
    m.camera = { 12, 8 };
    m.worked = { { Region::Lumbar, {} }, { Region::Thoracic, {} } };
    m.arrows = { { Place::Crown, Side::Right } };
    return m;
}

Motion catCow()
{
    Ground g = groundOf(BasePosition::Quadruped);
    g.at = { -0.22, 0, 0 };
    Motion m = motionOf(BasePosition::Quadruped, g,
        { { "table", { { "hip", "flexion", 86 } }, 2, 0 },
            { "cow",
                { { "pelvis", "tilt", 16 }, { "hip", "flexion", 88 }, { "knee", "flexion", 88 },
                    { "lumbar", "flexion", -6 }, { "thoracic", "flexion", -18 },
                    { "cervical", "flexion", -38 }, { "scapula", "protraction", -10 } },
                3, 0.7 },
            { "table again", { { "hip", "flexion", 86 } }, 2, 0 },
            { "cat",
                { { "pelvis", "tilt", -26 }, { "hip", "flexion", 54 }, { "knee", "flexion", 81 },
                    { "lumbar", "flexion", 20 }, { "thoracic", "flexion", 34 }, { "cervical", "flexion", 38 },
                    { "scapula", "protraction", 16 } },
                2, 0.7 } });
    Pin h = hand(OnFloor{ Vec3{ 0.09, 0, 0.105 } });
    h.fingers = Vec3{ 1, 0, 0 };
    pinBoth(m, h);
    m.props = { mat(-0.1, 1.0) };
    m.camera = { 14, 10 };
    m.worked = { { Region::Lumbar, {} }, { Region::Thoracic, {} } };
    m.arrows = { { Place::LowBack, Side::Right } };
    return m;
}

Motion bridge()
{
    Ground g = groundOf(BasePosition::Supine);
    g.anchor = Anchor::Thorax;
    g.settle = { { { PartKind::Shirt, {} } }, { { PartKind::Foot, {} } } };
    g.support = { { PartKind::Shirt, {} }, { PartKind::Pelvis, {} } };
    g.at = { -0.2, 0, 0 };
    Motion m = motionOf(BasePosition::Supine, g,
        { { "down", { { "hip", "flexion", 58 }, { "knee", "flexion", 112 } }, 2, 0.4 },
            { "up",
                { { "hip", "flexion", 4 }, { "knee", "flexion", 92 }, { "pelvis", "tilt", -6 },
                    { "cervical", "flexion", 26 } },
                2, 1.5 } });
    Pin f = foot(AsInPose{ 1 });
    f.fingers = Vec3{ 1, 0, 0 };
    pinBoth(m, f);
    Pin h = hand(OnFloor{ Vec3{ 0.06, 0, 0.17 } });
    h.fingers = Vec3{ 1, 0, 0 };
    pinBoth(m, h);
    m.props = { mat(0.02, 1.15) };
    m.camera = { 10, 11 };
    m.worked = { { Region::Glutes, {} } };
    m.arrows = { { Place::Belly, Side::Right } };
    settlePins(m);
    return m;
}

Motion chinTuck()
{
    Motion m = motionOf(BasePosition::Standing, groundOf(BasePosition::Standing),
        { { "forward head",
              { { "cervical", "retraction", -16 }, { "cervical", "flexion", 6 },
                  { "thoracic", "flexion", 10 } },
              1.6, 0.6 },
            { "tucked",
                { { "cervical", "retraction", 15 }, { "head", "flexion", 4 }, { "thoracic", "flexion", -2 } },
                1.6, 2 } });
    m.camera = { 0, 9 };
    m.frame = { PartKind::Head, PartKind::Neck, PartKind::Shirt };
    m.worked = { { Region::Cervical, {} } };
    m.arrows = { { Place::Chin, Side::Right } };
    return m;
}

Motion pelvicTilt()
{
    Ground g = groundOf(BasePosition::Supine);
    g.anchor = Anchor::Thorax;
    g.settle = { { { PartKind::Shirt, {} } }, { { PartKind::Pelvis, {} } } };
    g.support = { { PartKind::Shirt, {} }, { PartKind::Pelvis, {} } };
    g.at = { -0.2, 0, 0 };
    Motion m = motionOf(BasePosition::Supine, g,
        { { "arched", { { "hip", "flexion", 56 }, { "knee", "flexion", 110 }, { "pelvis", "tilt", 16 } }, 2,
              0.8 },
            { "flat", { { "hip", "flexion", 56 }, { "knee", "flexion", 110 }, { "pelvis", "tilt", -14 } }, 2,
                1.5 } });
    Pin f = foot(OnFloor{ Vec3{ 0.37, 0, 0.06 } });
    f.fingers = Vec3{ 1, 0, 0 };
    pinBoth(m, f);
    Pin h = hand(Landmark{ Place::Belly, Side::Right });
    h.offset = { -0.03, 0.020, 0.045 };
    h.palm = Vec3{ 0, -1, 0 };
    h.fingers = Vec3{ 0.55, 0, -0.8 };
    h.pole = Vec3{ 0, -0.2, 1 };
    h.grip = 0.12;
    pinBoth(m, h);
    m.props = { mat(0.02, 1.15) };
    m.camera = { 8, 8 };
    m.worked = { { Region::Lumbar, {} } };
    return m;
}

Motion deepSquat()
{
    Motion m = motionOf(BasePosition::Squatting, groundOf(BasePosition::Squatting),
        { { "tall",
              { { "hip", "flexion", 0 }, { "hip", "abduction", 12 }, { "knee", "flexion", 3 },
                  { "ankle", "dorsiflexion", 0 } },
              2, 0.4 },
            { "deep",
                { { "lumbar", "flexion", 6 }, { "thoracic", "flexion", 4 }, { "cervical", "flexion", -18 } },
                3, 2 } });
    Pin f = foot(OnFloor{ Vec3{ 0, 0, 0.15 } });
    f.fingers = Vec3{ 0.85, 0, 0.5 };
    f.pole = Vec3{ 0.75, 0.35, 0.75 };
    pinBoth(m, f);
    Pin h = hand(Landmark{ Place::Chest, Side::Right });
    h.offset = { 0.11, 0.0, 0.012 };
    h.fingers = Vec3{ 0.35, 0.9, 0 };
    h.palm = Vec3{ 0, 0, -1 };
    h.pole = Vec3{ 0.1, -0.8, 0.6 };
    h.grip = 0.03;
    pinBoth(m, h);
    m.camera = { 50, 9 };
    m.worked = { { Region::Glutes, {} } };
    return m;
}

Motion seatedTwist()
{
    Ground g = groundOf(BasePosition::LongSitting);
    g.anchor = Anchor::LeftThigh;
    Motion m = motionOf(BasePosition::LongSitting, g,
        { { "start", { { "hipR", "flexion", 110 }, { "kneeR", "flexion", 120 } }, 2, 0.5 },
            { "twist",
                { { "hipR", "flexion", 110 }, { "kneeR", "flexion", 120 }, { "lumbar", "rotation", 8 },
                    { "thoracic", "rotation", 36 }, { "cervical", "rotation", 42 } },
                2, 2 } });
    Pin f = foot(OnFloor{ Vec3{ 0.24, 0, -0.125 } });
    f.fingers = Vec3{ 1, 0, -0.1 };
    f.pole = Vec3{ 0.2, 1, 0.05 };
    m.pins.push_back(f);
    Pin behind = hand(OnFloor{ Vec3{ -0.10, 0, 0.125 } });
    behind.fingers = Vec3{ -1, 0, 0.3 };
    m.pins.push_back(behind);
    Pin knee = hand(Landmark{ Place::Knee, Side::Right });
    knee.side = Side::Left;
    knee.offset = { 0, -0.02, 0.03 };
    knee.fingers = Vec3{ 0.3, -0.5, 0.6 };
    knee.palm = Vec3{ -1, 0, -0.2 };
    m.pins.push_back(knee);
    m.props = { mat(0.14, 1.0) };
    m.camera = { 40, 14 };
    m.worked = { { Region::Thoracic, {} } };
    return m;
}

Motion childsPose()
{
    Motion m = motionOf(BasePosition::Quadruped, groundOf(BasePosition::Quadruped),
        { { "table", { { "hip", "flexion", 86 } }, 2, 0.3 },
            { "folded",
                { { "hip", "flexion", 136 }, { "hip", "abduction", 10 }, { "knee", "flexion", 156 },
                    { "lumbar", "flexion", 34 }, { "thoracic", "flexion", 10 }, { "cervical", "flexion", -4 },
                    { "shoulder", "flexion", 150 }, { "shoulder", "abduction", 6 },
                    { "scapula", "elevation", 8 } },
                3, 2 } });
    Pin near = hand(OnFloor{ Vec3{ 0.31, 0, 0.105 } });
    near.fingers = Vec3{ 1, 0, 0 };
    pinBoth(m, near);
    Pin far = hand(OnFloor{ Vec3{ 0.41, 0, 0.12 } });
    far.fingers = Vec3{ 1, 0, 0 };
    far.pole = Vec3{ 0, 0.4, 1 };
    pinBoth(m, far);
    m.poses[0].pinWeights = { 1, 1, 0, 0 };
    m.poses[1].pinWeights = { 0, 0, 1, 1 };
    m.props = { mat(0.10, 1.15) };
    m.camera = { 8, 14 };
    m.worked = { { Region::Lumbar, {} } };
    return m;
}

Motion kneesToChest()
{
    Ground g = groundOf(BasePosition::Supine);
    g.anchor = Anchor::Thorax;
    g.support = { { PartKind::Shirt, {} } };
    g.at = { -0.16, 0, 0 };
    Motion m = motionOf(BasePosition::Supine, g,
        { { "held", { { "hip", "flexion", 115 }, { "hip", "abduction", 6 }, { "knee", "flexion", 126 } }, 2,
              0.5 },
            { "drawn in",
                { { "hip", "flexion", 122 }, { "hip", "abduction", 6 }, { "knee", "flexion", 132 },
                    { "pelvis", "tilt", -18 }, { "cervical", "flexion", 4 } },
                2, 2 } });
    Pin h = hand(Landmark{ Place::Knee, Side::Right });
    h.offset = { 0.004, 0.010, 0.004 };
    h.fingers = Vec3{ 0.2, 0.2, -1 };
    h.palm = Vec3{ -1, -0.4, 0 };
    h.grip = 0.45;
    pinBoth(m, h);
    m.props = { mat(0.0, 1.1) };
    m.camera = { 12, 11 };
    m.worked = { { Region::Lumbar, {} } };
    return m;
}

Motion superman()
{
    Ground g = groundOf(BasePosition::Prone);
    Motion m = motionOf(BasePosition::Prone, g,
        { { "rest", { { "shoulder", "flexion", 172 }, { "shoulder", "abduction", 0 } }, 2, 0.5 },
            { "lift",
                { { "shoulder", "flexion", 172 }, { "shoulder", "abduction", 6 },
                    { "lumbar", "flexion", -12 }, { "thoracic", "flexion", -10 },
                    { "cervical", "flexion", -8 }, { "hip", "flexion", -7 }, { "knee", "flexion", 6 } },
                2, 1.5 } });
    m.props = { mat(0, 1.5) };
    m.camera = { 14, 12 };
    m.worked = { { Region::Lumbar, {} }, { Region::Glutes, {} } };
    return m;
}

} // namespace

std::vector<NamedMotion> referenceMotions()
{
    return { { "seated spine", seatedSpine() }, { "cat-cow", catCow() }, { "bridge", bridge() },
        { "chin tuck", chinTuck() }, { "pelvic tilt", pelvicTilt() }, { "deep squat", deepSquat() },
        { "seated twist", seatedTwist() }, { "child's pose", childsPose() },
        { "knees to chest", kneesToChest() }, { "superman", superman() } };
}

Motion referenceMotion(const std::string& name)
{
    for (NamedMotion& m : referenceMotions())
        if (m.name == name)
            return std::move(m.motion);
    throw std::invalid_argument(name);
}

} // namespace plumbline::figure
