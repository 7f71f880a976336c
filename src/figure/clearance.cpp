// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/clearance.h"

#include "figure/proportions.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

/// Where the ways out start: this share of a half-width from the middle, where no hand wants to be.
constexpr double coreAside = 0.5;
/// How deep a ball may lie at most, as a share of the flesh's half-width.
constexpr double give = 0.06;

double softened(double distance)
{
    return distance >= 1 ? distance : 1 - give * (1 - std::exp((distance - 1) / give));
}

Vec3 wayOut(Vec3 centre, double radius, Side side, const Flesh& flesh)
{
    if (!flesh.mayTouch(centre, radius))
        return {};
    const Section s = sectionAt(flesh, centre);
    const Vec3 radii = s.radii + Vec3{ radius, radius, radius };
    const Vec3 p = s.axes.inverse() * (centre - s.centre);
    const Vec3 q{ p.x / radii.x, p.y / radii.y, p.z / radii.z };
    if (dot(q, q) >= 1)
        return {};
    // In units of the half-widths the skin is a sphere. The ray from the core through q meets it at `skin`
    // times q's distance.
    const bool leg = kindOf(flesh.part) >= PartKind::Thigh;
    const Vec3 core = leg ? Vec3{ -coreAside, 0, 0 } : Vec3{ 0, 0, -coreAside * sign(side) };
    const Vec3 ray = q - core;
    const double a = dot(ray, ray);
    if (a < 1e-9)
        return {};
    const double b = dot(core, ray);
    const double skin = (std::sqrt(b * b + a * (1 - dot(core, core))) - b) / a;
    // Next to the core all ways out are near, and a small step of the ball would change from one to another.
    const double sure = smoothStep(0.02, 0.25, std::sqrt(a));
    const Vec3 shift = ray * ((softened(1 / skin) * skin - 1) * sure);
    return s.axes * Vec3{ shift.x * radii.x, shift.y * radii.y, shift.z * radii.z };
}

// How deep the forearm lies in all the flesh together.
class ForearmDepth
{
public:
    ForearmDepth(const Skeleton& body, Side side, const std::vector<Flesh>& flesh)
        : m_flesh(flesh)
        , m_root(body.at(Limb::UpperArm, side).origin)
        , m_elbow(body.at(Limb::Forearm, side).origin)
        , m_wrist(body.at(Limb::Hand, side).origin)
        , m_axis(unit(m_wrist - m_root))
    {
    }

    [[nodiscard]] Vec3 axis() const { return m_axis; }

    /// Turned about the axis by so much, in radians.
    [[nodiscard]] double at(double angle) const
    {
        const Vec3 elbow = m_root + about(m_axis, angle) * (m_elbow - m_root);
        struct Ball {
            double along, radius;
        };
        constexpr std::array<Ball, 3> balls{ { { 0, .020 }, { .4, .018 }, { .75, .014 } } };
        double sum = std::pow(std::max(0., balls[0].radius - elbow.y), 2);
        for (const Ball& ball : balls)
            sum += std::pow(depthOf(mix(elbow, m_wrist, ball.along), ball.radius), 2);
        return std::sqrt(sum);
    }

private:
    [[nodiscard]] double depthOf(Vec3 centre, double radius) const
    {
        double sum = 0;
        for (const Flesh& flesh : m_flesh)
            if (flesh.mayTouch(centre, radius))
                sum += std::max(0., figure::depthOf(centre, flesh).value + radius);
        return sum;
    }

    const std::vector<Flesh>& m_flesh;
    Vec3 m_root;
    Vec3 m_elbow;
    Vec3 m_wrist;
    Vec3 m_axis;
};

} // namespace

Vec3 wayOut(Vec3 centre, double radius, Side side, const std::vector<Flesh>& all)
{
    Vec3 shift;
    for (const Flesh& flesh : all)
        shift += wayOut(centre + shift, radius, side, flesh);
    return shift;
}

void swivelOut(Skeleton& body, Side side, const std::vector<Flesh>& flesh)
{
    constexpr int steps = 4;
    constexpr double probe = 0.15; ///< radians
    constexpr double least = 0.02; ///< statures per radian: a slope below it is not followed to its end
    constexpr double farthest = 0.25; ///< radians, in one step
    const ForearmDepth depth(body, side, flesh);
    double angle = 0;
    for (int i = 0; i < steps; ++i) {
        const double here = depth.at(angle);
        if (here <= 0)
            break;
        const double slope = (depth.at(angle + probe) - depth.at(angle - probe)) / (2 * probe);
        angle -= std::clamp(here * slope / (slope * slope + least * least), -farthest, farthest);
    }
    if (angle == 0)
        return;
    const Rotation turn = about(depth.axis(), angle);
    Frame& upper = body.at(Limb::UpperArm, side);
    Frame& fore = body.at(Limb::Forearm, side);
    upper.axes = turn * upper.axes;
    fore = { turn * fore.axes, upper.at({ 0, -proportions::upperArm, 0 }) };
}

} // namespace plumbline::figure
