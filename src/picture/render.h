// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/draw.h"
#include "picture/page.h"

namespace plumbline::picture
{

/// Everything that decides how a still looks.
struct Still {
    figure::Moment moment;
    std::optional<figure::Moment> gesture; ///< whose arrows are drawn
    Theme theme = Theme::Light;
    figure::Look look = figure::looks.front();
};

/// Floor, props, body and arrows, from the back to the front, as large as the whole motion allows.
[[nodiscard]] figure::Shapes shapesOf(
    const figure::Motion& motion, const Still& still, QSize size, figure::DepthMemory* memory = nullptr);

/// On a transparent ground. An empty size gives an empty image.
QImage image(const figure::Motion& motion, const Still& still, QSize size);

/// The same as an SVG document.
QByteArray svg(const figure::Motion& motion, const Still& still, QSize size);

} // namespace plumbline::picture
