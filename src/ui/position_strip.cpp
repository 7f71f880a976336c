// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/position_strip.h"

#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

PositionStrip::PositionStrip(std::vector<Position> positions, QWidget* parent)
    : QWidget(parent)
    , m_positions(std::move(positions))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PositionStrip::sizeHint() const
{
    return { scaled(160), scaled(72) };
}

void PositionStrip::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), 14, tokens.primarySoft, {});
    const int side = scaled(36);
    const int count = static_cast<int>(m_positions.size());
    const int room = width() - 2 * scaled(14);
    const int stride = count > 1 ? std::min(side + scaled(16), (room - side) / (count - 1)) : 0;
    for (int i = 0; i < count; ++i) {
        const QRect place(scaled(14) + i * stride, (height() - side) / 2, side, side);
        paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), place),
            symbolOf(m_positions[static_cast<std::size_t>(i)]), tokens.primary, 1.7);
    }
}

} // namespace plumbline
