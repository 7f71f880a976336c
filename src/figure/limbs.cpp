// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/limbs.h"

#include "figure/clearance.h"
#include "figure/ground.h"
#include "figure/limb.h"
#include "figure/proportions.h"
#include "figure/surface.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr double unheld = 1e-3; ///< a weaker pin holds nothing
constexpr double highestStep = 0.05; ///< of an end on its way over the floor, in stature
constexpr double shortestStep = 0.03; ///< a shorter way is slid
constexpr int attempts = 3; ///< to get an end out of what is in its way

double twistOf(const Rotation& r)
{
    return std::atan2(-r.x.z, r.x.x) * 180 / M_PI;
}

// Turns of a hand in its forearm: pronation goes through the middle, never round the back.
Rotation mixWrists(const Rotation& a, const Rotation& b, double t)
{
    const Vec3 y{ 0, 1, 0 };
    const Rotation bentA = between(y, a.y);
    const Rotation bentB = between(y, b.y);
    const double twistA = twistOf(bentA.inverse() * a);
    const double twistB = twistOf(bentB.inverse() * b);
    return mix(bentA, bentB, t) * aboutY(twistA + (twistB - twistA) * t);
}

/// One limb and what its end is to do.
class Holder
{
public:
    Holder(Skeleton& body, End end, Side side, const std::vector<Flesh>& flesh)
        : m_body(body)
        , m_flesh(flesh)
        , m_side(side)
        , m_hand(end == End::Hand)
        , m_upper(m_hand ? Limb::UpperArm : Limb::Thigh)
        , m_lower(m_hand ? Limb::Forearm : Limb::Shank)
        , m_tip(m_hand ? Limb::Hand : Limb::Foot)
    {
    }

    /// By how far the end misses what its pins want.
    double hold(const std::vector<WeightedPin>& pins)
    {
        remember();
        want(pins);
        if (m_hand)
            reachWithShoulder(m_body, m_side, m_joint, std::min(m_held, 1.));
        const Skeleton before = m_body;
        if (m_hand && m_held > 0)
            turnWrist();
        m_body = before;
        Vec3 target = m_joint;
        for (int attempt = 0;; ++attempt) {
            m_body = before;
            if (m_held > 0 || !(target == m_joint) || middleIsTooLow())
                reach(m_body, m_upper, m_side, target, m_swivel);
            putTip();
            const Vec3 shift = attempt < attempts ? wayOut() : Vec3();
            if (shift == Vec3())
                break;
            target += shift;
        }
        if (m_hand)
            swivelOut(m_body, m_side, m_flesh);
        return length(target - m_body.at(m_tip, m_side).origin);
    }

private:
    Skeleton& m_body;
    const std::vector<Flesh>& m_flesh;
    Side m_side;
    bool m_hand;
    Limb m_upper;
    Limb m_lower;
    Limb m_tip;

    Rotation m_ofLower; ///< the tip's axes in the lower bone's, as the pose has them
    Rotation m_toesOfFoot;

    double m_held = 0; ///< the pins' weights together
    Vec3 m_joint; ///< where the end is to be
    Vec3 m_pinned; ///< and where the pins alone would have it
    Rotation m_axes;
    double m_turned = 1; ///< 0..1: how much of the axes counts against the pose's ankle
    double m_grip = 0;
    Swivel m_swivel;

    void remember()
    {
        const Frame& tip = m_body.at(m_tip, m_side);
        m_ofLower = m_body.at(m_lower, m_side).axes.inverse() * tip.axes;
        m_toesOfFoot = m_body.at(Limb::Foot, m_side).axes.inverse() * m_body.at(Limb::Toes, m_side).axes;
        m_joint = tip.origin;
        m_axes = tip.axes;
        m_grip = m_body.grip[index(m_side)];
    }

