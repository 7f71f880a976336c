// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace plumbline::bench
{

/// One line of the report: what was measured, the floor measured in the same run, the goal.
void print(
    const std::string& what, const std::string& measured, const std::string& ratio, const std::string& goal);

/// "12.3 ms" with as many digits as help.
[[nodiscard]] std::string number(double value, const char* unit);
[[nodiscard]] std::string ratio(double value, double floor);

/// The value below which this share of the sorted-in-place sample lies.
[[nodiscard]] inline double quantile(std::vector<double>& sample, double share)
{
    std::sort(sample.begin(), sample.end());
    return sample.at(static_cast<std::size_t>(share * static_cast<double>(sample.size() - 1)));
}

void startRows(const std::string& folder); ///< the folder the programs were built into
void loadRows();
void searchRows();
void cueRows();
void figureRows();
void sessionRows();

} // namespace plumbline::bench
