// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/flow.h"
#include "handout/handout.h"
#include "handout/sizes.h"

namespace plumbline::handout
{

/// What everything is placed by.
struct Setting {
    const Handout& handout;
    const HandoutOptions& options;
    Sizes sizes;
    qreal width = 0; ///< of the content
};

/// The head of the first page: whose it is, what the routine is called and what it is for.
void placeHead(Flow& flow, const Setting& setting);
/// What is needed, when, what to take care of, and boxes to tick for the weeks.
void placeFacts(Flow& flow, const Setting& setting);

/// An exercise across the page.
[[nodiscard]] Band wideCard(const Setting& setting, std::size_t entry, qreal slot);
/// The same in a column as wide as this.
[[nodiscard]] Column narrowCard(const Setting& setting, std::size_t entry, qreal width);

/// Boxes for each day of each week. Its width is fixed, as boxes are as large as a finger likes them.
[[nodiscard]] Column tickGrid(const Setting& setting);
[[nodiscard]] qreal tickGridWidth(const Setting& setting);

} // namespace plumbline::handout
