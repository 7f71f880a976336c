// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/figure_writer.h"

#include "catalog/vocabulary.h"
#include "figure/base_position.h"

#include <nlohmann/json.hpp>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

Json point(figure::Vec3 p)
{
    return Json::array({ p.x, p.y, p.z });
}

std::string letter(std::optional<figure::Side> side)
{
    return !side ? "" : *side == figure::Side::Right ? "R" : "L";
}

template <class E> std::string sided(E value, std::optional<figure::Side> side)
{
    return std::string(key(value)) + letter(side);
}

Json contactJson(const figure::Contact& contact)
{
    Json list = Json::array();
    for (const figure::Touching& part : contact)
        list.push_back(sided(part.kind, part.side));
    return list;
}

void set(Json& pose, const std::string& name, std::optional<figure::Side> side, double value)
{
    const std::size_t space = name.find(' ');
    pose[name.substr(0, space) + letter(side)][name.substr(space + 1)] = value;
}

Json anglesJson(const figure::Angles& angles, const figure::Angles& base)
{
    Json pose = Json::object();
    for (std::size_t i = 0; i < figure::trunkCount; ++i)
        if (const auto t = static_cast<figure::Trunk>(i); angles[t] != base[t])
            set(pose, figure::nameOf(t), std::nullopt, angles[t]);
    for (std::size_t i = 0; i < figure::jointCount; ++i) {
        const auto j = static_cast<figure::Joint>(i);
        const double right = angles.at(j, figure::Side::Right);
        const double left = angles.at(j, figure::Side::Left);
        if (right == left && right != base.at(j, figure::Side::Right))
            set(pose, figure::nameOf(j), std::nullopt, right);
        else
            for (const figure::Side side : figure::bothSides)
                if (angles.at(j, side) != base.at(j, side))
                    set(pose, figure::nameOf(j), side, angles.at(j, side));
    }
    return pose;
}

figure::BasePosition nearestBase(const figure::Pose& pose)
{
    return figure::nearestBase(pose.angles, pose.ground.root);
}

void putGround(Json& to, const figure::Ground& ground, const figure::Ground& base)
{
    if (ground.anchor != base.anchor)
        to["anchor"] = key(ground.anchor);
    if (ground.settle && ground.settle != base.settle)
        to["contacts"] =
            Json::array({ contactJson(ground.settle->first), contactJson(ground.settle->second) });
    if (ground.support != base.support)
        to["support"]["parts"] = contactJson(ground.support);
    if (ground.height != base.height)
        to["support"]["height"] = ground.height;
    if (ground.at != base.at)
        to["at"] = point(ground.at);
}

Json poseJson(const figure::Pose& pose, std::size_t pins, std::size_t props)
{
    const figure::BasePosition base = nearestBase(pose);
    Json json{ { "base", key(base) } };
    putGround(json, pose.ground, figure::groundOf(base));
    json.update(anglesJson(pose.angles, figure::anglesOf(base)));
    if (!pose.pinWeights.empty()) {
        json["pins"] = pose.pinWeights;
        for (std::size_t i = pose.pinWeights.size(); i < pins; ++i)
            json["pins"].push_back(1);
    }
    // All or none: a place or null for each.
    for (std::size_t i = 0; !pose.propPlaces.empty() && i < props; ++i) {
        const bool own = i < pose.propPlaces.size() && pose.propPlaces[i];
        json["props"].push_back(own ? point(*pose.propPlaces[i]) : Json());
    }
    return json;
}

Json pinJson(const figure::Pin& pin, const figure::Motion& motion)
{
    Json json{ { "end", sided(pin.end, pin.side) } };
    if (const auto* floor = std::get_if<figure::OnFloor>(&pin.target))
        json["floor"] = floor->at ? point(*floor->at) : Json(true);
    else if (const auto* at = std::get_if<figure::AtPoint>(&pin.target))
        json["point"] = point(at->at);
    else if (const auto* place = std::get_if<figure::Landmark>(&pin.target))
        json["body"] = sided(place->place, place->side);
    else if (const auto* held = std::get_if<figure::AsInPose>(&pin.target))
        json["pose"] = motion.poses.at(held->pose).name;
    if (pin.offset != figure::Vec3())
        json["offset"] = point(pin.offset);
    if (pin.fingers)
        json["fingers"] = point(*pin.fingers);
    if (pin.palm)
        json["palm"] = point(*pin.palm);
    if (pin.pole)
        json["pole"] = point(*pin.pole);
    if (pin.grip)
        json["grip"] = *pin.grip;
    return json;
}

Json propJson(const figure::Prop& prop)
{
    Json json{ { "kind", key(prop.kind) }, { "at", point(prop.at) } };
    if (prop.size != figure::Vec3())
        json["size"] = point(prop.size);
    if (prop.alongX)
        json["along"] = true;
    return json;
}

Json cameraJson(const figure::Camera& camera)
{
    return { { "azimuth", camera.azimuth }, { "elevation", camera.elevation } };
}

} // namespace

Json figureJson(const figure::Motion& motion)
{
    Json json{ { "base", key(nearestBase(motion.poses.at(motion.start))) } };
    json["pins"] = Json::array();
    for (const figure::Pin& pin : motion.pins)
        json["pins"].push_back(pinJson(pin, motion));
    for (const figure::Prop& prop : motion.props)
        json["props"].push_back(propJson(prop));
    json["camera"] = cameraJson(motion.camera);
    for (const figure::Camera& view : motion.views)
        json["views"].push_back(cameraJson(view));
    for (const figure::PartKind part : motion.frame)
        json["frame"].push_back(key(part));
    for (const figure::Worked& worked : motion.worked)
        json["worked"].push_back(sided(worked.region, worked.side));
    for (const figure::Landmark& arrow : motion.arrows)
        json["arrows"].push_back(sided(arrow.place, arrow.side));
    json["start"] = motion.poses.at(motion.start).name;
    for (const figure::Pose& pose : motion.poses)
        json["poses"][pose.name] = poseJson(pose, motion.pins.size(), motion.props.size());
    return json;
}

void putPose(Json& step, const figure::Motion& motion, std::size_t index)
{
    if (index >= motion.steps.size())
        return;
    const figure::Step& to = motion.steps[index];
    if (!to.cycle.poses.empty()) {
        step["cycle"]["poses"] = Json::array();
        for (const std::size_t pose : to.cycle.poses)
            step["cycle"]["poses"].push_back(motion.poses.at(pose).name);
        step["cycle"]["seconds"] = to.cycle.seconds;
    } else if (to.pose != figure::poseBefore(motion, index, false))
        step["pose"] = motion.poses.at(to.pose).name;
    if (to.order != figure::Order::Together)
        step["order"] = key(to.order);
}

} // namespace plumbline
