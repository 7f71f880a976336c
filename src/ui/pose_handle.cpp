// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_handle.h"

#include "ui/accessible.h"
#include "ui/pose_words.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace plumbline
{

namespace
{

/// Of what can be taken hold of, which is wider than what is seen.
constexpr double knob = 0.6;
constexpr double farKnob = 0.42;
constexpr double step = 0.5; ///< hundredths of stature: not quite a centimetre
constexpr double largeStep = 5;

bool moves(const QKeyEvent& key)
{
    return key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

PoseHandle::PoseHandle(figure::Handle handle, QWidget* parent)
    : QWidget(parent)
    , m_handle(handle)
{
    setAccessibleRole(*this, QAccessible::Indicator);
    setObjectName(QStringLiteral("handle/%1%2")
                      .arg(static_cast<int>(handle.grasp))
                      .arg(handle.side == figure::Side::Right ? u'R' : u'L'));
    setAccessibleName(wordFor(handle));
    setAccessibleDescription(tr("The arrows move it in the picture, with Shift in larger steps."));
    setToolTip(wordFor(handle));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty(cornersOf, 100);
    resize(extent(), extent());
}

int PoseHandle::extent()
{
    return scaled(34);
}

void PoseHandle::setFar(bool far)
{
    if (far == m_far)
        return;
    m_far = far;
    update();
}

void PoseHandle::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_held || hasFocus() || underMouse();
    const double side = width() * (m_far && !lit ? farKnob : knob);
    const QPointF middle(width() / 2.0, height() / 2.0);
    QColor halo = tokens.surface;
    halo.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(middle, side / 2, side / 2);
    painter.setPen(QPen(tokens.primary, m_far && !lit ? 1.5 : 2.5));
    painter.setBrush(lit ? tokens.primary : QColor(tokens.surface));
    painter.drawEllipse(middle, side / 2 - 2, side / 2 - 2);
}

void PoseHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_from = event->globalPosition();
    m_held = true;
    setCursor(Qt::ClosedHandCursor);
    emit taken();
}

void PoseHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held)
        emit pulled(event->globalPosition() - m_from);
}

void PoseHandle::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_held || event->button() != Qt::LeftButton)
        return;
    m_held = false;
    setCursor(Qt::OpenHandCursor);
    emit released();
}

void PoseHandle::keyPressEvent(QKeyEvent* event)
{
    if (m_held && event->key() == Qt::Key_Escape) {
        m_held = false;
        setCursor(Qt::OpenHandCursor);
        emit cancelled();
        return;
    }
    if (!moves(*event))
        return QWidget::keyPressEvent(event);
    const double by = event->modifiers() & Qt::ShiftModifier ? largeStep : step;
    switch (event->key()) {
    case Qt::Key_Left:
        return emit nudged({ -by, 0 });
    case Qt::Key_Right:
        return emit nudged({ by, 0 });
    case Qt::Key_Up:
        return emit nudged({ 0, by });
    default:
        return emit nudged({ 0, -by });
    }
}

void PoseHandle::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    emit focused();
}

bool PoseHandle::event(QEvent* event)
{
    // Its arrows are no shortcuts of the window, nor is the Escape that ends a drag.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (moves(key) || (m_held && key.key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace plumbline
