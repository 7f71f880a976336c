// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shelf.h"

namespace plumbline::test
{

/// Four exercises, of which "nod" has everything an exercise can have, and two routines: "morning" plays all
/// of them in two sections with a rest and a choice, "broken" cannot be played.
[[nodiscard]] Shelf sampleShelf();

} // namespace plumbline::test
