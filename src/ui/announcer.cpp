// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "ui/accessible.h"

namespace plumbline
{

Announcer::Announcer(QWidget* parent)
    : QWidget(parent)
    , m_notice(new QWidget(this))
{
    setAccessibleRole(*this, QAccessible::StatusBar);
    setAccessibleRole(*m_notice, QAccessible::Notification);
    setObjectName(QStringLiteral("announcer"));
    setAccessibleName(tr("What was said last"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Without any extent it would count as out of sight.
    resize(1, 1);
    m_notice->resize(1, 1);
    m_notice->hide();
    lower();
}

void Announcer::say(const QString& text)
{
    if (text.isEmpty())
        return;
    m_notice->setAccessibleName(text);
    if (m_notice->isVisible()) {
        QAccessibleEvent appeared(m_notice, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appeared);
    }
    m_notice->show(); // which tells it by itself the first time
    emit announced(text);
}

/// Else it would be said once more when the page is shown again.
void Announcer::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_notice->hide();
    m_notice->setAccessibleName({});
}

} // namespace plumbline
