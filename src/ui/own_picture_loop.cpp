// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_picture_loop.h"

#include "ui/style.h"

#include <QEvent>

namespace plumbline
{

OwnPictureLoop::OwnPictureLoop(const Exercise& exercise, QWidget* parent)
    : OwnPictureView(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OwnPictureLoop::goOn);
    connect(this, &OwnPictureView::ready, this, &OwnPictureLoop::goOn);
    m_clock.start();
    OwnPictureView::show(exercise);
}

void OwnPictureLoop::goOn()
{
    setReducedMotion(reducesMotion(*this));
    showMoment(std::chrono::milliseconds(m_clock.elapsed()));
    const auto wait = untilChange();
    if (wait && isVisible())
        m_next.start(*wait);
    else
        m_next.stop();
}

void OwnPictureLoop::showEvent(QShowEvent* event)
{
    OwnPictureView::showEvent(event);
    goOn();
}

void OwnPictureLoop::hideEvent(QHideEvent* event)
{
    OwnPictureView::hideEvent(event);
    m_next.stop();
}

bool OwnPictureLoop::event(QEvent* event)
{
    const bool done = OwnPictureView::event(event);
    if (event->type() == QEvent::StyleChange)
        goOn();
    return done;
}

} // namespace plumbline
