// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

namespace plumbline
{

/// How soon a figure is worth another picture: when something has gone a quarter of a pixel, but as often as
/// a screen shows one at most, and as often as a breath is shown at least. It slows down by steps, as what
/// sets off may be fast soon.
class FramePace
{
public:
    /// A picture was shown, so long after the one before; its fastest point has gone this way since, in
    /// pixels.
    void show(double way, Duration after);
    /// Another movement begins.
    void forget();
    /// `moves`: the body travels, otherwise it breathes.
    [[nodiscard]] Duration untilNext(bool moves) const;

private:
    static constexpr Duration shortest{ 16 };
    Duration m_wait = shortest; ///< while it moves
};

} // namespace plumbline
