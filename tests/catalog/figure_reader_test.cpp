// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "figure/base_position.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

/// A lift from a setup to a hold and back, with a figure.
Json lift()
{
    return Json::parse(R"({
      "format": 1, "id": "lift", "title": "Lift", "summary": "Lifts.", "kind": "control",
      "position": "standing", "regions": ["hips"],
      "steps": [
        {"role": "setup", "words": "Stand."},
        {"role": "move", "words": "Lift.", "seconds": 2, "pose": "up", "order": "head-first"},
        {"role": "hold", "words": "Hold."},
        {"role": "move", "words": "Lower.", "seconds": 2.5, "pose": "down"},
        {"role": "finish", "words": "Rest."}],
      "figure": {
        "base": "standing", "anchor": "footL", "support": {"parts": ["footL"]}, "at": [0, 0, -0.05],
        "pins": [{"end": "hand", "body": "hip", "grip": 0.5}, {"end": "footR", "pose": "down"}],
        "props": [{"kind": "step", "at": [0.4, 0, 0.05]}],
        "camera": {"azimuth": 90, "elevation": 8},
        "views": [{"azimuth": 0, "elevation": 10}, {"azimuth": -90, "elevation": 5}], "worked": ["glutesR"], "arrows": ["kneeR"],
        "start": "down",
        "poses": {
          "up": {"hip": {"flexion": 10}, "hipR": {"flexion": 80}, "kneeR": {"flexion": 90}, "pins": [1, 0]},
          "down": {"lumbar": {"flexion": 2}}}},
      "dose": {"hold": 5}, "source": [{"title": "A book"}]})");
}

figure::Motion motionOf(const Json& json)
{
    const auto parsed = readExercise(json.dump());
    for (const Diagnostic& diagnostic : parsed.diagnostics)
        UNSCOPED_INFO(toText(diagnostic));
    REQUIRE(parsed.value);
    REQUIRE(parsed.value->motion);
    CHECK(parsed.diagnostics.empty());
    return *parsed.value->motion;
}

/// The one complaint about a figure, which leaves the exercise without it and nothing else.
std::string complaint(const Json& json)
{
    const auto parsed = readExercise(json.dump());
    REQUIRE(parsed.value);
    CHECK_FALSE(parsed.value->motion);
    CHECK(parsed.value->steps.size() == 5);
    REQUIRE(parsed.diagnostics.size() == 1);
    CHECK(parsed.diagnostics[0].severity == Severity::Error);
    return parsed.diagnostics[0].pointer + ": " + parsed.diagnostics[0].sentence;
}

Json with(const char* pointer, const Json& value)
{
    Json json = lift();
    json[Json::json_pointer(pointer)] = value;
    return json;
}

} // namespace

TEST_CASE("A prop may stand elsewhere in a pose")
{
    Json json = lift();
    json["figure"]["poses"]["up"]["props"] = Json::parse("[[0.2, 0, 0.1]]");
    json["figure"]["poses"]["down"]["props"] = Json::parse("[null]");
    const figure::Motion motion = motionOf(json);
    const auto at = [&](const figure::Motion& m, double progress) {
        return figure::poseAt(m, { 1, 0, progress }).props.at(0).at;
    };
    CHECK(at(motion, 0) == figure::Vec3{ 0.4, 0, 0.05 });
    CHECK(at(motion, 1) == figure::Vec3{ 0.2, 0, 0.1 });
    CHECK(at(motion, 0.5).x == Approx(0.3));
    CHECK(at(figure::mirrored(motion), 1) == figure::Vec3{ 0.2, 0, -0.1 });

    json["figure"]["poses"]["down"]["props"] = Json::parse("[null, [0, 0, 0]]");
    CHECK(complaint(json)
        == "/figure/poses/down/props: expected a place or null for each of the figure's 1 props, got 2");
}

