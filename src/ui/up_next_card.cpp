// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/up_next_card.h"

#include "ui/exercise_picture.h"
#include "ui/figure_thumbnails.h"
#include "ui/fit_label.h"
#include "ui/phase_words.h"
#include "ui/shapes.h"

#include <QPainter>
#include <QStyle>

namespace plumbline
{

UpNextCard::UpNextCard(QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(new FigureThumbnails(this))
{
    setObjectName(QStringLiteral("upNext"));
    connect(m_thumbnails, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

void UpNextCard::show(const Part* part, bool later)
{
    m_eyebrow = !part ? tr("Last exercise") : later ? tr("After that") : tr("Next");
    m_title = part ? shown(part->exercise.title) : tr("Then you are done");
    m_motion = part ? part->exercise.motion : std::nullopt;
    m_position = part ? std::optional(part->exercise.position) : std::nullopt;
    QStringList needs;
    if (part) {
        needs << wordOf(part->exercise.position);
        if (!part->exercise.equipment.empty())
            needs << equipmentText(part->exercise.equipment);
    }
    m_needs = needs.join(QStringLiteral(" · "));
    setAccessibleName(
        QStringList{ m_eyebrow, m_title, needs.join(QStringLiteral(", ")) }.join(QStringLiteral(": ")));
    update();
}

void UpNextCard::setZoom(qreal zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    update();
}

int UpNextCard::naturalHeight() const
{
    const int small = QFontMetrics(zoomed(Type::Small, QFont::Medium, m_zoom)).height();
    return QFontMetrics(zoomed(Type::Heading, QFont::DemiBold, m_zoom)).height() + 2 * small + small * 3 / 2;
}

void UpNextCard::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), space::radius, tokens.surface, tokens.line);

    const QFont small = zoomed(Type::Small, QFont::Medium, m_zoom);
    const QFont large = zoomed(Type::Heading, QFont::DemiBold, m_zoom);
    const int smallLine = QFontMetrics(small).height(), largeLine = QFontMetrics(large).height();
    const int pad = smallLine * 3 / 4;
    const QRect inner = rect().adjusted(pad, pad, -pad, -pad);
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    const int side = inner.height();
    const bool pictured = m_position && inner.width() > 4 * side;
    if (pictured) {
        const QRect picture = mirrored({ inner.left(), inner.top(), side, side });
        paintExercisePicture(painter, picture, space::radius * 0.6, *m_position,
            m_motion ? &*m_motion : nullptr, *m_thumbnails, *this);
    }
    const int left = inner.left() + (pictured ? side + pad : pad / 2), wide = inner.right() + 1 - left;
    int top = inner.top() + (side - (largeLine + (m_needs.isEmpty() ? 1 : 2) * smallLine)) / 2;
    const auto line = [&](QFont font, const QColor& colour, const QString& text, int high) {
        const int least = font.pixelSize() * 3 / 5;
        while (font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text) > wide)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(mirrored({ left, top, wide, high }),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, wide));
        top += high;
    };
    line(small, tokens.mutedInk, m_eyebrow, smallLine);
    line(large, tokens.ink, m_title, largeLine);
    line(small, tokens.mutedInk, m_needs, smallLine);
}

} // namespace plumbline
