// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ring.h"

#include "ui/shapes.h"
#include "ui/track.h"

#include <QPaintEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr int degree = 16; ///< QPainter's arcs are in sixteenths
constexpr qreal least = 0.48, most = 0.84; ///< of the breath's circle, against the ring's

} // namespace

Ring::Ring(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ring"));
    setAccessibleRole(*this, QAccessible::StaticText);
}

void Ring::show(const Face& face)
{
    const Face before = std::exchange(m_face, face);
    if (before.number != face.number || before.caption != face.caption || before.timed != face.timed
        || before.halted != face.halted || (before.breath < 0) != (face.breath < 0)) {
        update();
        return;
    }
    const qreal steps = arcSteps();
    if (std::lround(before.share * steps) == std::lround(face.share * steps))
        m_face.share = before.share;
    else
        update(arcBetween(before.share, face.share));
    const qreal breaths = breathSteps();
    if (std::lround(before.breath * breaths) == std::lround(face.breath * breaths)) {
        m_face.breath = before.breath;
    } else {
        const qreal radius = breathRadius(std::max(before.breath, face.breath)) + 1;
        const QPointF middle = circle().center();
        update(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius).toAlignedRect());
    }
}

QString Ring::told() const
{
    const bool inSeconds = !m_face.number.contains(u':');
    const QString time = !m_face.timed ? m_face.number
        : !inSeconds                   ? tr("%1 left").arg(m_face.number)
        : m_face.number == u"1"        ? tr("1 second left")
                                       : tr("%1 seconds left").arg(m_face.number);
    return m_face.caption.isEmpty() ? time : tr("%1, %2").arg(time, m_face.caption);
}

int Ring::arcSteps() const
{
    return std::max(1, static_cast<int>(M_PI * circle().width()));
}

int Ring::breathSteps() const
{
    return std::max(1, static_cast<int>(breathRadius(1) - breathRadius(0)));
}

qreal Ring::stroke() const
{
    return std::max(6.0, std::min(width(), height()) * 0.04);
}

QRectF Ring::circle() const
{
    const qreal size = std::min(width(), height()) - stroke() - 2;
    return { (width() - size) / 2, (height() - size) / 2, size, size };
}

qreal Ring::breathRadius(qreal breath) const
{
    return circle().width() / 2 * (least + (most - least) * breath);
}

/// The part of the ring that looks different when its end moves: sampled, with room for the round end.
QRect Ring::arcBetween(qreal share, qreal otherShare) const
{
    const QPointF middle = circle().center();
    const qreal radius = circle().width() / 2, around = stroke() / 2 + 2;
    constexpr int samples = 8;
    QRectF touched;
    for (int i = 0; i <= samples; ++i) {
        const qreal angle = 2 * M_PI * (share + (otherShare - share) * i / samples);
        const QPointF end = middle + radius * QPointF(std::sin(angle), -std::cos(angle));
        touched |= QRectF(end.x() - around, end.y() - around, 2 * around, 2 * around);
    }
    // A chord of an eighth of the way misses the bulge between two samples.
    const qreal bulge = radius * (1 - std::cos(M_PI * std::abs(otherShare - share) / samples));
    return touched.adjusted(-bulge, -bulge, bulge, bulge).toAlignedRect();
}

void Ring::paintEvent(QPaintEvent* event)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_face.breath >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.primarySoft);
        const qreal radius = breathRadius(m_face.breath);
        painter.drawEllipse(circle().center(), radius, radius);
    }
    paintArc(painter);
    paintWords(painter);
}

void Ring::paintArc(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(trackColour(tokens), stroke(), Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(circle());
    if (!m_face.timed || m_face.share <= 0)
        return;
    const QColor colour = m_face.halted ? mixed(tokens.accent, trackColour(tokens), 0.55) : tokens.accent;
    painter.setPen(QPen(colour, stroke(), Qt::SolidLine, Qt::RoundCap));
    const qreal sweep = std::clamp(m_face.share, 0.0, 1.0) * 360 * degree;
    painter.drawArc(circle(), 90 * degree, -static_cast<int>(std::lround(sweep)));
}

void Ring::paintWords(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    const QRectF round = circle();
    const qreal inner = round.width() - 3 * stroke();
    QFont font = typeface(Type::Countdown, m_face.timed ? QFont::Bold : QFont::Medium);
    font.setPixelSize(std::max(1, static_cast<int>(inner * (m_face.timed ? 0.44 : 0.28))));
    const int wide = QFontMetrics(font).horizontalAdvance(m_face.number);
    const int room = static_cast<int>(inner * 0.86);
    if (wide > room)
        font.setPixelSize(std::max(1, font.pixelSize() * room / wide));

    const QFontMetrics metrics(font);
    const qreal middle = round.center().y() - (m_face.caption.isEmpty() ? 0 : inner * 0.05);
    const qreal baseline = middle + metrics.capHeight() / 2.0;
    painter.setFont(font);
    painter.setPen(m_face.timed ? tokens.ink : tokens.mutedInk);
    painter.drawText(QPointF(round.center().x() - metrics.horizontalAdvance(m_face.number) / 2.0, baseline),
        m_face.number);

    if (m_face.caption.isEmpty())
        return;
    QFont small = typeface(Type::Body, QFont::Medium);
    small.setPixelSize(std::max(1, static_cast<int>(inner * 0.072)));
    const int captionWide = QFontMetrics(small).horizontalAdvance(m_face.caption);
    const int captionRoom = static_cast<int>(inner * 0.62);
    if (captionWide > captionRoom)
        small.setPixelSize(std::max(1, small.pixelSize() * captionRoom / captionWide));
    painter.setFont(small);
    painter.setPen(tokens.mutedInk);
    painter.drawText(QRectF(round.left(), baseline + inner * 0.04, round.width(), inner * 0.14),
        Qt::AlignHCenter | Qt::AlignVCenter, m_face.caption);
}

} // namespace plumbline