TEST_CASE("A step may go round several poses instead of going to one")
{
    Json json = lift();
    json["steps"][1].erase("pose");
    json["steps"][1]["cycle"] = Json::parse(R"({"poses": ["up", "down"], "seconds": 1.5})");
    const figure::Motion motion = motionOf(json);
    CHECK(motion.steps[1].cycle.poses == std::vector<std::size_t>{ 0, 1 });
    CHECK(motion.steps[1].cycle.seconds == 1.5);
    CHECK(motion.steps[1].pose == 0);

    json["steps"][1]["cycle"]["poses"] = Json::array({ "up" });
    CHECK(complaint(json) == "/steps/1/cycle/poses: expected at least 2 poses to go round, got 1");
    json["steps"][1]["cycle"]["poses"] = Json::array({ "up", "dow" });
    CHECK(complaint(json).find("/steps/1/cycle/poses/1: ") == 0);
    json["steps"][1]["cycle"]["poses"] = Json::array({ "up", "down" });
    json["steps"][1]["pose"] = "up";
    CHECK(complaint(json)
        == "/steps/1/cycle: the step has a pose too; a cycle ends in the first of its own poses");
}

TEST_CASE("The figure has a step for every step of the exercise")
{
    const figure::Motion motion = motionOf(lift());
    REQUIRE(motion.steps.size() == 5);
    CHECK(motion.repeatFrom == 1);
    CHECK(motion.poses[motion.start].name == "down");
    const std::vector<std::string> expected{ "down", "up", "up", "down", "down" };
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(motion.poses[motion.steps[i].pose].name == expected[i]);
    CHECK(motion.steps[1].moves);
    CHECK_FALSE(motion.steps[2].moves);
    CHECK(motion.steps[1].order == figure::Order::HeadFirst);
    CHECK(motion.steps[3].seconds == 2.5);
}

TEST_CASE("A pose inherits the base position, and one side may differ from both")
{
    const figure::Motion motion = motionOf(lift());
    const figure::Angles& up = motion.poses[0].angles;
    CHECK(up.at(figure::Joint::HipFlexion, figure::Side::Right) == 80);
    CHECK(up.at(figure::Joint::HipFlexion, figure::Side::Left) == 10);
    CHECK(up.at(figure::Joint::ShoulderAbduction, figure::Side::Left) == 8);
    CHECK(motion.poses[1].ground.anchor == figure::Anchor::LeftFoot);
    CHECK(motion.poses[1].ground.at.z == -0.05);
}

TEST_CASE("A figure may be looked at from two more sides, and not from three")
{
    const figure::Motion motion = motionOf(lift());
    REQUIRE(motion.views.size() == 2);
    CHECK(motion.views[0].azimuth == 0);
    CHECK(motion.views[0].elevation == 10);
    CHECK(motion.views[1].azimuth == -90);
    Json json = lift();
    json["figure"]["views"].push_back({ { "azimuth", 5 }, { "elevation", 5 } });
    CHECK(complaint(json) == "/figure/views: expected at most 2 views, got 3");
    CHECK(complaint(with("/figure/views/1/elevation", 100)).rfind("/figure/views/1/elevation: ", 0) == 0);
    json["figure"].erase("views");
    CHECK(motionOf(json).views.empty());
}

TEST_CASE("A pin for the hand holds both hands, and a pose may let go of it")
{
    const figure::Motion motion = motionOf(lift());
    REQUIRE(motion.pins.size() == 3);
    CHECK(std::get<figure::Landmark>(motion.pins[1].target).side == figure::Side::Left);
    CHECK(std::holds_alternative<figure::OnFloor>(motion.pins[2].target));
    CHECK(motion.poses[0].pinWeights == std::vector<double>{ 1, 1, 0 });
}

TEST_CASE("A pose with a base of its own rests on the ground of that base")
{
    const figure::Motion motion = motionOf(with("/figure/poses/down/base", "supine"));
    CHECK(motion.poses[1].ground == figure::groundOf(figure::BasePosition::Supine));
}

TEST_CASE("An exercise without a figure has none, and no fault either")
{
    Json json = lift();
    json.erase("figure");
    for (Json& step : json["steps"])
        step.erase("pose");
    const auto parsed = readExercise(json.dump());
    CHECK(parsed.diagnostics.empty());
    REQUIRE(parsed.value);
    CHECK_FALSE(parsed.value->motion);
}

