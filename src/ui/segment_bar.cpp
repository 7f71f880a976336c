// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segment_bar.h"

#include "ui/track.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plumbline
{

SegmentBar::SegmentBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("segments"));
}

void SegmentBar::setWeights(std::vector<double> weights)
{
    m_weights = std::move(weights);
    // A very short exercise is still to be seen: nothing is less than a third of the mean.
    m_total = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    const double least =
        m_weights.empty() ? 0.0 : std::max(1.0, m_total / 3.0 / static_cast<double>(m_weights.size()));
    for (double& weight : m_weights)
        weight = std::max(weight, least);
    m_total = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    update();
}

void SegmentBar::setPlace(std::size_t segment, double share)
{
    const int before = filledTo(m_segment, m_share);
    const int after = filledTo(segment, share);
    m_segment = segment;
    m_share = share;
    if (before != after)
        update(QStyle::visualRect(layoutDirection(), rect(),
            QRect(std::min(before, after) - height(), 0, std::abs(after - before) + 2 * height(), height())));
}

QRectF SegmentBar::rectOf(std::size_t segment) const
{
    const double count = static_cast<double>(m_weights.size());
    const double gap = std::min(8.0, width() / count / 3);
    const double room = width() - gap * (count - 1);
    const double before =
        std::accumulate(m_weights.begin(), m_weights.begin() + static_cast<std::ptrdiff_t>(segment), 0.0);
    return { before / m_total * room + gap * static_cast<double>(segment), 0,
        m_weights[segment] / m_total * room, static_cast<double>(height()) };
}

int SegmentBar::filledTo(std::size_t segment, double share) const
{
    if (segment >= m_weights.size())
        return width();
    const QRectF rect = rectOf(segment);
    return static_cast<int>(std::lround(rect.left() + rect.width() * share));
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double filled = filledTo(m_segment, m_share);
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const QRectF rect = rectOf(i);
        const double radius = std::min(rect.height(), rect.width()) / 2;
        painter.setBrush(trackColour(tokens));
        painter.drawRoundedRect(rect, radius, radius);
        if (filled <= rect.left())
            continue;
        QPainterPath shape;
        shape.addRoundedRect(rect, radius, radius);
        painter.save();
        painter.setClipPath(shape);
        painter.setBrush(tokens.primary);
        painter.drawRoundedRect(
            QRectF(rect.left(), 0, std::min(filled - rect.left(), rect.width()), rect.height()), radius,
            radius);
        painter.restore();
    }
}

} // namespace plumbline
