// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/figure_reader.h"

#include "catalog/fields.h"
#include "catalog/nearest.h"
#include "figure/angle_ranges.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr std::size_t maxParts = 16;

figure::Contact contactIn(Value in)
{
    figure::Contact contact;
    if (isAtMost(in, maxParts, "parts"))
        in.each([&](Value part) {
            const auto word = sidedWord<figure::PartKind>(part);
            contact.push_back({ word.value, word.side });
        });
    return contact;
}

constexpr std::array<Field<figure::Ground>, 2> supportFields{ {
    { "parts", Presence::Optional, [](Value in, figure::Ground& ground) { ground.support = contactIn(in); } },
    { "height", Presence::Optional,
        [](Value in, figure::Ground& ground) {
            ground.height = in.number({ "statures", -1, 2 });
        } },
} };

/// The first or second words of the names.
std::vector<std::string_view> members(const std::vector<std::string>& names, bool second)
{
    std::vector<std::string_view> result;
    for (const std::string& name : names) {
        const std::size_t space = name.find(' ');
        result.push_back(
            second ? std::string_view(name).substr(space + 1) : std::string_view(name).substr(0, space));
    }
    return result;
}

std::vector<std::string> movementNames()
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < figure::trunkCount; ++i)
        names.push_back(figure::nameOf(static_cast<figure::Trunk>(i)));
    for (std::size_t i = 0; i < figure::jointCount; ++i)
        names.push_back(figure::nameOf(static_cast<figure::Joint>(i)));
    return names;
}

void reportNoMovement(Value in, std::string_view joint)
{
    const std::vector<std::string> all = movementNames();
    const std::vector<std::string_view> joints = members(all, false);
    std::string_view plain = joint;
    if (std::find(joints.begin(), joints.end(), plain) == joints.end())
        static_cast<void>(cutSide(plain));
    std::vector<std::string> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
        [&](const std::string& name) { return name.rfind(std::string(plain) + ' ', 0) == 0; });
    if (own.empty())
        in.fail("the figure has no such joint" + didYouMean(plain, joints));
    else
        in.fail("this joint has no such movement" + didYouMean(in.json().key, members(own, true)));
}

double angleIn(Value in, const figure::Range& range, std::string_view what)
{
    return in.number({ what, range.limitLow, range.limitHigh });
}

void readJoint(Value in, bool oneSided, figure::Angles& angles)
{
    const std::string_view joint = in.json().key;
    Document& document = in.document();
    document.tree().eachIn(in.node(), [&](std::uint32_t child) {
        const Value value(document, child);
        const auto movement = figure::movementNamed(joint, value.json().key);
        if (oneSided != (movement && movement->side))
            return;
        if (!movement) {
            reportNoMovement(value, joint);
        } else if (movement->trunk) {
            const bool isPlace = *movement->trunk >= figure::Trunk::RootX;
            angles[*movement->trunk] =
                angleIn(value, figure::rangeOf(*movement->trunk), isPlace ? "statures" : "degrees");
        } else {
            const bool isGrip = *movement->joint == figure::Joint::HandGrip;
            const double angle = angleIn(value, figure::rangeOf(*movement->joint), isGrip ? "" : "degrees");
            for (const figure::Side side : figure::bothSides)
                if (!movement->side || *movement->side == side)
                    angles.at(*movement->joint, side) = angle;
        }
    });
}

/// A weight for each entry of the figure's pins.
std::vector<double> weightsIn(Value in, const FigureDraft& draft)
{
    std::vector<double> entries;
    in.each([&](Value weight) { entries.push_back(weight.number({ "", 0, 1 })); });
    const std::size_t wanted = draft.pinEntries.empty() ? 0 : draft.pinEntries.back() + 1;
    if (entries.size() != wanted)
        in.fail("expected a weight for each of the figure's " + std::to_string(wanted) + " pins, got "
            + std::to_string(entries.size()));
    std::vector<double> weights;
    for (const std::size_t entry : draft.pinEntries)
        weights.push_back(entry < entries.size() ? entries[entry] : 1);
    return weights;
}

/// A place, or null for its own, for each of the figure's props.
std::vector<std::optional<figure::Vec3>> placesIn(Value in, const FigureDraft& draft)
{
    std::vector<std::optional<figure::Vec3>> places;
    in.each([&](Value place) {
        places.push_back(place.is(JsonType::Null) ? std::nullopt : std::optional(pointIn(place)));
    });
    if (places.size() != draft.motion.props.size())
        in.fail("expected a place or null for each of the figure's "
            + std::to_string(draft.motion.props.size()) + " props, got " + std::to_string(places.size()));
    return places;
}

void readPose(Value in, const FigureDraft& draft, figure::Pose& pose)
{
    if (!in.is(JsonType::Object)) {
        in.failExpecting("an object { }");
        return;
    }
    const auto base = in.member("base");
    const figure::BasePosition position =
        base ? base->word<figure::BasePosition>() : draft.base.value_or(figure::BasePosition::Standing);
    pose.angles = figure::anglesOf(position);
    pose.ground = base ? figure::groundOf(position) : draft.ground;
    for (const bool oneSided : { false, true }) // so that one side may differ from both
        in.document().tree().eachIn(in.node(), [&](std::uint32_t child) {
            const Value member(in.document(), child);
            const std::string_view name = member.json().key;
            if (name == "base" || name == "pins" || name == "props")
                return;
            if (oneSided && readGroundMember(member, pose.ground))
                return;
            if (member.is(JsonType::Object) && name != "support")
                readJoint(member, oneSided, pose.angles);
            else if (oneSided)
                member.failExpecting(R"(a joint, {"flexion": 30})");
        });
    if (const auto pins = in.member("pins"))
        pose.pinWeights = weightsIn(*pins, draft);
    if (const auto props = in.member("props"))
        pose.propPlaces = placesIn(*props, draft);
}

} // namespace

bool readGroundMember(Value member, figure::Ground& ground)
{
    const std::string_view name = member.json().key;
    if (name == "anchor") {
        ground.anchor = member.word<figure::Anchor>();
    } else if (name == "contacts") {
        std::vector<figure::Contact> groups;
        if (member.size() != 2)
            member.fail("expected two lists of parts that touch the floor");
        else
            member.each([&](Value group) { groups.push_back(contactIn(group)); });
        if (groups.size() == 2)
            ground.settle = { groups[0], groups[1] };
    } else if (name == "support") {
        readFields(member, ground, supportFields);
    } else if (name == "at") {
        ground.at = pointIn(member);
    } else {
        return false;
    }
    return true;
}

void readPoses(Value poses, FigureDraft& draft)
{
    if (!poses.is(JsonType::Object)) {
        poses.failExpecting("an object { }");
        return;
    }
    if (poses.json().end == poses.node() + 1)
        poses.fail("expected at least one pose");
    std::size_t i = 0;
    poses.document().tree().eachIn(poses.node(), [&](std::uint32_t child) {
        if (i < draft.motion.poses.size())
            readPose(Value(poses.document(), child), draft, draft.motion.poses[i++]);
    });
}

} // namespace plumbline
