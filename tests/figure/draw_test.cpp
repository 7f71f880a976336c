// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/draw.h"
#include "figure/projection.h"
#include "figure/reference_motions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace plumbline::figure;

namespace
{

bool finite(const Shapes& shapes)
{
    for (const Shape& s : shapes) {
        if (s.fading
            && !std::isfinite(s.fading->radius1 + s.fading->radius2 + s.fading->angle + s.fading->centre.x))
            return false;
        for (const Contour& c : s.contours)
            for (const Point p : c)
                if (!std::isfinite(p.x) || !std::isfinite(p.y))
                    return false;
    }
    return true;
}

Shapes bodyAt(const Motion& m, const Moment& moment, const View& view, DepthMemory* memory = nullptr)
{
    DrawOptions options;
    options.memory = memory;
    return bodyOf(m, solve(poseAt(m, moment)), {}, view, options);
}

// Shapes that are part of the body, within the picture.
bool inside(const Shapes& shapes, Size size)
{
    for (const Shape& s : shapes)
        for (const Contour& c : s.contours)
            for (const Point p : c)
                if (s.role == Role::Skin && (p.x < 0 || p.y < 0 || p.x > size.width || p.y > size.height))
                    return false;
    return true;
}

std::size_t countOf(const Shapes& shapes, Role role)
{
    return static_cast<std::size_t>(
        std::count_if(shapes.begin(), shapes.end(), [=](const Shape& s) { return s.role == role; }));
}

} // namespace

TEST_CASE("From wherever one looks the picture is whole")
{
    for (const NamedMotion& m : referenceMotions())
        for (const double azimuth : { -180., -90., -30., 0., 45., 90., 135., 270. })
            for (const double elevation : { -60., 0., 9., 89. }) {
                Motion seen = m.motion;
                seen.camera = { azimuth, elevation };
                const View view = fitted(seen, {}, { 300, 200 });
                CAPTURE(m.name, azimuth, elevation);
                CHECK(finite(backdropOf(seen, view)));
                const Shapes body = bodyAt(seen, { 0, 1, 0.4 }, view);
                CHECK(finite(body));
                CHECK((!seen.frame.empty() || inside(body, { 300, 200 })));
                CHECK(finite(arrowsOf(seen, { 0, 1 }, {}, view)));
            }
}

TEST_CASE("The picture does not move while the body does: one view serves the whole motion")
{
    const Motion m = referenceMotion("bridge");
    const View view = fitted(m, {}, { 400, 400 });
    for (int i = 0; i <= 20; ++i)
        CHECK(inside(bodyAt(m, momentAt(m, lengthOf(m) * i / 20), view), { 400, 400 }));
}

TEST_CASE("Cameras, sizes and props that make no sense still give a picture")
{
    Motion m = referenceMotion("seated spine");
    m.camera = { std::nan(""), 1e300 };
    m.props.push_back({ PropKind::ExerciseBall, { 0, 0, 0 }, { 0, std::nan(""), -4 } });
    for (const Size size : { Size{ 0, 0 }, Size{ -5, 10 }, Size{ std::nan(""), 3 }, Size{ 1e300, 1 } }) {
        const View view = fitted(m, {}, size);
        CHECK(finite(backdropOf(m, view)));
        CHECK(finite(bodyAt(m, {}, view)));
    }
}

TEST_CASE("Thousands of steps do not take longer to fit than a few")
{
    Motion m = referenceMotion("cat-cow");
    for (int i = 0; i < 20000; ++i)
        m.steps.push_back({ static_cast<std::size_t>(i % 4), 0.1 });
    CHECK(finite(bodyAt(m, {}, fitted(m, {}, { 300, 300 }))));
}

TEST_CASE("The nearer arm is drawn over the trunk and the farther one behind it")
{
    Motion m = referenceMotion("chin tuck");
    for (const double azimuth : { 0., 180. }) {
        m.camera.azimuth = azimuth;
        const View view = fitted(m, {}, { 300, 300 });
        const Solved solved = solve(poseAt(m, {}));
        const FlatParts flat = projected(solved.parts, view);
        const auto order = orderOf(itemsOf(solved.parts, flat, {}, view), solved.skeleton, view, nullptr);
        const auto place = [&](PartId id) {
            return std::find(order.begin(), order.end(), id) - order.begin();
        };
        const Side near = azimuth == 0 ? Side::Right : Side::Left;
        CHECK(place(partId(PartKind::Forearm, near)) > place(partId(PartKind::Shirt)));
        CHECK(place(partId(PartKind::Forearm, opposite(near))) < place(partId(PartKind::Shirt)));
        CHECK(place(partId(PartKind::Head)) > place(partId(PartKind::Neck)));
    }
}

