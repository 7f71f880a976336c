// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/handout_options.h"

#include <QSizeF>

namespace plumbline::handout
{

/// The measures that go with the options, in tenths of a point.
struct Sizes {
    int title = 260, lead = 120, heading = 125, cardTitle = 140, body = 97, small = 86;
    qreal gap = 95; ///< between things that belong together
    bool isWide = true; ///< a card is as wide as the page; else there are two side by side
    int rows = 2; ///< of cards, on a page without a head
    qreal picture = 1300; ///< the height of the pictures of a card; of one on a page by itself, the least
};

[[nodiscard]] Sizes sizesFor(const HandoutOptions& options);

/// A4 where nobody said otherwise, but Letter in the countries that use it.
[[nodiscard]] Paper usualPaper();
[[nodiscard]] QSizeF sheetSize(Paper paper);

} // namespace plumbline::handout
