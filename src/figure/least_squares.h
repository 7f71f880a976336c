// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace plumbline::figure
{

/// A number that may be changed: degrees, or hundredths of stature.
struct Unknown {
    double value = 0;
    double low = -360;
    double high = 360;
    /// What one unit of change costs, as a residual; above 0, so that of many solutions the nearest is taken.
    double stiffness = 1e-4;
};
using Unknowns = std::vector<Unknown>;

/// The differences that are to become small, always as many.
using Residuals = std::function<std::vector<double>(const Unknowns&)>;

/// Changes the unknowns within their bounds until the sum of the squares of residuals and changes is as small
/// as it gets nearby (Levenberg and Marquardt, what lies at a bound and would go beyond is left out). At most
/// `rounds` linear systems.
void minimise(Unknowns& unknowns, const Residuals& residuals, int rounds);

} // namespace plumbline::figure
