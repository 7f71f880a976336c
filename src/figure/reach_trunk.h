// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/reach_limb.h"
#include "figure/stance.h"

/// The part of reach.h that knows the trunk.
namespace plumbline::figure
{

/// Leads head, chest, spine, a shoulder or the pelvis to a place by turning and shifting the root and bending
/// the spine; then brings hands, feet and knees that touch something back to where they are now.
void leadTrunk(Floating& body, const Solved& now, const Contacts& contacts, Handle handle, Vec3 to);

} // namespace plumbline::figure
