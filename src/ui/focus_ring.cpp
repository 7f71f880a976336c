// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus_ring.h"

#include <QApplication>

namespace plumbline
{

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
        m_frame = new QFocusFrame(focus);
    m_frame->setWidget(focus);
}

} // namespace plumbline
