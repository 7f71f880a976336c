// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rotation.h"
#include "figure/spine.h"

namespace plumbline::figure
{

/// Where every bone is. In the anatomical position all axes are the world's; limbs run along their own -y,
/// the spine along +y.
class Skeleton
{
public:
    Frame& operator[](Axial a) { return m_trunk[static_cast<std::size_t>(a)]; }
    const Frame& operator[](Axial a) const { return m_trunk[static_cast<std::size_t>(a)]; }
    Frame& at(Limb l, Side s) { return m_limbs[index(s)][static_cast<std::size_t>(l)]; }
    [[nodiscard]] const Frame& at(Limb l, Side s) const
    {
        return m_limbs[index(s)][static_cast<std::size_t>(l)];
    }

    /// The shoulder girdle's axes: the thorax without its rest lean.
    [[nodiscard]] Rotation thorax() const;

    /// Turns about the world's origin, then shifts.
    void transform(const Rotation& turn, Vec3 shift);

    std::array<double, 2> grip{}; ///< by side: 0 open, 1 fist
    double breath = 0.5; ///< 0 breathed out, 1 breathed in

private:
    std::array<Frame, axialCount> m_trunk;
    std::array<std::array<Frame, limbCount>, 2> m_limbs;
};

/// Forward kinematics: the pelvis at the world's origin, turned by `root`.
Skeleton skeletonOf(const Angles& angles, const Spine& spine, const Rotation& root);

} // namespace plumbline::figure
