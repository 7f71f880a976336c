// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/handle.h"

#include "figure/proportions.h"

namespace plumbline::figure
{

Vec3 positionOf(Handle handle, const Skeleton& body)
{
    switch (handle.grasp) {
    case Grasp::Head:
        return body[Axial::Head].at({ 0, 0.045, 0 });
    case Grasp::Chest:
        return body[Axial::T2].at({ 0.02, 0, 0 });
    case Grasp::Back:
        return body[Axial::T0].origin;
    case Grasp::Pelvis:
        return body[Axial::Pelvis].origin;
    case Grasp::Shoulder:
        return body.at(Limb::UpperArm, handle.side).origin;
    case Grasp::Elbow:
        return body.at(Limb::Forearm, handle.side).origin;
    case Grasp::Hand:
        return body.at(Limb::Hand, handle.side).at({ 0, -proportions::palm, 0 });
    case Grasp::Knee:
        return body.at(Limb::Shank, handle.side).origin;
    case Grasp::Foot:
        return body.at(Limb::Foot, handle.side).origin;
    }
    return {};
}

double restingHeight(Grasp grasp)
{
    switch (grasp) {
    case Grasp::Head:
        return 0.065;
    case Grasp::Chest:
        return 0.068;
    case Grasp::Back:
        return 0.035;
    case Grasp::Pelvis:
        return 0.06;
    case Grasp::Shoulder:
        return 0.04;
    case Grasp::Elbow:
        return 0.0219;
    case Grasp::Hand:
        return 0.0135;
    case Grasp::Knee:
        return 0.03;
    case Grasp::Foot:
        return proportions::ankleHeight;
    }
    return 0;
}

} // namespace plumbline::figure
