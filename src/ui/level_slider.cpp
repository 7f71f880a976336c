// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_slider.h"

#include "ui/theme.h"
#include "ui/track.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace plumbline
{

LevelSlider::LevelSlider(const QString& name, double least, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(name);
    setRange(static_cast<int>(std::lround(least * 10)), 10);
    setPageStep(2);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::actionTriggered, this,
        [this] { emit levelChosen(std::clamp(sliderPosition(), minimum(), maximum()) / 10.0); });
}

void LevelSlider::setLevel(double level)
{
    setValue(static_cast<int>(std::lround(level * 10)));
}

QSize LevelSlider::sizeHint() const
{
    return { scaled(360), std::max(space::control, handle() + space::small) };
}

QSize LevelSlider::minimumSizeHint() const
{
    return { scaled(120), sizeHint().height() };
}

int LevelSlider::handle() const
{
    return scaled(24);
}

void LevelSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position().x());
}

void LevelSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().x());
}

void LevelSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void LevelSlider::moveTo(qreal x)
{
    const int span = width() - handle();
    const int at = static_cast<int>(std::lround(x)) - handle() / 2;
    const int chosen =
        QStyle::sliderValueFromPosition(minimum(), maximum(), at, span, layoutDirection() == Qt::RightToLeft);
    if (chosen == value())
        return;
    setValue(chosen);
    emit levelChosen(level());
}

void LevelSlider::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int at =
        QStyle::sliderPositionFromValue(minimum(), maximum(), value(), width() - handle(), fromRight);
    const qreal middle = height() / 2.0, thick = scaled(6);
    const QRectF track(handle() / 2.0, middle - thick / 2, width() - handle(), thick);
    QRectF filled = track;
    if (fromRight)
        filled.setLeft(at + handle() / 2.0);
    else
        filled.setRight(at + handle() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trackColour(tokens));
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    painter.setBrush(tokens.primary);
    painter.drawRoundedRect(filled, thick / 2, thick / 2);
    painter.setPen(QPen(tokens.primary, 2));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(QRectF(at + 1, middle - handle() / 2.0 + 1, handle() - 2, handle() - 2));
}

} // namespace plumbline
