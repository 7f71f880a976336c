// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice.h"

#include "ui/button.h"
#include "ui/card.h"
#include "ui/label.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace plumbline
{

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label({}, Type::Body))
{
    setObjectName(QStringLiteral("notice"));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(space::gap, space::gap, space::gap, 0);
    auto* card = new Card;
    card->setTone(Card::Tone::Warning);
    around->addWidget(card);
    auto* across = new QHBoxLayout(card);
    across->setContentsMargins(20, space::small, space::small, space::small);
    m_text->in(QPalette::ToolTipText);
    m_text->setObjectName(QStringLiteral("noticeText"));
    across->addWidget(m_text, 1);
    auto* read = new Button(Button::Kind::Quiet, tr("OK"));
    read->setObjectName(QStringLiteral("noticeRead"));
    read->setAccessibleName(tr("OK, put the message away"));
    // Space pauses the session; it must not land here because a message came.
    read->setFocusPolicy(Qt::TabFocus);
    across->addWidget(read);
    connect(read, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

void Notice::tell(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace plumbline
