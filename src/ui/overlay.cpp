// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay.h"

#include "ui/accessible.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace plumbline
{

Overlay::Overlay(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Dialog);
    parent->installEventFilter(this);
    hide();
}

void Overlay::open(QWidget* focus)
{
    setGeometry(parentWidget()->rect());
    layOut();
    raise();
    show();
    focus->setFocus(Qt::PopupFocusReason);
}

void Overlay::shut()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

bool Overlay::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(object, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (QWidget* child : findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            stops << child;
    if (stops.isEmpty())
        return true;
    const auto here = stops.indexOf(focusWidget());
    if (next)
        stops[(here + 1) % stops.size()]->setFocus(Qt::TabFocusReason);
    else
        stops[here > 0 ? here - 1 : stops.size() - 1]->setFocus(Qt::BacktabFocusReason);
    return true;
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!childAt(event->position().toPoint()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QColor dim = tokensOf(palette()).paper;
    dim.setAlphaF(0.82F);
    QPainter(this).fillRect(rect(), dim);
}

void Overlay::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace plumbline
