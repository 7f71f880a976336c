// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus_ring.h"

#include <QApplication>
#include <QEvent>

namespace plumbline
{

namespace
{

/// A frame hides when what it is around is scrolled out of sight, and this one comes back with it.
class Frame : public QFocusFrame
{
public:
    using QFocusFrame::QFocusFrame;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool taken = QFocusFrame::eventFilter(object, event);
        const bool moved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
        if (moved && isHidden() && widget() && widget()->isVisible()
            && parentWidget()->rect().intersects(geometry()))
            show();
        return taken;
    }
};

} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* focus)
{
    const bool ringed = focus && !focus->isWindow() && !focus->property(marksItself).toBool();
    if (!ringed) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new Frame(focus);
    m_frame->setWidget(focus);
}

} // namespace plumbline
