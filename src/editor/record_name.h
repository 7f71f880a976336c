// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>

namespace plumbline
{

/// The id a record of this title gets: "Low back, weeks 1–2" is "low-back-weeks-1-2". Never empty, at most 60
/// characters; accents of Latin letters are dropped.
[[nodiscard]] std::string idOf(const QString& title);

/// The same with the first number behind it that is free: "low-back-2".
[[nodiscard]] std::string freeId(
    const QString& title, const std::function<bool(const std::string&)>& isTaken);

} // namespace plumbline
