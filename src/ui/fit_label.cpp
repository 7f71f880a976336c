// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit_label.h"

#include <QEvent>

#include <cmath>

namespace plumbline
{

namespace
{

constexpr int smallest = 9; ///< pixels; below this nobody reads anything
constexpr int roomy = 100'000;

} // namespace

QFont zoomed(Type size, QFont::Weight weight, qreal zoom)
{
    QFont font = typeface(size, weight);
    font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * zoom)));
    return font;
}

FitLabel::FitLabel(Type largest, QFont::Weight weight, QWidget* parent)
    : QLabel(parent)
    , m_largest(largest)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setFont(zoomed(m_largest, m_weight, m_zoom));
}

void FitLabel::setText(const QString& text)
{
    if (text == QLabel::text())
        return;
    QLabel::setText(text);
    fit();
}

void FitLabel::setZoom(qreal zoom)
{
    m_zoom = zoom;
    fit();
}

FitLabel* FitLabel::in(QPalette::ColorRole role)
{
    setForegroundRole(role);
    return this;
}

int FitLabel::heightIn(int width, int limit) const
{
    int height = 0;
    static_cast<void>(fitting({ width, limit }, height));
    return height;
}

int FitLabel::naturalWidth() const
{
    return QFontMetrics(zoomed(m_largest, m_weight, m_zoom)).horizontalAdvance(text()) + 2;
}

bool FitLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QLabel::event(event);
}

void FitLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

QFont FitLabel::fitting(QSize room, int& height) const
{
    QFont font = zoomed(m_largest, m_weight, m_zoom);
    const int flags = wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
    for (;; font.setPixelSize(font.pixelSize() - std::max(1, font.pixelSize() / 16))) {
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), roomy), flags, text());
        height = needed.height();
        if ((needed.width() <= room.width() && needed.height() <= room.height())
            || font.pixelSize() <= smallest)
            return font;
    }
}

void FitLabel::fit()
{
    int height = 0;
    const QFont fitted = fitting(contentsRect().size(), height);
    if (fitted != font())
        setFont(fitted);
}

} // namespace plumbline
