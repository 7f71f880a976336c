// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/before_page.h"

#include "ui/button.h"
#include "ui/conflict_card.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

BeforePage::BeforePage(const Record& what, const Shelf& shelf, Then then, QWidget* parent)
    : ActionPage(880, parent)
    , m_what(what)
    , m_shelf(shelf)
    , m_then(then)
    , m_decided(shelf.person)
{
    const QString title = then == Then::Play ? tr("Before you start") : tr("What is left out and why");
    setWindowTitle(title);
    addBack();
    body()->addWidget(new Label(title, Type::Title, QFont::Bold));
    body()->addWidget(
        (new Label(tr("Your conditions speak against some of what comes. Choose what happens with "
                      "it. Plumbline remembers your choice."),
             Type::Lead))
            ->in(QPalette::PlaceholderText));
    addCards();
    m_nothing = new Label(tr("With these choices nothing is left to play."), Type::Lead, QFont::DemiBold);
    m_nothing->setObjectName(QStringLiteral("nothingLeft"));
    body()->addWidget(m_nothing);
    body()->addStretch(1);
    addFoot();
    takeChoices();
}

void BeforePage::addCards()
{
    for (const Conflict& conflict : m_shelf.conflicts(m_what, m_shelf.person)) {
        auto* card = new ConflictCard(conflict);
        connect(card, &ConflictCard::decided, this, &BeforePage::takeChoices);
        body()->addWidget(card);
        m_cards.push_back(card);
    }
}

void BeforePage::addFoot()
{
    m_start = new Button(Button::Kind::Primary, {});
    m_start->setObjectName(QStringLiteral("startDecided"));
    m_start->setLarge(true);
    m_start->setKey(tr("Enter"));
    m_start->setMinimumWidth(scaled(240));
    connect(m_start, &Button::clicked, this, [this] { emit chosen(m_playable && m_then == Then::Play); });
    foot()->addWidget(m_start);
    foot()->addStretch(1);
    m_start->setFocus();
}

void BeforePage::takeChoices()
{
    for (const ConflictCard* card : m_cards)
        decide(m_decided, card->conflict(), card->decision());
    // What is kept may now be the gentler version of something else.
    const auto conflicts = m_shelf.conflicts(m_what, m_decided);
    for (std::size_t i = 0; i < m_cards.size() && i < conflicts.size(); ++i)
        m_cards[i]->setGentler(conflicts[i].gentler);
    for (const ConflictCard* card : m_cards)
        decide(m_decided, card->conflict(), card->decision());
    m_playable = m_shelf.score(m_what, m_decided).value.has_value();
    m_nothing->setVisible(!m_playable);
    m_start->setText(m_playable && m_then == Then::Play ? tr("&Start") : tr("&Done"));
}

} // namespace plumbline
