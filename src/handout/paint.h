// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"
#include "handout/page.h"

#include <QImage>

class QPainter;

namespace plumbline::handout
{

/// Paints a page, white paper included, in tenths of a point: whoever calls has scaled the painter for the
/// device. The same on paper, in a PDF and in a preview.
void paint(QPainter& painter, const Layout& layout, std::size_t page, const Handout& handout, Ink ink);

/// A page as a picture of this width in pixels.
[[nodiscard]] QImage preview(
    const Layout& layout, std::size_t page, const Handout& handout, Ink ink, int width, qreal ratio = 1);

} // namespace plumbline::handout
