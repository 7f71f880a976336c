// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reach_trunk.h"

#include "figure/goniometer.h"
#include "figure/least_squares.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

/// What a degree costs at stiffness 1, and a hundredth of stature of the whole body's way.
constexpr double perDegree = 2e-4;
constexpr double perHundredth = 1e-5;
/// Of a limb's length: as far as it is led without a jerk (limb.cpp).
constexpr double straight = 0.985;
constexpr int rounds = 40;
/// How far hips bend at most, in degrees, and how near an ankle comes to its hip.
constexpr double deepest = 138;
constexpr double nearest = 0.09;

/// What moves with a handle, and how willingly.
struct Ease {
    std::vector<Freedom> spine;
    double turns = 1; ///< stiffness of the root's turn; lying it is turned less
    bool shifts = false;
};

Ease easeOf(Handle handle, const Contacts& contacts)
{
    const auto bends = [](std::initializer_list<std::pair<Trunk, double>> list) {
        std::vector<Freedom> out;
        for (const auto& [movement, stiffness] : list)
            out.push_back({ Movement{ movement, {}, {} }, stiffness * perDegree });
        return out;
    };
    const bool lies = contacts.pelvis && contacts.chest;
    switch (handle.grasp) {
    case Grasp::Head:
        return { bends({ { Trunk::CervicalFlexion, 1 }, { Trunk::CervicalLateral, 1 },
                     { Trunk::HeadFlexion, 4 }, { Trunk::ThoracicFlexion, 3 }, { Trunk::ThoracicLateral, 3 },
                     { Trunk::LumbarFlexion, 4 }, { Trunk::LumbarLateral, 4 } }),
            lies ? 12. : 5., false };
    case Grasp::Chest:
        return { bends({ { Trunk::LumbarFlexion, 1.5 }, { Trunk::LumbarLateral, 1.2 },
                     { Trunk::ThoracicFlexion, 1.5 }, { Trunk::ThoracicLateral, 1.2 } }),
            lies ? 8. : 1.5, false };
    case Grasp::Back:
        return { bends({ { Trunk::PelvisTilt, 1 }, { Trunk::LumbarFlexion, 1 }, { Trunk::LumbarLateral, 1 },
                     { Trunk::ThoracicFlexion, 1 }, { Trunk::ThoracicLateral, 1 } }),
            2, true };
    case Grasp::Shoulder: {
        Ease ease{ bends({ { Trunk::ThoracicRotation, 1 }, { Trunk::LumbarRotation, 1.5 },
                       { Trunk::ThoracicLateral, 1.2 }, { Trunk::ThoracicFlexion, 1.5 },
                       { Trunk::LumbarLateral, 1.5 }, { Trunk::LumbarFlexion, 1.5 } }),
            lies ? 8. : 3., false };
        for (const Joint j : { Joint::ScapulaElevation, Joint::ScapulaProtraction })
            ease.spine.push_back({ Movement{ {}, j, handle.side }, 1.2 * perDegree });
        return ease;
    }
    default:
        return { contacts.chest ? bends({ { Trunk::LumbarFlexion, 2 }, { Trunk::ThoracicFlexion, 2 },
                     { Trunk::CervicalFlexion, 1 } })
                                : std::vector<Freedom>(),
            contacts.chest ? 1. : 4., true };
    }
}

/// What is to stay, of the body as it is now.
class Keeping
{
public:
    Keeping(const Solved& now, const Contacts& contacts, Handle handle)
        : m_now(now.skeleton)
        , m_contacts(contacts)
        , m_handle(handle)
        , m_lowestPelvis(std::min(restingHeight(Grasp::Pelvis), now.skeleton[Axial::Pelvis].origin.y))
        , m_lowestHead(std::min(restingHeight(Grasp::Head), positionOf({ Grasp::Head, {} }, m_now).y))
    {
    }

    void add(std::vector<double>& out, const Skeleton& body) const
    {
        for (const Side side : bothSides) {
            const Contacts::OfSide& mine = m_contacts.of(side);
            if (mine.knee)
                out.push_back(firmly
                    * (length(body.at(Limb::Thigh, side).origin - m_now.at(Limb::Shank, side).origin)
                        - bonesOf(false).upperLength));
            else if (keepsLeg(side))
                addLimb(out, body, false, side);
            if (mine.knee)
                out.push_back(tooDeep(body, side));
            if (mine.hand)
                addLimb(out, body, true, side);
        }
        out.push_back(firmly * std::max(0., m_lowestPelvis - body[Axial::Pelvis].origin.y));
        const bool spine = m_handle.grasp == Grasp::Back;
        if (spine)
            addPlace(out, body, Axial::Pelvis, m_contacts.pelvis ? firmly : loosely);
        if (spine || (m_handle.grasp == Grasp::Pelvis && m_contacts.chest))
            addPlace(out, body, Axial::T3, m_contacts.chest ? 0.5 : loosely);
        out.push_back(firmly * std::max(0., m_lowestHead - positionOf({ Grasp::Head, {} }, body).y));
    }

