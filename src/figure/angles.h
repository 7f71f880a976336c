// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/bone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::figure
{

/// Movements of the trunk, in degrees; the place of the whole body in fractions of stature.
/// Positive: anterior tilt, flexion, bending and turning to the right, retraction (chin tuck).
enum class Trunk {
    PelvisTilt,
    LumbarFlexion,
    LumbarLateral,
    LumbarRotation,
    ThoracicFlexion,
    ThoracicLateral,
    ThoracicRotation,
    CervicalFlexion,
    CervicalLateral,
    CervicalRotation,
    CervicalRetraction,
    HeadFlexion,
    RootYaw, ///< the whole body turned, leaned sideways (to the right), pitched forward
    RootRoll,
    RootPitch,
    RootX,
    RootY,
    RootZ
};
constexpr std::size_t trunkCount = 18;

/// Movements of one arm or leg, in degrees. Positive: flexion, abduction, internal rotation, horizontal
/// adduction, pronation (0 = thumb forward), elevation, protraction, dorsiflexion, inversion. Grip: 0 open, 1
/// fist.
enum class Joint {
    ScapulaElevation,
    ScapulaProtraction,
    ShoulderFlexion,
    ShoulderAbduction,
    ShoulderHorizontal,
    ShoulderRotation,
    ElbowFlexion,
    ForearmPronation,
    WristFlexion,
    WristDeviation,
    HandGrip,
    HipFlexion,
    HipAbduction,
    HipRotation,
    KneeFlexion,
    AnkleDorsiflexion,
    AnkleInversion,
    ToeExtension
};
constexpr std::size_t jointCount = 18;

/// Every movement of the body at one moment.
class Angles
{
public:
    double& operator[](Trunk t) { return m_trunk[static_cast<std::size_t>(t)]; }
    double operator[](Trunk t) const { return m_trunk[static_cast<std::size_t>(t)]; }
    double& at(Joint j, Side s) { return m_limbs[index(s)][static_cast<std::size_t>(j)]; }
    [[nodiscard]] double at(Joint j, Side s) const { return m_limbs[index(s)][static_cast<std::size_t>(j)]; }
    void setBoth(Joint j, double value) { at(j, Side::Right) = at(j, Side::Left) = value; }

    friend bool operator==(const Angles&, const Angles&) = default;

private:
    std::array<double, trunkCount> m_trunk{};
    std::array<std::array<double, jointCount>, 2> m_limbs{};
};

/// The same posture of the other side of the body.
Angles mirrored(const Angles& angles);

/// A movement by its written name: joint and motion, "hip" "flexion". A limb's joint without a letter means
/// both sides; "hipR" and "hipL" one.
struct Movement {
    std::optional<Trunk> trunk;
    std::optional<Joint> joint;
    std::optional<Side> side;
};
std::optional<Movement> movementNamed(std::string_view joint, std::string_view motion);

/// "lumbar flexion", "hip abduction".
std::string nameOf(Trunk t);
std::string nameOf(Joint j);

/// One number as an author writes it, and where: {"hipR": {"flexion": 85}}.
struct AngleSetting {
    std::string joint;
    std::string motion;
    double value = 0;
};
using AngleSettings = std::vector<AngleSetting>;

} // namespace plumbline::figure
