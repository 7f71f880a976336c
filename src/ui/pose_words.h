// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/base_position.h"
#include "figure/handle.h"
#include "figure/part.h"
#include "figure/prop.h"
#include "figure/solve.h"

#include <QStringList>

/// The figure's own words, in those of a trainer.
namespace plumbline
{

/// "Right hand".
[[nodiscard]] QString nameOf(const figure::Handle& handle);
/// "left hand", "trunk", within a sentence.
[[nodiscard]] QString nameOf(figure::PartId part);
/// "Knee flexion", "Low back side bending".
[[nodiscard]] QString nameOf(figure::Trunk movement);
[[nodiscard]] QString nameOf(figure::Joint movement);
[[nodiscard]] QString nameOf(figure::BasePosition base);
[[nodiscard]] QString nameOf(figure::PropKind kind);
[[nodiscard]] QString nameOf(figure::PartKind kind);
[[nodiscard]] QString nameOf(figure::Anchor anchor);

/// What numbers find wrong in a body (figure/judge.h), each as a sentence that says what would help. Empty:
/// nothing is.
[[nodiscard]] QStringList poseHints(const figure::Solved& body);

} // namespace plumbline
