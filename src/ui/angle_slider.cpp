// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/angle_slider.h"

#include "ui/shapes.h"
#include "ui/theme.h"
#include "ui/track.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <cmath>

namespace plumbline
{

AngleSlider::AngleSlider(const QString& name, const figure::Range& range, double scale, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_range(range)
    , m_scale(scale)
{
    setAccessibleName(name);
    setRange(static_cast<int>(std::ceil(range.limitLow * scale)),
        static_cast<int>(std::floor(range.limitHigh * scale)));
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::actionTriggered, this,
        [this] { emit chosen(std::clamp(sliderPosition(), minimum(), maximum()) / m_scale); });
}

void AngleSlider::show(double value, double usual)
{
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(std::lround(value * m_scale)));
    m_usual = usual;
    update();
}

QSize AngleSlider::sizeHint() const
{
    return { scaled(200), std::max(scaled(32), handle() + space::small) };
}

QSize AngleSlider::minimumSizeHint() const
{
    return { scaled(90), sizeHint().height() };
}

int AngleSlider::handle() const
{
    return scaled(22);
}

int AngleSlider::placeOf(double value) const
{
    return QStyle::sliderPositionFromValue(minimum(), maximum(),
        static_cast<int>(std::lround(value * m_scale)), width() - handle(),
        layoutDirection() == Qt::RightToLeft);
}

void AngleSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position().x());
}

void AngleSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().x());
}

void AngleSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void AngleSlider::moveTo(qreal x)
{
    const int at = static_cast<int>(std::lround(x)) - handle() / 2;
    const int chosenStep = QStyle::sliderValueFromPosition(
        minimum(), maximum(), at, width() - handle(), layoutDirection() == Qt::RightToLeft);
    if (chosenStep == value())
        return;
    setValue(chosenStep);
    emit chosen(chosenStep / m_scale);
}

void AngleSlider::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0, thick = scaled(5), half = handle() / 2.0;
    const auto bar = [&](double a, double b) {
        const qreal from = placeOf(a) + half, to = placeOf(b) + half;
        return QRectF(std::min(from, to), middle - thick / 2, std::abs(to - from), thick);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(trackColour(tokens));
    painter.drawRoundedRect(
        QRectF(half, middle - thick / 2, width() - handle(), thick), thick / 2, thick / 2);
    painter.setBrush(mixed(trackColour(tokens), tokens.primary, 0.35));
    painter.drawRoundedRect(bar(m_range.normLow, m_range.normHigh), thick / 2, thick / 2);
    painter.setBrush(tokens.primary);
    painter.drawRect(bar(m_usual, value() / m_scale));
    painter.setBrush(tokens.mutedInk);
    painter.drawRect(QRectF(placeOf(m_usual) + half - 1, middle - thick, 2, thick * 2));
    painter.setPen(QPen(isEnabled() ? tokens.primary : tokens.line, 2));
    painter.setBrush(tokens.surface);
    const int at = placeOf(value() / m_scale);
    painter.drawEllipse(QRectF(at + 1, middle - half + 1, handle() - 2, handle() - 2));
}

} // namespace plumbline
