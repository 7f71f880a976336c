// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/figure_reader.h"

#include "catalog/exercise.h"
#include "catalog/fields.h"
#include "catalog/nearest.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr std::size_t maxPoses = 64;
constexpr std::size_t maxProps = 16;
constexpr std::size_t maxMarks = 16;
constexpr std::size_t maxViews = 2; ///< beside the camera

constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;

constexpr std::array<Field<figure::Camera>, 2> cameraFields{ {
    { "azimuth", must,
        [](Value in, figure::Camera& camera) {
            camera.azimuth = in.number({ "degrees", -360, 360 });
        } },
    { "elevation", must,
        [](Value in, figure::Camera& camera) {
            camera.elevation = in.number({ "degrees", -89, 89 });
        } },
} };

constexpr std::array<Field<figure::Prop>, 4> propFields{ {
    { "kind", must, [](Value in, figure::Prop& prop) { prop.kind = in.word<figure::PropKind>(); } },
    { "at", optional, [](Value in, figure::Prop& prop) { prop.at = pointIn(in); } },
    { "size", optional, [](Value in, figure::Prop& prop) { prop.size = pointIn(in); } },
    { "along", optional, [](Value in, figure::Prop& prop) { prop.alongX = in.truth(); } },
} };

void readProps(Value in, FigureDraft& draft)
{
    if (isAtMost(in, maxProps, "props"))
        in.each([&](Value prop) { readFields(prop, draft.motion.props.emplace_back(), propFields); });
}

void readViews(Value in, FigureDraft& draft)
{
    if (isAtMost(in, maxViews, "views"))
        in.each([&](Value view) { readFields(view, draft.motion.views.emplace_back(), cameraFields); });
}

void readWorked(Value in, FigureDraft& draft)
{
    if (isAtMost(in, maxMarks, "regions"))
        in.each([&](Value worked) {
            const auto region = sidedWord<figure::Region>(worked);
            draft.motion.worked.push_back({ region.value, region.side });
        });
}

void readArrows(Value in, FigureDraft& draft)
{
    if (isAtMost(in, maxMarks, "arrows"))
        in.each([&](Value arrow) {
            const auto place = sidedWord<figure::Place>(arrow);
            draft.motion.arrows.push_back({ place.value, place.side.value_or(figure::Side::Right) });
        });
}

void readGround(Value in, FigureDraft& draft)
{
    static_cast<void>(readGroundMember(in, draft.ground));
}

/// Poses may be named before they are read, so their names come first.
void nameThePoses(Value figure, figure::Motion& motion)
{
    const auto poses = figure.member("poses");
    if (!poses || !poses->is(JsonType::Object) || !isAtMost(*poses, maxPoses, "poses"))
        return;
    Document& document = figure.document();
    document.tree().eachIn(poses->node(), [&](std::uint32_t child) {
        const std::string_view name = document.tree().nodes()[child].key;
        const auto isNamed = [name](const figure::Pose& pose) { return pose.name == name; };
        if (std::any_of(motion.poses.begin(), motion.poses.end(), isNamed))
            document.error(child, "there is a pose of this name already");
        motion.poses.push_back({ std::string(name), {}, {}, {} });
    });
}

// "base" and the ground come before the poses that inherit them, the pins before the poses that let go of
// them.
constexpr std::array<Field<FigureDraft>, 14> figureFields{ {
    { "base", must,
        [](Value in, FigureDraft& draft) {
            draft.base = in.word<figure::BasePosition>();
            draft.ground = figure::groundOf(*draft.base);
            draft.motion.pins = figure::pinsOf(*draft.base);
        } },
    { "anchor", optional, readGround },
    { "contacts", optional, readGround },
    { "support", optional, readGround },
    { "at", optional, readGround },
    { "pins", optional, readPins },
    { "props", optional, readProps },
    { "camera", optional,
        [](Value in, FigureDraft& draft) { readFields(in, draft.motion.camera, cameraFields); } },
    { "views", optional, readViews },
    { "frame", optional,
        [](Value in, FigureDraft& draft) { draft.motion.frame = in.words<figure::PartKind>(); } },
    { "worked", optional, readWorked },
    { "arrows", optional, readArrows },
    { "poses", must, readPoses },
    { "start", optional,
        [](Value in, FigureDraft& draft) { draft.motion.start = poseIn(in, draft.motion); } },
} };

