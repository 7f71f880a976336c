// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/go_on_card.h"

#include "ui/button.h"
#include "ui/label.h"

#include <QVBoxLayout>

namespace plumbline
{

GoOnCard::GoOnCard(const QString& where, const QString& about, QWidget* parent)
    : Card(parent)
    , m_across(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_goOn(new Button(Button::Kind::Primary, tr("Go on")))
{
    setObjectName(QStringLiteral("goOnCard"));
    setAccessibleName(tr("Go on where you were"));
    setAccessibleDescription(where + QStringLiteral(". ") + about);
    m_across->setContentsMargins(28, 24, 24, 24);
    m_across->setSpacing(space::gap);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget((new Label(tr("Go on where you were"), Type::Body))->in(QPalette::PlaceholderText));
    words->addWidget(new Label(where, Type::Title, QFont::DemiBold));
    words->addWidget((new Label(about, Type::Body))->in(QPalette::PlaceholderText));
    m_across->addLayout(words, 1);

    auto* notNow = new Button(Button::Kind::Quiet, tr("Not now"));
    m_goOn->setObjectName(QStringLiteral("goOnNow"));
    notNow->setObjectName(QStringLiteral("notNow"));
    notNow->setToolTip(tr("What you have done is kept."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (Button* button : { m_goOn, notNow }) {
        button->setLarge(true);
        buttons->addWidget(button);
    }
    m_across->addLayout(buttons);
    connect(m_goOn, &QAbstractButton::clicked, this, &GoOnCard::goOnPressed);
    connect(notNow, &QAbstractButton::clicked, this, &GoOnCard::notNowPressed);
}

void GoOnCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_across->setDirection(width() < scaled(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace plumbline
