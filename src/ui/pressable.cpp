// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pressable.h"

#include "ui/accessible.h"
#include "ui/shapes.h"

#include <QKeyEvent>
#include <QStyle>

namespace plumbline
{

namespace
{

bool isEnter(const QEvent* event)
{
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

Pressable::Pressable(QWidget* parent)
    : QAbstractButton(parent)
{
    setAccessibleRole(*this, QAccessible::Button);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

bool Pressable::event(QEvent* event)
{
    // The one in focus goes before a page's own shortcut on Enter.
    if (event->type() == QEvent::ShortcutOverride && isEnter(event)) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void Pressable::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

int Pressable::mnemonicFlag() const
{
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    return underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

QColor Pressable::ground(const QColor& resting, const QColor& towards) const
{
    if (!isEnabled())
        return resting;
    return mixed(resting, towards, isDown() ? 0.11 : underMouse() ? 0.07 : 0.0);
}

} // namespace plumbline
