// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace plumbline
{

struct Tokens;

/// The ground of a row of a list: `card` is its colour when nothing is the matter (invalid: none). Chosen it
/// is soft with a border, under the pointer in between; with the focus it has a ring.
void paintRowGround(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option,
    const Tokens& tokens, const QColor& card);

/// A title and a fainter line below it, cut off where the room ends, in the middle of the height.
void paintTwoLines(QPainter& painter, const QRect& room, const QString& title, const QString& line,
    const Tokens& tokens, Qt::LayoutDirection direction);

} // namespace plumbline
