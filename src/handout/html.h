// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

#include <QByteArray>

namespace plumbline::handout
{

/// The hand-out as one web page for a telephone: nothing in it is fetched from elsewhere, it runs no script
/// (its own policy forbids both), and its figures move where whoever reads it likes movement. Of the options
/// it takes the parts, the weeks and large print.
[[nodiscard]] QByteArray html(const Handout& handout, const HandoutOptions& options);

} // namespace plumbline::handout
