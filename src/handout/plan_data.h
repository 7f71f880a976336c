// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

#include <QByteArray>

namespace plumbline::handout
{

/// The hand-out for programs: an ExercisePlan of schema.org as JSON-LD, with nothing in it that could end the
/// element of a web page it stands in.
[[nodiscard]] QByteArray planData(const Handout& handout);

} // namespace plumbline::handout