    /// A leg goes along with the pelvis only through the air.
    [[nodiscard]] bool keepsLeg(Side side) const
    {
        return m_contacts.of(side).foot || m_handle.grasp != Grasp::Pelvis;
    }

private:
    static constexpr double firmly = 3;
    static constexpr double loosely = 0.12;
    const Skeleton& m_now;
    const Contacts& m_contacts;
    Handle m_handle;
    double m_lowestPelvis;
    double m_lowestHead;

    // What the hip would bend too far for the knee to stay.
    [[nodiscard]] double tooDeep(const Skeleton& body, Side side) const
    {
        const Frame& pelvis = body[Axial::Pelvis];
        const Vec3 thigh = pelvis.axes.inverse()
            * unit(body.at(Limb::Thigh, side).origin - m_now.at(Limb::Shank, side).origin);
        const double flexion = std::atan2(-thigh.x, thigh.y) * 180 / M_PI;
        return std::max(0., flexion - deepest) * 0.02;
    }

    void addLimb(std::vector<double>& out, const Skeleton& body, bool arm, Side side) const
    {
        const LimbBones limb = bonesOf(arm);
        const Vec3 end = m_now.at(limb.tip, side).origin;
        const double before = length(m_now.at(limb.upper, side).origin - end);
        const double most = std::max(before, straight * (limb.upperLength + limb.lowerLength));
        const double far = length(body.at(limb.upper, side).origin - end);
        out.push_back(firmly * (std::max(0., far - most) - std::max(0., std::min(nearest, before) - far)));
    }

    void addPlace(std::vector<double>& out, const Skeleton& body, Axial bone, double weight) const
    {
        const Vec3 d = (body[bone].origin - m_now[bone].origin) * weight;
        out.insert(out.end(), { d.x, d.y, d.z });
    }
};

/// The floating body as unknowns: three turns about the axes of the world, three shifts, then the spine.
class Trunk6
{
public:
    Trunk6(const Floating& body, const Ease& ease)
        : m_body(body)
        , m_ease(ease)
    {
        for (int i = 0; i < 3; ++i)
            unknowns.push_back({ 0, -150, 150, ease.turns * perDegree });
        for (int i = 0; ease.shifts && i < 3; ++i)
            unknowns.push_back({ 0, -200, 200, perHundredth });
        for (const Freedom& f : ease.spine) {
            const Range range = rangeOf(f.movement);
            unknowns.push_back(
                { angleOf(m_body.angles, f.movement), range.limitLow, range.limitHigh, f.stiffness });
        }
    }

    [[nodiscard]] Floating at(const Unknowns& u) const
    {
        Floating out = m_body;
        const Vec3 turn{ u[0].value, u[1].value, u[2].value };
        const double angle = length(turn);
        if (angle > 1e-9)
            out.root.axes = about(turn * (1 / angle), angle * M_PI / 180) * out.root.axes;
        std::size_t i = 3;
        if (m_ease.shifts) {
            out.root.origin += Vec3{ u[3].value, u[4].value, u[5].value } * 0.01;
            i = 6;
        }
        for (const Freedom& f : m_ease.spine)
            angleOf(out.angles, f.movement) = u[i++].value;
        return out;
    }

    Unknowns unknowns;

private:
    Floating m_body;
    Ease m_ease;
};

} // namespace

void leadTrunk(Floating& body, const Solved& now, const Contacts& contacts, Handle handle, Vec3 to)
{
    const Vec3 grasped = positionOf(handle, now.skeleton);
    // About the pelvis, no farther than an upright back is long.
    if (handle.grasp != Grasp::Pelvis && handle.grasp != Grasp::Back) {
        const Skeleton upright = skeletonOf({}, spineOf({}), {});
        const double most = std::max(length(positionOf(handle, upright)), length(grasped - body.root.origin));
        const Vec3 way = to - body.root.origin;
        to = body.root.origin + way * std::min(1., most / std::max(length(way), 1e-6));
    }
    to.y = std::max(to.y, std::min(restingHeight(handle.grasp), grasped.y));
    const Keeping keeping(now, contacts, handle);
    Trunk6 trunk(body, easeOf(handle, contacts));
    minimise(
        trunk.unknowns,
        [&](const Unknowns& u) {
            const Skeleton bones = trunk.at(u).skeleton();
            const Vec3 miss = positionOf(handle, bones) - to;
            std::vector<double> out{ miss.x, miss.y, miss.z };
            keeping.add(out, bones);
            return out;
        },
        rounds);
    body = trunk.at(trunk.unknowns);
    for (const Side side : bothSides)
        for (const bool arm : { false, true }) {
            const Contacts::OfSide& mine = contacts.of(side);
            if (!arm && mine.knee) {
                keepKneeling(body, now, side);
                continue;
            }
            if (!(arm ? mine.hand : keeping.keepsLeg(side)))
                continue;
            const LimbBones limb = bonesOf(arm);
            const Vec3 end = now.skeleton.at(limb.tip, side).origin;
            const Vec3 direction = bendOf(now.skeleton, arm, side);
            const double swivel = swivelTowards(body.skeleton(), limb.upper, side, end, direction);
            bringEnd(body, arm, side, end, { swivel, 1 });
            keepEndTurned(body, now, arm, side);
        }
}

} // namespace plumbline::figure
