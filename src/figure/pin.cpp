// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pin.h"

#include "figure/proportions.h"

namespace plumbline::figure
{

namespace
{

constexpr double handThickness = 0.0135; ///< from the floor to the middle of a palm that lies on it

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
    return { target - fingers * proportions::palm, facing(-fingers, palm * -s), pin.grip.value_or(grip),
        true };
}

Wish footWish(const Skeleton& body, const Pin& pin)
{
    const Frame& foot = body.at(Limb::Foot, pin.side);
    Wish wish{ foot.origin, foot.axes, 0, std::holds_alternative<OnFloor>(pin.target) };
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

Wish wishOf(const Pin& pin, const Skeleton& body)
{
    return pin.end == End::Hand ? handWish(body, pin) : footWish(body, pin);
}

Vec3 footprint(const Skeleton& body, End end, Side side)
{
    Vec3 p = end == End::Hand ? palmOf(body.at(Limb::Hand, side)) : body.at(Limb::Foot, side).origin;
    p.y = 0;
    return p;
}

} // namespace plumbline::figure
