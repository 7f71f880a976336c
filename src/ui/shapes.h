// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace plumbline
{

struct Tokens;

/// The dynamic property (int, pixels) in which a widget says how round its corners are; the focus ring
/// follows them.
inline constexpr const char* cornersOf = "corners";

/// A rounded panel that fills the rectangle; the border, 1 px, lies inside. An invalid colour is not painted.
void paintPanel(
    QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border);

/// A pill that says something and cannot be pressed. Where the theme has no steps of ground, its edge is
/// drawn.
void paintPill(QPainter& painter, const QRectF& rect, const Tokens& tokens);

/// The colour a share (0 to 1) of the way to the other.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, qreal share);

} // namespace plumbline
