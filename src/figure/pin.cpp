// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pin.h"

#include "figure/limb.h"
#include "figure/proportions.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr double handThickness = 0.0135; ///< from the floor to the middle of a palm that lies on it

// What one pin wants: the wrist or ankle, and the axes of hand or foot.
struct Wish {
    Vec3 joint;
    Rotation axes;
    double grip = 0;
};

Vec3 palmOf(const Frame& hand)
{
    return hand.at({ 0, -proportions::palm, 0 });
}

// The palm turns to the bone under the landmark: to the skull from temple and nape, else straight down onto
// it.
Vec3 palmTowards(const Landmark& l, const Skeleton& body, Vec3 target)
{
    if (l.place == Place::Temple || l.place == Place::Nape)
        return body[Axial::Head].at({ 0, .035, 0 }) - target;
    return -outwardOf(l, body);
}

Wish handWish(const Skeleton& body, const Pin& pin)
{
    const double s = sign(pin.side);
    const Frame& hand = body.at(Limb::Hand, pin.side);
    const Vec3 now = palmOf(hand);
    Vec3 target = now;
    Vec3 fingers = -hand.axes.y;
    Vec3 palm = hand.axes.z * -s;
    double grip = body.grip[index(pin.side)];
    if (const auto* floor = std::get_if<OnFloor>(&pin.target)) {
        target = floor->at.value_or(Vec3{ now.x, 0, now.z });
        target.y += handThickness;
        palm = { 0, -1, 0 };
        const Vec3 shoulder = body.at(Limb::UpperArm, pin.side).origin;
        fingers = { now.x - shoulder.x, 0, now.z - shoulder.z };
        if (length(fingers) < 1e-3)
            fingers = { 1, 0, 0 };
        grip = 0.02;
    } else if (const auto* point = std::get_if<AtPoint>(&pin.target)) {
        target = point->at;
    } else if (const auto* landmark = std::get_if<Landmark>(&pin.target)) {
        target = positionOf(*landmark, body);
        palm = palmTowards(*landmark, body, target + pin.offset);
    }
    target += pin.offset;
    fingers = unit(pin.fingers.value_or(fingers));
    palm = unit(across(pin.palm.value_or(palm), fingers));
    return { target - fingers * proportions::palm, facing(-fingers, palm * -s), pin.grip.value_or(grip) };
}

Wish footWish(const Skeleton& body, const Pin& pin)
{
    const Frame& foot = body.at(Limb::Foot, pin.side);
    Wish wish{ foot.origin, foot.axes, 0 };
    if (const auto* floor = std::get_if<OnFloor>(&pin.target)) {
        wish.joint = floor->at.value_or(Vec3{ foot.origin.x, 0, foot.origin.z });
        wish.joint.y += proportions::ankleHeight;
        Vec3 toes = pin.fingers.value_or(foot.axes.x);
        toes.y = 0;
        if (length(toes) < 0.2)
            toes = { 1, 0, 0 };
        toes = unit(toes);
        wish.axes = { toes, { 0, 1, 0 }, cross(toes, { 0, 1, 0 }) };
    } else if (const auto* point = std::get_if<AtPoint>(&pin.target)) {
        wish.joint = point->at;
    } else if (const auto* landmark = std::get_if<Landmark>(&pin.target)) {
        wish.joint = positionOf(*landmark, body);
    }
    wish.joint += pin.offset;
    return wish;
}

double applyTo(Skeleton& body, End end, Side side, const std::vector<WeightedPin>& pins)
{
    const bool hand = end == End::Hand;
    const Limb upper = hand ? Limb::UpperArm : Limb::Thigh;
    const Limb lower = hand ? Limb::Forearm : Limb::Shank;
    Frame& tip = body.at(hand ? Limb::Hand : Limb::Foot, side);
    const Rotation ofLower = body.at(lower, side).axes.inverse() * tip.axes;
    const Rotation toesOfFoot = body.at(Limb::Foot, side).axes.inverse() * body.at(Limb::Toes, side).axes;

    double total = 0;
    bool oriented = hand;
    for (const WeightedPin& w : pins)
        total += w.weight;
    double shared = std::max(0., 1 - total);
    Wish wish{ tip.origin, tip.axes, body.grip[index(side)] };
    Pole pole;
    for (const WeightedPin& w : pins) {
        const Wish next = hand ? handWish(body, w.pin) : footWish(body, w.pin);
        shared += w.weight;
        const double t = w.weight / shared;
        wish = { mix(wish.joint, next.joint, t), mix(wish.axes, next.axes, t),
            wish.grip + (next.grip - wish.grip) * t };
        oriented = oriented || std::holds_alternative<OnFloor>(w.pin.target);
        if (w.pin.pole) {
            pole.direction += unit(*w.pin.pole) * w.weight;
            pole.share += w.weight;
        }
    }
    pole.share /= std::max(total, 1.);
    const double missed = reach(body, upper, side, wish.joint, pole);
    const Frame& last = body.at(lower, side);
    tip.origin = last.at({ 0, -(hand ? proportions::forearm : proportions::shank), 0 });
    // A foot that is held in the air keeps the pose's ankle.
    tip.axes = oriented ? wish.axes : last.axes * ofLower;
    if (hand) {
        body.grip[index(side)] = wish.grip;
    } else {
        Frame& toes = body.at(Limb::Toes, side);
        toes.origin = tip.at(proportions::toes);
        toes.axes = tip.axes * toesOfFoot;
    }
    return total >= 1 ? missed : 0;
}

} // namespace

Pin mirrored(const Pin& pin)
{
    Pin other = pin;
    other.side = opposite(pin.side);
    other.offset = mirrored(pin.offset);
    for (std::optional<Vec3> Pin::*direction : { &Pin::fingers, &Pin::palm, &Pin::pole })
        if (pin.*direction)
            other.*direction = mirrored(*(pin.*direction));
    if (auto* floor = std::get_if<OnFloor>(&other.target); floor && floor->at)
        floor->at = mirrored(*floor->at);
    else if (auto* point = std::get_if<AtPoint>(&other.target))
        point->at = mirrored(point->at);
    else if (auto* landmark = std::get_if<Landmark>(&other.target))
        landmark->side = opposite(landmark->side);
    return other;
}

std::vector<PinResult> applyPins(Skeleton& body, const std::vector<WeightedPin>& pins)
{
    std::vector<PinResult> results;
    for (const End end : { End::Foot, End::Hand })
        for (const Side side : bothSides) {
            std::vector<WeightedPin> mine;
            std::copy_if(pins.begin(), pins.end(), std::back_inserter(mine), [&](const WeightedPin& w) {
                return w.pin.end == end && w.pin.side == side && w.weight > 1e-3;
            });
            if (!mine.empty())
                results.push_back({ end, side, applyTo(body, end, side, mine) });
        }
    return results;
}

Vec3 footprint(const Skeleton& body, End end, Side side)
{
    Vec3 p = end == End::Hand ? palmOf(body.at(Limb::Hand, side)) : body.at(Limb::Foot, side).origin;
    p.y = 0;
    return p;
}

} // namespace plumbline::figure
