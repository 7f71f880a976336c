// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/position_picture.h"

#include "ui/exercise_picture.h"
#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr int thumb = 56;
constexpr int inCard = 112;

} // namespace

PositionPicture::PositionPicture(Position position, Size size, QWidget* parent)
    : QWidget(parent)
    , m_position(position)
    , m_size(size)
    , m_thumbnails(new FigureThumbnails(this))
{
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (size == Size::Stage) {
        policy = { QSizePolicy::Expanding, QSizePolicy::Preferred };
        policy.setHeightForWidth(true);
    }
    setSizePolicy(policy);
    connect(m_thumbnails, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

void PositionPicture::setMotion(const figure::Motion& motion)
{
    m_motion = motion;
    update();
}

QSize PositionPicture::sizeHint() const
{
    return m_size == Size::Stage ? QSize(320, heightForWidth(320)) : QSize(side(), side());
}

int PositionPicture::side() const
{
    return scaled(m_size == Size::Card ? inCard : thumb);
}

int PositionPicture::heightForWidth(int width) const
{
    return std::clamp(width * 3 / 5, 160, 300);
}

void PositionPicture::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    if (m_size != Size::Stage)
        return paintExercisePicture(
            painter, rect(), 14, m_position, m_motion ? &*m_motion : nullptr, *m_thumbnails, *this);
    paintPanel(painter, rect(), 28, tokens.primarySoft, {});
    // A plumb line, and the body beside it.
    const qreal middle = std::round(width() / 2.0);
    painter.setPen(QPen(mixed(tokens.primarySoft, tokens.primary, 0.25), 2));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    const qreal side = height() * 0.66;
    paintSymbol(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
        symbolOf(m_position), mixed(tokens.primarySoft, tokens.primary, 0.8), 1.1);
}

} // namespace plumbline
