// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/angles.h"

#include <utility>

namespace plumbline::figure
{

namespace
{

struct Name {
    std::string_view joint;
    std::string_view motion;
};

// In the order of the enums.
constexpr std::array<Name, trunkCount> trunkNames{ { { "pelvis", "tilt" }, { "lumbar", "flexion" },
    { "lumbar", "lateral" }, { "lumbar", "rotation" }, { "thoracic", "flexion" }, { "thoracic", "lateral" },
    { "thoracic", "rotation" }, { "cervical", "flexion" }, { "cervical", "lateral" },
    { "cervical", "rotation" }, { "cervical", "retraction" }, { "head", "flexion" }, { "root", "yaw" },
    { "root", "roll" }, { "root", "pitch" }, { "root", "x" }, { "root", "y" }, { "root", "z" } } };

constexpr std::array<Name, jointCount> jointNames{ { { "scapula", "elevation" }, { "scapula", "protraction" },
    { "shoulder", "flexion" }, { "shoulder", "abduction" }, { "shoulder", "horizontal" },
    { "shoulder", "rotation" }, { "elbow", "flexion" }, { "forearm", "pronation" }, { "wrist", "flexion" },
    { "wrist", "deviation" }, { "hand", "grip" }, { "hip", "flexion" }, { "hip", "abduction" },
    { "hip", "rotation" }, { "knee", "flexion" }, { "ankle", "dorsiflexion" }, { "ankle", "inversion" },
    { "toe", "extension" } } };

std::string spoken(Name name)
{
    return std::string(name.joint) + " " + std::string(name.motion);
}

} // namespace

Angles mirrored(const Angles& angles)
{
    Angles other = angles;
    for (const Trunk t :
        { Trunk::LumbarLateral, Trunk::LumbarRotation, Trunk::ThoracicLateral, Trunk::ThoracicRotation,
            Trunk::CervicalLateral, Trunk::CervicalRotation, Trunk::RootYaw, Trunk::RootRoll, Trunk::RootZ })
        other[t] = -angles[t];
    for (std::size_t j = 0; j < jointCount; ++j)
        std::swap(other.at(static_cast<Joint>(j), Side::Right), other.at(static_cast<Joint>(j), Side::Left));
    return other;
}

std::optional<Movement> movementNamed(std::string_view joint, std::string_view motion)
{
    for (std::size_t i = 0; i < trunkCount; ++i)
        if (trunkNames[i].joint == joint && trunkNames[i].motion == motion)
            return Movement{ static_cast<Trunk>(i), {}, {} };
    std::optional<Side> side;
    if (!joint.empty() && (joint.back() == 'R' || joint.back() == 'L')) {
        side = joint.back() == 'R' ? Side::Right : Side::Left;
        joint.remove_suffix(1);
    }
    for (std::size_t i = 0; i < jointCount; ++i)
        if (jointNames[i].joint == joint && jointNames[i].motion == motion)
            return Movement{ {}, static_cast<Joint>(i), side };
    return std::nullopt;
}

std::string nameOf(Trunk t)
{
    return spoken(trunkNames[static_cast<std::size_t>(t)]);
}

std::string nameOf(Joint j)
{
    return spoken(jointNames[static_cast<std::size_t>(j)]);
}

} // namespace plumbline::figure
