// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail_button.h"

#include "ui/accessible.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace plumbline
{

RailButton::RailButton(Symbol symbol, const QString& text, QWidget* parent)
    : Pressable(parent)
    , m_symbol(symbol)
{
    setText(text);
    setAccessibleRole(*this, QAccessible::PageTab);
    setProperty(cornersOf, 16);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(typeface(Type::Caption, QFont::DemiBold));
    const QSize words = metrics.size(mnemonicFlag() | Qt::TextSingleLine, text());
    return { std::max(scaled(64), words.width() + scaled(8)),
        std::max(scaled(64), words.height() + scaled(46)) };
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    if (isChecked() || underMouse() || isDown())
        paintPanel(painter, rect(), 16,
            ground(isChecked() ? tokens.primarySoft : tokens.surface, tokens.primary), {});
    const QColor colour = isChecked() ? primaryText(tokens) : tokens.mutedInk;
    const QFont font = typeface(Type::Caption, isChecked() ? QFont::DemiBold : QFont::Medium);
    const int words = QFontMetrics(font).height();
    const int top = (height() - scaled(24) - scaled(4) - words) / 2;
    paintSymbol(painter, QRectF(0, top, width(), scaled(24)), m_symbol, colour);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(0, top + scaled(28), width(), words),
        Qt::AlignCenter | mnemonicFlag() | Qt::TextSingleLine, text());
}

} // namespace plumbline
