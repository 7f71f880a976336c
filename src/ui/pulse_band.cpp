// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse_band.h"

#include "ui/shapes.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>
#include <QtMath>

namespace plumbline
{

namespace
{

constexpr int steps = 16;
constexpr int stepTime = 66; ///< ms; sixteen of them are a second
constexpr qreal strongest = 0.55; ///< of the primary colour against the paper

} // namespace

PulseBand::PulseBand(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pulse"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void PulseBand::pulse()
{
    if (m_timer.isActive())
        return;
    m_still = reducesMotion(*this);
    m_step = 1;
    m_timer.start(m_still ? steps * stepTime : stepTime, this);
    update();
}

qreal PulseBand::strength() const
{
    return m_step == 0 ? 0 : m_still ? 1 : std::sin(M_PI * m_step / steps);
}

void PulseBand::timerEvent(QTimerEvent*)
{
    m_step = m_still || m_step + 1 >= steps ? 0 : m_step + 1;
    if (m_step == 0)
        m_timer.stop();
    update();
}

void PulseBand::paintEvent(QPaintEvent*)
{
    if (m_step == 0)
        return;
    const Tokens tokens = tokensOf(palette());
    QPainter(this).fillRect(rect(), mixed(tokens.paper, tokens.primary, strongest * strength()));
}

} // namespace plumbline
