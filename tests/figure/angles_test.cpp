// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/angle_ranges.h"
#include "figure/base_position.h"
#include "figure/spine.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace plumbline;
using namespace plumbline::figure;

TEST_CASE("A joint's name without a side means both, and one side may still differ")
{
    Angles a;
    CHECK(apply({ { "hipL", "flexion", 30 }, { "hip", "flexion", 90 } }, a).empty());
    CHECK(a.at(Joint::HipFlexion, Side::Right) == 90);
    CHECK(a.at(Joint::HipFlexion, Side::Left) == 30);
}

TEST_CASE("A joint that nobody has is an error at its place and changes nothing")
{
    Angles a;
    const Diagnostics d = apply({ { "wing", "flexion", 30 }, { "kneeR", "rotation", 5 } }, a);
    REQUIRE(d.size() == 2);
    CHECK(hasErrors(d));
    CHECK(d[0].pointer == "/wing/flexion");
    CHECK(d[0].sentence.find("wing") != std::string::npos);
    CHECK(d[1].pointer == "/kneeR/rotation");
    CHECK(a == Angles());
}

TEST_CASE("An angle that is no number is an error and the base position's angle stays")
{
    Angles a = anglesOf(BasePosition::Sitting);
    const Diagnostics d = apply({ { "knee", "flexion", std::nan("") }, { "hip", "flexion", INFINITY } }, a);
    CHECK(d.size() == 2);
    CHECK(hasErrors(d));
    CHECK(a == anglesOf(BasePosition::Sitting));
}

TEST_CASE("Beyond what most people reach is a warning, beyond what a body can is an error and the limit")
{
    Angles a;
    const Diagnostics warned = apply({ { "knee", "flexion", 146 } }, a);
    REQUIRE(warned.size() == 1);
    CHECK(warned[0].severity == Severity::Warning);
    CHECK(a.at(Joint::KneeFlexion, Side::Left) == 146);

    const Diagnostics failed = apply({ { "elbowR", "flexion", 1e9 } }, a);
    REQUIRE(failed.size() == 1);
    CHECK(failed[0].severity == Severity::Error);
    CHECK(failed[0].pointer == "/elbowR/flexion");
    CHECK(a.at(Joint::ElbowFlexion, Side::Right) == rangeOf(Joint::ElbowFlexion).limitHigh);
}

TEST_CASE("The back's range is that of lumbar and thoracic spine together")
{
    Angles a;
    CHECK(apply({ { "lumbar", "flexion", 45 }, { "thoracic", "flexion", 40 } }, a).empty());
    const Diagnostics d = checkTrunk(a);
    REQUIRE(d.size() == 1);
    CHECK(d[0].severity == Severity::Warning);
}

TEST_CASE("Every norm lies within its limits, and every base position within the limits of the joints")
{
    for (std::size_t i = 0; i < trunkCount; ++i) {
        const Range r = rangeOf(static_cast<Trunk>(i));
        CHECK((r.limitLow <= r.normLow && r.normLow < r.normHigh && r.normHigh <= r.limitHigh));
    }
    for (std::size_t i = 0; i < jointCount; ++i) {
        const auto joint = static_cast<Joint>(i);
        const Range r = rangeOf(joint);
        CHECK((r.limitLow <= r.normLow && r.normLow < r.normHigh && r.normHigh <= r.limitHigh));
        for (int b = 0; b <= static_cast<int>(BasePosition::Squatting); ++b) {
            const double value = anglesOf(static_cast<BasePosition>(b)).at(joint, Side::Right);
            CAPTURE(nameOf(joint), b);
            CHECK((r.limitLow <= value && value <= r.limitHigh));
        }
    }
}

TEST_CASE("Every movement has a name that finds it again")
{
    for (std::size_t i = 0; i < jointCount; ++i) {
        const auto joint = static_cast<Joint>(i);
        const std::string name = nameOf(joint);
        const auto space = name.find(' ');
        const auto found = movementNamed(name.substr(0, space) + "L", name.substr(space + 1));
        REQUIRE(found);
        CHECK(found->joint == joint);
        CHECK(found->side == Side::Left);
    }
    CHECK_FALSE(movementNamed("", ""));
    CHECK_FALSE(movementNamed("R", "flexion"));
}

TEST_CASE("A region's angle is shared out over its joints without loss")
{
    Angles a;
    a[Trunk::LumbarFlexion] = 40;
    a[Trunk::ThoracicLateral] = 20;
    a[Trunk::CervicalRotation] = 50;
    a[Trunk::CervicalRetraction] = 15;
    Bend sum;
    for (const Bend& b : spineOf(a)) {
        sum.flexion += b.flexion;
        sum.lateral += b.lateral;
        sum.rotation += b.rotation;
    }
    CHECK(sum.flexion == Approx(40)); // a chin tuck keeps the gaze level
    CHECK(sum.lateral == Approx(20));
    CHECK(sum.rotation == Approx(50));
}

TEST_CASE("Rolling down begins at the head, rolling up at the pelvis, and both arrive everywhere")
{
    CHECK(progressOf(Axial::Head, 0.3, Order::HeadFirst) > 0.5);
    CHECK(progressOf(Axial::L0, 0.3, Order::HeadFirst) == 0);
    CHECK(progressOf(Axial::T2, 0.4, Order::HeadFirst) > progressOf(Axial::T0, 0.4, Order::HeadFirst));
    CHECK(progressOf(Axial::L0, 0.35, Order::PelvisFirst) > 0.5);
    CHECK(progressOf(Axial::Head, 0.3, Order::PelvisFirst) == 0);
    for (const Order order : { Order::Together, Order::HeadFirst, Order::PelvisFirst })
        for (std::size_t i = 0; i < axialCount; ++i) {
            CHECK(progressOf(static_cast<Axial>(i), 0, order) == 0);
            CHECK(progressOf(static_cast<Axial>(i), 1, order) == 1);
        }
}

TEST_CASE("Clamped angles lie within their limits, and those that did stay as they were")
{
    Angles wild;
    wild[Trunk::LumbarFlexion] = 200;
    wild[Trunk::HeadFlexion] = std::nan("");
    wild.at(Joint::KneeFlexion, Side::Left) = -90;
    wild.at(Joint::HipFlexion, Side::Right) = 45;
    const Angles tame = clamped(wild);
    CHECK(tame[Trunk::LumbarFlexion] == 60);
    CHECK(tame[Trunk::HeadFlexion] == 0);
    CHECK(tame.at(Joint::KneeFlexion, Side::Left) == -5);
    CHECK(tame.at(Joint::HipFlexion, Side::Right) == 45);
    CHECK(clamped(tame) == tame);
}