TEST_CASE("Vertebrae show from the side and not through the belly")
{
    Motion m = referenceMotion("seated spine");
    CHECK(countOf(bodyAt(m, {}, fitted(m, {}, { 300, 300 })), Role::Bead) > 0);
    m.camera.azimuth = 90;
    CHECK(countOf(bodyAt(m, {}, fitted(m, {}, { 300, 300 })), Role::Bead) == 0);
    m.worked = { { Region::Glutes, {} } };
    m.camera.azimuth = 0;
    CHECK(countOf(bodyAt(m, {}, fitted(m, {}, { 300, 300 })), Role::Bead) == 0);
}

TEST_CASE("One worked side glows alone")
{
    Motion m = referenceMotion("superman");
    m.worked = { { Region::Calves, Side::Right } };
    const View view = fitted(m, {}, { 300, 300 });
    CHECK(countOf(bodyAt(m, {}, view), Role::Glow) == 1);
    m.worked = { { Region::Calves, {} } };
    CHECK(countOf(bodyAt(m, {}, view), Role::Glow) == 2);
}

TEST_CASE("An arrow shows where a landmark goes, and none where nothing goes anywhere")
{
    const Motion m = referenceMotion("seated spine");
    const View view = fitted(m, {}, { 300, 300 });
    CHECK(countOf(arrowsOf(m, { 0, 1 }, {}, view), Role::Arrow) == 1);
    CHECK(arrowsOf(m, { 1, 1 }, {}, view).empty());
    CHECK(arrowsOf(m, { 99, 99 }, {}, view).empty());
}

TEST_CASE("Where nothing is to be seen of the named ways, an arrow shows what moves furthest")
{
    Motion m = referenceMotion("seated spine");
    const View view = fitted(m, {}, { 300, 300 });
    m.arrows = { { Place::Sole, Side::Right } }; // on the floor all the while
    CHECK(countOf(arrowsOf(m, { 0, 1 }, {}, view), Role::Arrow) == 1);
    m.arrows.clear();
    CHECK(countOf(arrowsOf(m, { 0, 1 }, {}, view), Role::Arrow) == 1);
    m.poses.push_back(m.poses[0]);
    m.poses.back().angles.setBoth(Joint::WristFlexion, 5);
    CHECK(arrowsOf(m, { 0, m.poses.size() - 1 }, {}, view).empty());
}

TEST_CASE("A part keeps its place among its neighbours until the votes against it are clear")
{
    const Motion m = referenceMotion("seated spine");
    const View view = fitted(m, {}, { 300, 300 });
    const auto changes = [&](bool remembering) {
        DepthMemory memory;
        std::vector<std::size_t> before;
        int count = 0;
        for (int i = 0; i < 120; ++i) {
            const Solved solved = solve(poseAt(m, momentAt(m, lengthOf(m) * i / 120)));
            const std::vector<Solid> solids = solidsOf(m.props);
            const FlatParts flat = projected(solved.parts, view);
            const auto order = orderOf(itemsOf(solved.parts, flat, solids, view), solved.skeleton, view,
                remembering ? &memory : nullptr);
            count += i > 0 && order != before ? 1 : 0;
            before = order;
        }
        return count;
    };
    CHECK(changes(true) < changes(false));
}

TEST_CASE("A chain of circles is wrapped by lines that touch them, and grows by as much as it is told")
{
    const View view{ { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, 1, {}, {}, 1 };
    std::vector<Ellipse> circles;
    for (const double x : { 0., 40., 80. })
        circles.push_back(projected(ellipsoid({ {}, { x, 0, 0 } }, {}, { 10, 10, 10 }), view));
    Silhouette s;
    s.addChain(circles.data(), circles.size());
    for (const double grown : { 0., 3. }) {
        const auto contours = s.grown(grown);
        REQUIRE(contours.size() == 1);
        for (const Point p : contours[0]) {
            const double along = std::clamp(p.x, 0., 80.);
            CHECK(std::hypot(p.x - along, p.y) == Approx(10 + grown).margin(0.05));
        }
    }
}

TEST_CASE("A limb seen along its length is the circle that covers the others")
{
    const View view{ { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, 1, {}, {}, 1 };
    std::vector<Ellipse> circles;
    for (const double r : { 6., 10., 8. })
        circles.push_back(projected(ellipsoid({ {}, { 0, 0, r } }, {}, { r, r, r }), view));
    Silhouette s;
    s.addChain(circles.data(), circles.size());
    const std::vector<Contour> contours = s.grown(0);
    REQUIRE(contours.size() == 1);
    for (const Point p : contours[0])
        CHECK(std::hypot(p.x, p.y) == Approx(10).margin(0.05));
}
