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
[[nodiscard]] QString wordFor(const figure::Handle& handle);
/// "left hand", "trunk", within a sentence.
[[nodiscard]] QString wordFor(figure::PartId part);
/// "Knee flexion", "Low back side bending".
[[nodiscard]] QString wordFor(figure::Trunk movement);
[[nodiscard]] QString wordFor(figure::Joint movement);
[[nodiscard]] QString wordFor(figure::BasePosition base);
[[nodiscard]] QString wordFor(figure::PropKind kind);
[[nodiscard]] QString wordFor(figure::PartKind kind);
[[nodiscard]] QString wordFor(figure::Anchor anchor);

/// What numbers find wrong in a body (figure/judge.h), each as a sentence that says what would help. Empty:
/// nothing is.
[[nodiscard]] QStringList poseHints(const figure::Solved& body);

} // namespace plumbline
