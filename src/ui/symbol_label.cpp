// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbol_label.h"

#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>

namespace plumbline
{

SymbolLabel::SymbolLabel(Symbol symbol, QWidget* parent)
    : QWidget(parent)
    , m_symbol(symbol)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SymbolLabel::sizeHint() const
{
    return { scaled(48), scaled(48) };
}

void SymbolLabel::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), height() / 2.0, tokens.primarySoft, {});
    const int inset = height() / 4;
    paintSymbol(painter, rect().adjusted(inset, inset, -inset, -inset), m_symbol, primaryText(tokens));
}

} // namespace plumbline
