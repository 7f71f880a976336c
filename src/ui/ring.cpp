// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ring.h"

#include "ui/shapes.h"
#include "ui/track.h"

#include <QPaintEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace plumbline
{

namespace
{

constexpr int degree = 16; ///< QPainter's arcs are in sixteenths
constexpr qreal least = 0.48, most = 0.84; ///< of the breath's circle, against the ring's

/// From one direction to another, in turns from the top clockwise.
struct Turns {
    qreal first = 0;
    qreal last = 0;
};

/// What a region has of circles around the middle, of this radius and wider: nothing where it lies within the
/// smallest of them, all the way round where it has the middle in it.
std::optional<Turns> turnsIn(const QRegion& region, QPointF middle, qreal radius)
{
    const auto turnOf = [&](QPointF p) {
        return std::atan2(p.x() - middle.x(), middle.y() - p.y()) / (2 * M_PI);
    };
    std::optional<Turns> turns;
    for (const QRectF rect : region) {
        const std::array corners{ rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight() };
        if (std::all_of(corners.begin(), corners.end(), [&](QPointF corner) {
                return std::hypot(corner.x() - middle.x(), corner.y() - middle.y()) < radius;
            }))
            continue;
        if (rect.contains(middle))
            return Turns{ 0, 1 };
        if (!turns)
            turns = Turns{ turnOf(rect.center()), turnOf(rect.center()) };
        const qreal near = (turns->first + turns->last) / 2;
        const qreal centre = near + std::remainder(turnOf(rect.center()) - near, 1.);
        for (const QPointF& corner : corners) {
            const qreal turn = centre + std::remainder(turnOf(corner) - centre, 1.);
            turns = Turns{ std::min(turns->first, turn), std::max(turns->last, turn) };
        }
    }
    return turns;
}

} // namespace

Ring::Ring(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ring"));
}

void Ring::show(const Face& face)
{
    const Face before = std::exchange(m_face, face);
    if (before.caption != face.caption || before.timed != face.timed || before.halted != face.halted
        || (before.breath < 0) != (face.breath < 0)) {
        update();
        return;
    }
    if (before.number != face.number)
        update(numberRoom());
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

/// The part of the ring that looks different when its end moves: piece by piece, as the rectangle around a
/// long one has half of the ring in it. With room for the round end.
QRegion Ring::arcBetween(qreal share, qreal otherShare) const
{
    const QPointF middle = circle().center();
    const qreal radius = circle().width() / 2, around = stroke() / 2 + 2;
    const qreal way = otherShare - share;
    const int pieces = static_cast<int>(std::ceil(std::abs(way) * 16));
    const auto endAt = [&](int piece) {
        const qreal angle = 2 * M_PI * (share + way * piece / pieces);
        const QPointF end = middle + radius * QPointF(std::sin(angle), -std::cos(angle));
        return QRectF(end.x() - around, end.y() - around, 2 * around, 2 * around);
    };
    // Between its ends a piece bulges.
    const qreal bulge = pieces > 0 ? radius * (1 - std::cos(M_PI * std::abs(way) / pieces)) : 0;
    QRegion touched;
    for (int i = 0; i < pieces; ++i)
        touched |= (endAt(i) | endAt(i + 1)).adjusted(-bulge, -bulge, bulge, bulge).toAlignedRect();
    return touched;
}

QRect Ring::numberRoom() const
{
    const QRectF round = circle();
    const qreal inner = round.width() - 3 * stroke();
    return QRectF(
        round.center().x() - inner * 0.43, round.center().y() - inner * 0.28, inner * 0.86, inner * 0.48)
        .toAlignedRect();
}

QRect Ring::wordsRoom() const
{
    const QRect number = numberRoom();
    return number.adjusted(0, 0, 0, number.height() / 2);
}

void Ring::paintEvent(QPaintEvent* event)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRegion(event->region());
    if (m_face.breath >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.primarySoft);
        const qreal radius = breathRadius(m_face.breath);
        painter.drawEllipse(circle().center(), radius, radius);
    }
    paintArc(painter, event->region());
    if (event->region().intersects(wordsRoom()))
        paintWords(painter);
}

/// Strokes no more of ring and arc than there is in the region: a stroke costs by its length.
void Ring::paintArc(QPainter& painter, const QRegion& within) const
{
    const Tokens tokens = tokensOf(palette());
    const QRectF round = circle();
    const auto seen = turnsIn(within, round.center(), round.width() / 2 - stroke());
    if (!seen)
        return;
    // The ends of what is stroked are not to be seen; those of the arc are round.
    const qreal around = stroke() / (M_PI * round.width());
    const qreal first = seen->first - around, last = seen->last + around;
    const bool isAll = last - first >= 1;
    const auto draw = [&](qreal from, qreal to) {
        painter.drawArc(round, static_cast<int>(std::lround((0.25 - from) * 360 * degree)),
            -static_cast<int>(std::lround((to - from) * 360 * degree)));
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(trackColour(tokens), stroke(), Qt::SolidLine, Qt::FlatCap));
    if (isAll)
        painter.drawEllipse(round);
    else
        draw(first, last);
    if (!m_face.timed || m_face.share <= 0)
        return;
    const QColor colour = m_face.halted ? mixed(tokens.accent, trackColour(tokens), 0.55) : tokens.accent;
    painter.setPen(QPen(colour, stroke(), Qt::SolidLine, Qt::RoundCap));
    const qreal share = std::min(m_face.share, 1.0);
    for (const qreal start : { -1., 0., 1. })
        if (const qreal from = std::max(first, start), to = std::min(last, start + share); from < to)
            draw(from, to);
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
