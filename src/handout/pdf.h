// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/layout.h"

#include <QByteArray>

namespace plumbline::handout
{

/// The whole hand-out as a PDF: its words are words, in a font that is in the file, and its figures are
/// paths. Empty if there is no memory for it.
[[nodiscard]] QByteArray pdf(const Handout& handout, const HandoutOptions& options);

} // namespace plumbline::handout
