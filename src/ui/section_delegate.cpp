// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/section_delegate.h"

#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace plumbline
{

void SectionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Not the option's palette: a title cannot be chosen, which is no reason to make it fainter.
    const Tokens tokens = tokensOf(option.widget ? option.widget->palette() : option.palette);
    const bool heading = !index.data(PartRole).isValid();
    const bool present = index.data(PresentRole).toBool(), past = index.data(PastRole).toBool();
    const bool chosen = option.state & QStyle::State_Selected,
               hovered = option.state & QStyle::State_MouseOver;
    const auto mirrored = [&](const QRect& r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const int align =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QRect row = option.rect.adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (heading) {
        painter->setFont(typeface(Type::Small, QFont::DemiBold));
        painter->setPen(tokens.mutedInk);
        painter->drawText(row.adjusted(12, 0, -12, -6), (align & ~Qt::AlignVCenter) | Qt::AlignBottom,
            index.data().toString());
        painter->restore();
        return;
    }
    const QColor fill = chosen ? tokens.primarySoft
        : hovered              ? mixed(tokens.surface, tokens.primarySoft, 0.5)
                               : tokens.surface;
    paintPanel(*painter, row, 14, fill, chosen ? tokens.primary : QColor());

    const int mark = scaled(20);
    const QRect markRect = mirrored({ row.left() + 12, row.center().y() - mark / 2, mark, mark });
    if (past) {
        paintSymbol(*painter, markRect, Symbol::Check, tokens.primary);
    } else if (present) {
        paintSymbol(*painter, markRect, Symbol::Play, tokens.primary);
    } else {
        painter->setPen(QPen(tokens.line, 2));
        painter->drawEllipse(QRectF(markRect).center(), mark * 0.3, mark * 0.3);
    }
    const QFont small = typeface(Type::Small);
    const QString time = index.data(TimeRole).toString();
    const int timeWide = QFontMetrics(small).horizontalAdvance(time) + 4;
    painter->setFont(small);
    painter->setPen(tokens.mutedInk);
    painter->drawText(mirrored({ row.right() - 12 - timeWide, row.top(), timeWide, row.height() }),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), time);
    const QFont font = typeface(Type::Body, present ? QFont::DemiBold : QFont::Normal);
    const int left = row.left() + 12 + mark + 12, wide = row.right() - 24 - timeWide - left;
    painter->setFont(font);
    painter->setPen(past ? tokens.mutedInk : tokens.ink);
    painter->drawText(mirrored({ left, row.top(), wide, row.height() }), align,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, wide));
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int line = QFontMetrics(typeface(Type::Body)).height();
    return { 100, std::max(space::control, line + 16) + (index.data(PartRole).isValid() ? 4 : 0) };
}

} // namespace plumbline
