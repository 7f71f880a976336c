// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace plumbline::figure
{

enum class Side { Right, Left };
inline constexpr std::array bothSides{ Side::Right, Side::Left };

/// +1 right, -1 left: the sign of z, and of every rotation that mirrors.
constexpr double sign(Side side)
{
    return side == Side::Right ? 1 : -1;
}
constexpr Side opposite(Side side)
{
    return side == Side::Right ? Side::Left : Side::Right;
}
constexpr std::size_t index(Side side)
{
    return side == Side::Right ? 0 : 1;
}

/// The trunk from bottom to top. Three segments stand for the five lumbar vertebrae, four for the
/// twelve thoracic, two for the cervical; a segment's joint is at its lower end.
enum class Axial { Pelvis, L0, L1, L2, T0, T1, T2, T3, C0, C1, Head };
constexpr std::size_t axialCount = 11;
constexpr Axial firstLumbar = Axial::L0;
constexpr Axial firstThoracic = Axial::T0;
constexpr Axial firstCervical = Axial::C0;

enum class Limb { Clavicle, UpperArm, Forearm, Hand, Thigh, Shank, Foot, Toes };
constexpr std::size_t limbCount = 8;

} // namespace plumbline::figure
