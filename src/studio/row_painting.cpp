// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/row_painting.h"

#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace plumbline
{

void paintRowGround(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option,
    const Tokens& tokens, const QColor& card)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor ground = isChosen ? tokens.primarySoft
        : isHovered                ? mixed(card.isValid() ? card : tokens.surface, tokens.primarySoft, 0.4)
                                   : card;
    const QColor border = isChosen ? tokens.primary : card.isValid() ? tokens.line : QColor();
    paintPanel(painter, row, 14, ground, border);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(tokens.primary, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 13, 13);
}

void paintTwoLines(QPainter& painter, const QRect& room, const QString& title, const QString& line,
    const Tokens& tokens, Qt::LayoutDirection direction)
{
    const QFont titleFont = typeface(Type::Body, QFont::DemiBold), lineFont = typeface(Type::Small);
    const QFontMetrics large(titleFont), small(lineFont);
    const int gap = line.isEmpty() ? 0 : scaled(3) + small.height();
    const auto leading =
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int top = room.center().y() - (large.height() + gap) / 2;
    painter.setFont(titleFont);
    painter.setPen(tokens.ink);
    painter.drawText(QRect(room.left(), top, room.width(), large.height()), leading,
        large.elidedText(title, Qt::ElideRight, room.width()));
    if (line.isEmpty())
        return;
    painter.setFont(lineFont);
    painter.setPen(tokens.mutedInk);
    painter.drawText(QRect(room.left(), top + large.height() + scaled(3), room.width(), small.height()),
        leading, small.elidedText(line, Qt::ElideRight, room.width()));
}

} // namespace plumbline
