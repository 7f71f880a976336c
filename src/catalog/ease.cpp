// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/ease.h"

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr double lessBy = 0.8; ///< "20 % less"
constexpr double moreBy = 0.1;

/// To the hundredth, so that small steps up end at exactly one.
double rounded(double amount)
{
    return std::round(amount * 100) / 100;
}

} // namespace

Ease eased(Ease before, Relief relief)
{
    before.comfortable = 0;
    if (relief == Relief::Less)
        before.amount = rounded(std::max(before.amount * lessBy, Ease::least));
    before.gentler = before.gentler || relief == Relief::Gentler;
    before.leftOut = before.leftOut || relief == Relief::LeaveOut;
    return before;
}

Ease afterComfort(Ease before)
{
    if (before.isOver() || before.leftOut || ++before.comfortable < Ease::enough)
        return before;
    before.comfortable = 0;
    if (before.gentler) {
        before.gentler = false;
        before.amount = std::min(before.amount, lessBy);
    } else {
        before.amount = rounded(std::min(before.amount + moreBy, 1.0));
    }
    return before;
}

} // namespace plumbline
