// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip_strip.h"

#include "ui/fit_label.h"
#include "ui/shapes.h"

#include <QPainter>
#include <QStyle>

namespace plumbline
{

ChipStrip::ChipStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chips"));
}

void ChipStrip::show(const QStringList& texts, bool side)
{
    if (texts == m_texts && side == m_side)
        return;
    m_texts = texts;
    m_side = side;
    setAccessibleName(texts.join(QStringLiteral(", ")));
    update();
}

void ChipStrip::setZoom(qreal zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    update();
}

int ChipStrip::lineHeight() const
{
    const QFontMetrics metrics(zoomed(Type::Lead, QFont::Medium, m_zoom));
    return metrics.height() * 3 / 2 + 2;
}

int ChipStrip::widthOf(const QFont& font) const
{
    const QFontMetrics metrics(font);
    int wide = 0;
    for (const QString& text : m_texts)
        wide += metrics.horizontalAdvance(text) + 5 * metrics.height() / 3;
    return wide;
}

void ChipStrip::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = zoomed(Type::Lead, QFont::Medium, m_zoom);
    while (font.pixelSize() > 9 && widthOf(font) > width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int high = metrics.height() * 3 / 2;
    int left = 0;
    for (int i = 0; i < m_texts.size(); ++i) {
        const bool isSide = m_side && i == 0;
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(),
            QRect(left, (height() - high) / 2,
                metrics.horizontalAdvance(m_texts[i]) + 4 * metrics.height() / 3, high));
        if (isSide)
            paintPanel(painter, chip, high / 2.0, tokens.primarySoft,
                mixed(tokens.primarySoft, tokens.primary, 0.35));
        else
            paintPanel(painter, chip, high / 2.0, tokens.surface, tokens.line);
        painter.setPen(isSide ? tokens.primary : tokens.ink);
        painter.drawText(chip, Qt::AlignCenter, m_texts[i]);
        left += chip.width() + metrics.height() / 3;
    }
}

} // namespace plumbline
