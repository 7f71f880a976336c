// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit_label.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr int smallest = 9; ///< pixels; below this nobody reads anything
constexpr int roomy = 100'000;
constexpr std::size_t mostFittings = 16;

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
    m_fittings.clear();
    fit();
}

void FitLabel::setZoom(qreal zoom)
{
    if (zoom == m_zoom)
        return;
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
    return fitting({ width, limit }).height;
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

const FitLabel::Fitting& FitLabel::fitting(QSize room) const
{
    const QFont largest = zoomed(m_largest, m_weight, m_zoom);
    const auto known = std::find_if(m_fittings.begin(), m_fittings.end(),
        [&](const Fitting& fitting) { return fitting.room == room && fitting.largest == largest; });
    if (known != m_fittings.end())
        return *known;
    if (m_fittings.size() == mostFittings)
        m_fittings.clear();
    Fitting fitting{ room, largest, largest, 0 };
    QFont& font = fitting.font;
    const int flags = wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
    for (;; font.setPixelSize(font.pixelSize() - std::max(1, font.pixelSize() / 16))) {
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), roomy), flags, text());
        fitting.height = needed.height();
        if ((needed.width() <= room.width() && needed.height() <= room.height())
            || font.pixelSize() <= smallest)
            return m_fittings.emplace_back(std::move(fitting));
    }
}

void FitLabel::fit()
{
    const QFont fitted = fitting(contentsRect().size()).font;
    if (fitted != font())
        setFont(fitted);
}

} // namespace plumbline
