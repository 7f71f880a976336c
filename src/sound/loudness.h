// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace plumbline::sound
{

/// A spoken line as it is to be played: without the silence around it but for a breath of 30 ms, so that it
/// begins at its moment, with 100 ms of pure silence at its end, as sound servers play their last piece late,
/// and as loud as 16 bits allow, so that it carries over music. Nothing but silence gives nothing.
[[nodiscard]] QByteArray madeLoud(std::span<const short> samples, int rate);

} // namespace plumbline::sound
