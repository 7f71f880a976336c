// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/today.h"

#include <ctime>

namespace plumbline::cli
{

std::chrono::sys_days localDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

} // namespace plumbline::cli
