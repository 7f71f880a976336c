// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/draft_card.h"

#include "ui/button.h"
#include "ui/label.h"

#include <QVBoxLayout>

namespace plumbline
{

DraftCard::DraftCard(const Words& words, QWidget* parent)
    : Card(parent)
    , m_across(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("draftCard"));
    m_across->setContentsMargins(28, 20, 24, 20);
    m_across->setSpacing(space::gap);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget((new Label(words.what, Type::Body))->in(QPalette::PlaceholderText));
    lines->addWidget(new Label(words.title, Type::Heading, QFont::DemiBold));
    m_across->addLayout(lines, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    auto* goOn = new Button(Button::Kind::Primary, words.takeUp);
    goOn->setObjectName(QStringLiteral("takeUpDraft"));
    auto* drop = new Button(Button::Kind::Quiet, words.letGo);
    drop->setObjectName(QStringLiteral("dropDraft"));
    for (Button* button : { goOn, drop })
        buttons->addWidget(button);
    m_across->addLayout(buttons);
    connect(goOn, &Button::clicked, this, &DraftCard::takenUp);
    connect(drop, &Button::clicked, this, &DraftCard::letGo);
}

QWidget* DraftCard::first() const
{
    return findChild<QWidget*>(QStringLiteral("takeUpDraft"));
}

void DraftCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_across->setDirection(width() < scaled(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace plumbline