double secondsOf(const Step& step)
{
    return step.seconds ? inSeconds(*step.seconds) : 3;
}

constexpr std::size_t maxCyclePoses = 16;

/// A step with a cycle, for as long as it is read.
struct CycleDraft {
    const figure::Motion& motion;
    figure::Cycle cycle;
};

constexpr std::array<Field<CycleDraft>, 2> cycleFields{ {
    { "poses", must,
        [](Value in, CycleDraft& draft) {
            if (in.size() < 2 && in.is(JsonType::Array))
                in.fail("expected at least 2 poses to go round, got " + std::to_string(in.size()));
            if (isAtMost(in, maxCyclePoses, "poses"))
                in.each([&](Value name) { draft.cycle.poses.push_back(poseIn(name, draft.motion)); });
        } },
    { "seconds", must,
        [](Value in, CycleDraft& draft) {
            draft.cycle.seconds = in.number({ "seconds", 0.5, 60 });
        } },
} };

void readStep(Value in, const Step& step, figure::Motion& motion)
{
    const std::size_t before = motion.steps.empty() ? motion.start : motion.steps.back().pose;
    figure::Step& to = motion.steps.emplace_back();
    to.pose = before;
    to.seconds = secondsOf(step);
    to.moves = step.role != Role::Hold;
    if (const auto name = in.member("pose")) {
        to.pose = poseIn(*name, motion);
        if (!to.moves && to.pose != before && to.pose < motion.poses.size())
            name->fail("a hold rests in the pose before it; give this one to the move that leads there");
    }
    if (const auto order = in.member("order"))
        to.order = order->word<figure::Order>();
    if (const auto round = in.member("cycle")) {
        if (in.member("pose"))
            round->fail("the step has a pose too; a cycle ends in the first of its own poses");
        CycleDraft draft{ motion, {} };
        readFields(*round, draft, cycleFields);
        to.cycle = std::move(draft.cycle);
        if (!to.cycle.poses.empty())
            to.pose = to.cycle.poses.front();
    }
}

} // namespace

std::size_t poseIn(Value name, const figure::Motion& motion)
{
    const auto found = std::find_if(motion.poses.begin(), motion.poses.end(),
        [&](const figure::Pose& pose) { return name.is(JsonType::String) && pose.name == name.json().text; });
    if (found == motion.poses.end()) {
        std::vector<std::string_view> names;
        for (const figure::Pose& pose : motion.poses)
            names.push_back(pose.name);
        name.fail("expected the name of a pose of this figure, got " + name.got()
            + (name.is(JsonType::String) ? didYouMean(name.json().text, names) : std::string()));
    }
    return static_cast<std::size_t>(found - motion.poses.begin());
}

void readMotion(Value exercise, Exercise& record)
{
    const std::size_t errors = exercise.document().errors();
    const auto figure = exercise.member("figure");
    FigureDraft draft;
    if (figure) {
        nameThePoses(*figure, draft.motion);
        readFields(*figure, draft, figureFields);
    }
    const bool isWithoutPoses = figure && draft.motion.poses.empty(); // said already
    const auto steps = exercise.member("steps");
    if (steps && !isWithoutPoses && steps->size() == record.steps.size()) {
        std::size_t i = 0;
        steps->each([&](Value in) { readStep(in, record.steps[i++], draft.motion); });
    }
    if (!figure || exercise.document().errors() > errors)
        return;
    const auto isOfRepetition = [](const Step& step) { return step.role != Role::Setup; };
    draft.motion.repeatFrom = static_cast<std::size_t>(
        std::find_if(record.steps.begin(), record.steps.end(), isOfRepetition) - record.steps.begin());
    figure::settlePins(draft.motion);
    record.motion = std::move(draft.motion);
}

} // namespace plumbline
