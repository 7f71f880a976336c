// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/base_position.h"
#include "figure/flesh.h"
#include "figure/judge.h"
#include "figure/surface.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace plumbline::figure;

namespace
{

Skeleton standing()
{
    return skeletonOf(anglesOf(BasePosition::Standing), {}, {});
}

void moveHand(Skeleton& s, Vec3 wrist)
{
    s.at(Limb::Hand, Side::Right).origin = wrist;
}

} // namespace

TEST_CASE("Depth is measured from the skin")
{
    const Skeleton s = standing();
    const std::vector<Flesh> all = fleshOf(surfaceOf(s));
    const auto thigh = std::find_if(
        all.begin(), all.end(), [](const Flesh& f) { return f.part == partId(PartKind::Thigh); });
    REQUIRE(thigh != all.end());
    const Frame& bone = s.at(Limb::Thigh, Side::Right);
    const Depth inside = depthOf(bone.at({ .040, -.140, 0 }), *thigh); // the front is at .051
    CHECK(inside.value == Approx(.011).margin(.002));
    CHECK(dot(inside.outwards, bone.axes.x) > 0.95);
    CHECK(depthOf(bone.at({ .071, -.140, 0 }), *thigh).value == Approx(-.020).margin(.003));
}

TEST_CASE("A hand in the belly is found, and how deep it is; one beside it is not")
{
    Skeleton s = standing();
    CHECK(deepestOverlap(surfaceOf(s)).depth < allowed::overlap);
    moveHand(s, s[Axial::L1].at({ .05, .03, 0 }));
    const Overlap found = deepestOverlap(surfaceOf(s));
    CHECK(found.part == partId(PartKind::Hand, Side::Right));
    CHECK(found.in == partId(PartKind::Shirt));
    CHECK(found.depth > allowed::overlap);
    moveHand(s, s[Axial::L1].at({ .20, .03, 0 }));
    CHECK(deepestOverlap(surfaceOf(s)).depth < allowed::overlap);
}

TEST_CASE("The judgement names the part that is deepest under the floor")
{
    Motion m;
    m.poses = { { "standing", anglesOf(BasePosition::Standing), groundOf(BasePosition::Standing), {} } };
    Solved body = solve(poseAt(m, {}));
    CHECK(judge(body).underFloor < allowed::underFloor);
    moveHand(body.skeleton, { 0.1, -0.1, 0.2 });
    body.parts = surfaceOf(body.skeleton);
    const Judgement bad = judge(body);
    CHECK(bad.underFloor > 0.1);
    CHECK(bad.lowest == partId(PartKind::Hand, Side::Right));
}