    void want(const std::vector<WeightedPin>& pins)
    {
        for (const WeightedPin& w : pins)
            m_held += w.weight;
        struct Claim {
            Vec3 joint;
            double weight;
            bool onFloor;
        };
        const double free = std::max(0., 1 - m_held);
        std::vector<Claim> claims{ { m_joint, free, false } };
        double pinned = 0;
        double turning = m_hand ? 0 : free;
        m_pinned = m_joint;
        for (const WeightedPin& w : pins) {
            const Wish wish = wishOf(w.pin, m_body);
            pinned += w.weight;
            m_pinned = mix(m_pinned, wish.joint, w.weight / pinned);
            m_joint = mix(m_joint, wish.joint, w.weight / (free + pinned));
            m_grip += (wish.grip - m_grip) * w.weight / (free + pinned);
            if (wish.turns) {
                turning += w.weight;
                m_axes = mix(m_axes, wish.axes, w.weight / turning);
            }
            claims.push_back({ wish.joint, w.weight, isOnFloor(w) });
            if (w.pin.pole) {
                m_swivel.angle += w.weight * swivelTowards(m_body, m_upper, m_side, wish.joint, *w.pin.pole);
                m_swivel.share += w.weight;
            }
        }
        m_turned = m_hand ? smoothStep(0.8, 1, m_held) : turning / (free + pinned);
        if (m_swivel.share > 0)
            m_swivel.angle /= m_swivel.share;
        m_swivel.share /= std::max(m_held, 1.);
        if (m_hand) {
            const Vec3 shoulder = m_body.at(m_upper, m_side).origin;
            double distance = 0;
            for (const Claim& claim : claims)
                distance += length(claim.joint - shoulder) * claim.weight / (free + pinned);
            keepFromShoulder(distance);
        }
        for (std::size_t i = 0; i < claims.size(); ++i)
            for (std::size_t k = i + 1; k < claims.size(); ++k)
                if (claims[i].onFloor || claims[k].onFloor)
                    m_joint.y += 4 * claims[i].weight * claims[k].weight
                        * stepHeight(length(claims[i].joint - claims[k].joint));
    }

    static bool isOnFloor(const WeightedPin& w) { return std::holds_alternative<OnFloor>(w.pin.target); }

    // Straight from one place to another a hand may come too near to its shoulder: then it goes in front of
    // it.
    void keepFromShoulder(double usualDistance)
    {
        const double near = 0.6 * usualDistance - length(m_joint - m_body.at(m_upper, m_side).origin);
        m_joint += m_body.thorax().x * std::max(0., near);
    }

    // Between what the pose and what the pins say the hand turns in the wrist: in the world the one may be
    // the other upside down, and on its way the hand would flip over.
    void turnWrist()
    {
        reach(m_body, m_upper, m_side, m_pinned, m_swivel);
        const Rotation wrist = m_body.at(m_lower, m_side).axes.inverse() * m_axes;
        m_ofLower = mixWrists(m_ofLower, wrist, std::min(m_held, 1.));
    }

    static double stepHeight(double way)
    {
        const double far = std::max(0., way - shortestStep);
        return highestStep * far / (far + 0.1);
    }

    // The shift that takes the end out of flesh and floor.
    [[nodiscard]] Vec3 wayOut() const
    {
        constexpr double palmRadius = 0.0105;
        constexpr double wristRadius = 0.0130;
        Vec3 shift;
        if (m_hand) {
            const Frame& hand = m_body.at(m_tip, m_side);
            shift += figure::wayOut(hand.at({ 0, -proportions::palm, 0 }), palmRadius, m_side, m_flesh);
            shift += figure::wayOut(hand.origin + shift, wristRadius, m_side, m_flesh);
        }
        shift.y += std::max(0., -compression - lowestOfTip() - shift.y);
        return shift;
    }

    [[nodiscard]] bool middleIsTooLow() const
    {
        return m_body.at(m_lower, m_side).origin.y < (m_hand ? 0.0219 : 0.0300);
    }

    void putTip()
    {
        const Frame& last = m_body.at(m_lower, m_side);
        Frame& tip = m_body.at(m_tip, m_side);
        tip.origin = last.at({ 0, -(m_hand ? proportions::forearm : proportions::shank), 0 });
        tip.axes = mix(last.axes * m_ofLower, m_axes, m_turned);
        if (m_hand) {
            m_body.grip[index(m_side)] = m_grip;
            return;
        }
        Frame& toes = m_body.at(Limb::Toes, m_side);
        toes = { tip.axes * m_toesOfFoot, tip.at(proportions::toes) };
    }

    [[nodiscard]] double lowestOfTip() const
    {
        const Part tip = m_hand ? surface::hand(m_body, m_side) : surface::foot(m_body, m_side);
        return figure::lowest(tip, { 0, 1, 0 });
    }
};

} // namespace

std::vector<PinResult> settleLimbs(
    Skeleton& body, const std::vector<WeightedPin>& pins, const BodyShape& shape)
{
    std::vector<PinResult> results;
    for (const End end : { End::Foot, End::Hand }) {
        const std::vector<Flesh> flesh =
            end == End::Hand ? fleshOf(surfaceOf(body, shape), 3) : std::vector<Flesh>();
        for (const Side side : bothSides) {
            std::vector<WeightedPin> mine;
            double held = 0;
            for (const WeightedPin& w : pins)
                if (w.pin.end == end && w.pin.side == side && w.weight > unheld) {
                    mine.push_back(w);
                    held += w.weight;
                }
            const double missed = Holder(body, end, side, flesh).hold(mine);
            if (!mine.empty())
                results.push_back({ end, side, held > 1 - unheld ? missed : 0 });
        }
    }
    return results;
}

} // namespace plumbline::figure
