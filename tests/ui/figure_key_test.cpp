// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_key.h"

#include "figure/reference_motions.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

using namespace plumbline;

TEST_CASE("the key of a motion changes with each of its values and with nothing else")
{
    figure::Motion plain = figure::referenceMotion("bridge");
    plain.pins.resize(1);
    plain.props.resize(1);
    CHECK(keyOf(plain) == keyOf(figure::Motion(plain)));
    const std::vector<std::function<void(figure::Motion&)>> changes{
        [](figure::Motion& m) { m.poses[0].name += "x"; },
        [](figure::Motion& m) { m.poses[0].angles.at(figure::Joint::ToeExtension, figure::Side::Left) += 1; },
        [](figure::Motion& m) { m.poses[0].angles[figure::Trunk::RootZ] += 1; },
        [](figure::Motion& m) { m.poses[0].ground.root = figure::aboutY(90) * m.poses[0].ground.root; },
        [](figure::Motion& m) { m.poses[0].ground.anchor = figure::Anchor::LeftThigh; },
        [](figure::Motion& m) {
            m.poses[0].ground.settle = { { { figure::PartKind::Hand, {} } }, {} };
        },
        [](figure::Motion& m) {
            m.poses[0].ground.settle = { {}, { { figure::PartKind::Hand, {} } } };
        },
        [](figure::Motion& m) {
            m.poses[0].ground.support = { { figure::PartKind::Head, {} } };
        },
        [](figure::Motion& m) { m.poses[0].ground.height += 0.1; },
        [](figure::Motion& m) { m.poses[0].ground.at.x += 0.1; },
        [](figure::Motion& m) { m.poses[0].pinWeights.push_back(0.5); },
        [](figure::Motion& m) { m.start = 1 - m.start; },
        [](figure::Motion& m) { m.steps[0].pose += 1; },
        [](figure::Motion& m) { m.steps[0].seconds += 1; },
        [](figure::Motion& m) { m.steps[0].moves = !m.steps[0].moves; },
        [](figure::Motion& m) { m.repeatFrom += 1; },
        [](figure::Motion& m) { m.pins[0].side = figure::Side::Left; },
        [](figure::Motion& m) { m.pins[0].target = figure::OnFloor{ figure::Vec3{} }; },
        [](figure::Motion& m) { m.pins[0].target = figure::AtPoint{}; },
        [](figure::Motion& m) {
            m.pins[0].target = figure::Landmark{ figure::Place::Knee, {} };
        },
        [](figure::Motion& m) { m.pins[0].fingers = figure::Vec3{}; },
        [](figure::Motion& m) { m.pins[0].palm = figure::Vec3{}; },
        [](figure::Motion& m) { m.pins[0].grip = 0; },
        [](figure::Motion& m) { m.props[0].kind = figure::PropKind::Wall; },
        [](figure::Motion& m) { m.props[0].size.y += 1; },
        [](figure::Motion& m) { m.props[0].alongX = true; },
        [](figure::Motion& m) { m.camera.elevation += 1; },
        [](figure::Motion& m) { m.frame.push_back(figure::PartKind::Head); },
        [](figure::Motion& m) {
            m.worked.push_back({ figure::Region::Calves, figure::Side::Left });
        },
        [](figure::Motion& m) {
            m.arrows.push_back({ figure::Place::Chin, {} });
        },
    };
    std::set<QByteArray> keys{ keyOf(plain) };
    for (const auto& change : changes) {
        figure::Motion changed = plain;
        change(changed);
        keys.insert(keyOf(changed));
    }
    CHECK(keys.size() == changes.size() + 1);
}