TEST_CASE("A fault in the figure is told with its place and leaves the rest of the exercise")
{
    CHECK(complaint(with("/figure/poses/up/hipR/flexion", 300))
        == "/figure/poses/up/hipR/flexion: expected a number of degrees from -35 to 140, got 300");
    CHECK(complaint(with("/figure/poses/up/hipR/flexion", "much"))
        == "/figure/poses/up/hipR/flexion: expected a number of degrees from -35 to 140, got \"much\"");
    CHECK(complaint(with("/figure/poses/up/hipp", { { "flexion", 3 } }))
        == "/figure/poses/up/hipp/flexion: the figure has no such joint; did you mean \"hip\"?");
    CHECK(complaint(with("/figure/poses/up/kneeR/flexoin", 3))
        == "/figure/poses/up/kneeR/flexoin: this joint has no such movement; did you mean \"flexion\"?");
    CHECK(complaint(with("/figure/poses/up/knee", 90))
        == "/figure/poses/up/knee: expected a joint, {\"flexion\": 30}, got 90");
    CHECK(complaint(with("/steps/1/pose", "upp"))
        == "/steps/1/pose: expected the name of a pose of this figure, got \"upp\"; did you mean \"up\"?");
    CHECK(complaint(with("/figure/start", "nowhere"))
        == "/figure/start: expected the name of a pose of this figure, got \"nowhere\"");
    CHECK(complaint(with("/figure/pins/1/pose", 7))
        == "/figure/pins/1/pose: expected the name of a pose of this figure, got 7");
    CHECK(complaint(with("/figure/pins/0/floor", true))
        == "/figure/pins/0: expected exactly one of \"floor\", \"point\", \"body\" and \"pose\"");
    CHECK(complaint(with("/figure/poses/up/pins", { 1 }))
        == "/figure/poses/up/pins: expected a weight for each of the figure's 2 pins, got 1");
    CHECK(complaint(with("/figure/at", { 0, 0 }))
        == "/figure/at: expected three numbers [x, y, z], got a list");
}

TEST_CASE("A hold cannot lead to another pose: it would jump there")
{
    CHECK(complaint(with("/steps/2/pose", "down"))
        == "/steps/2/pose: a hold rests in the pose before it; give this one to the move that leads there");
}

TEST_CASE("Unknown words of the figure are faults")
{
    for (const char* pointer : { "/figure/base", "/figure/anchor", "/figure/props/0/kind", "/figure/worked/0",
             "/figure/arrows/0", "/figure/pins/0/end", "/figure/pins/0/body", "/steps/1/order" }) {
        CAPTURE(pointer);
        const std::string text = complaint(with(pointer, "nonsense"));
        CHECK(text.rfind(std::string(pointer) + ": expected one of ", 0) == 0);
    }
}

TEST_CASE("Poses by the thousand are refused at once")
{
    Json json = lift();
    for (int i = 0; i < 5000; ++i)
        json["figure"]["poses"]["pose " + std::to_string(i)] = Json::object();
    const auto parsed = readExercise(json.dump());
    REQUIRE(parsed.value);
    CHECK_FALSE(parsed.value->motion);
    REQUIRE(hasErrors(parsed.diagnostics));
}

TEST_CASE("A figure that is written reads as it was")
{
    const auto first = readExercise(lift().dump());
    REQUIRE(first.value);
    const auto second = readExercise(toJson(*first.value));
    CHECK(second.diagnostics.empty());
    REQUIRE(second.value);
    REQUIRE(second.value->motion);
    CHECK(toJson(*second.value) == toJson(*first.value));
    const figure::Motion& a = *first.value->motion;
    const figure::Motion& b = *second.value->motion;
    REQUIRE(a.poses.size() == b.poses.size());
    for (std::size_t i = 0; i < a.poses.size(); ++i) {
        CHECK(a.poses[i].name == b.poses[i].name);
        CHECK(a.poses[i].angles == b.poses[i].angles);
        CHECK(a.poses[i].ground == b.poses[i].ground);
    }
    CHECK(a.start == b.start);
    CHECK(a.pins.size() == b.pins.size());
    REQUIRE(a.views.size() == b.views.size());
    for (std::size_t i = 0; i < a.views.size(); ++i) {
        CHECK(a.views[i].azimuth == b.views[i].azimuth);
        CHECK(a.views[i].elevation == b.views[i].elevation);
    }
}

} // namespace plumbline
