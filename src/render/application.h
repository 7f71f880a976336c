// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <memory>

namespace plumbline::render
{

/// Qt writes words only where there is one, and it takes a while to start. Null where there is one already.
[[nodiscard]] std::unique_ptr<QGuiApplication> applicationForWords();

} // namespace plumbline::render
