// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_loop.h"

#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plumbline
{

namespace
{

using namespace std::chrono_literals;

constexpr Duration stillFrame = 250ms; ///< with reduced motion
constexpr double breathSeconds = 6;
constexpr double longestFrame = 0.25; ///< seconds; whoever was kept from painting goes on from where it was

} // namespace

FigureLoop::FigureLoop(const figure::Motion& motion, const QString& title, QWidget* parent)
    : FigureView(parent)
{
    setObjectName(QStringLiteral("figureLoop"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMotion(std::make_shared<const figure::Motion>(motion));
    setAccessibleDescription(
        tr("%1, shown over and over. Space pauses it.").arg(title) + u' ' + turningKeys());
    setToolTip(tr("Drag to turn, double click to turn back, click to pause"));
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        advance(std::min(static_cast<double>(m_clock.restart()) / 1000, longestFrame));
        schedule();
    });
}

void FigureLoop::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    update();
    schedule();
}

void FigureLoop::advance(double seconds)
{
    m_seconds += seconds;
    figure::Moment moment = figure::momentAt(*motion(), m_seconds);
    moment.breath = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * m_seconds / breathSeconds);
    showMoment(moment);
    m_pace.show(lastWay(), Duration(std::lround(seconds * 1000)));
}

void FigureLoop::schedule()
{
    if (m_paused || !m_inSight)
        return m_frame.stop();
    const bool moves = moment().from != moment().to && moment().progress < 1;
    const auto wait = hasReducedMotion() ? stillFrame : m_pace.untilNext(moves);
    if (m_frame.isActive() && m_frame.intervalAsDuration() == wait)
        return;
    if (!m_frame.isActive())
        m_clock.start();
    m_frame.start(wait);
}

QSize FigureLoop::sizeHint() const
{
    return { 320, heightForWidth(320) };
}

int FigureLoop::heightForWidth(int width) const
{
    return std::clamp(width * 3 / 4, 160, 460);
}

void FigureLoop::paintEvent(QPaintEvent* event)
{
    FigureView::paintEvent(event);
    if (!m_paused)
        return;
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(space::control);
    const QRect badge = QStyle::visualRect(
        layoutDirection(), rect(), { width() - side - 4, height() - side - 4, side, side });
    paintPanel(painter, badge, side / 2.0, tokens.surface, tokens.line);
    paintSymbol(
        painter, badge.adjusted(side / 4, side / 4, -side / 4, -side / 4), Symbol::Play, tokens.primary);
}

void FigureLoop::showEvent(QShowEvent* event)
{
    FigureView::showEvent(event);
    m_inSight = true;
    schedule();
}

void FigureLoop::hideEvent(QHideEvent* event)
{
    FigureView::hideEvent(event);
    m_inSight = false;
    schedule();
}

void FigureLoop::changeEvent(QEvent* event)
{
    FigureView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        schedule();
}

void FigureLoop::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->modifiers())
        return event->isAutoRepeat() ? void() : clicked();
    FigureView::keyPressEvent(event);
}

} // namespace plumbline
