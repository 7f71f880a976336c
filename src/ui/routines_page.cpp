// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines_page.h"

#include "ui/button.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/not_kept.h"
#include "ui/problems_page.h"
#include "ui/routine_card.h"

#include <QVBoxLayout>

namespace plumbline
{

RoutinesPage::RoutinesPage(const Shelf& shelf, QWidget* parent)
    : ScrollPage(1320, parent)
    , m_shelf(shelf)
    , m_grid(new CardGrid(scaled(300), 3, 20))
    , m_notKept(new NotKept)
{
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("What would do you good today?"), Type::Title, QFont::Bold));
    body()->addWidget(
        (new Label(tr("Choose a routine. It shows you each movement and keeps the time."), Type::Lead))
            ->in(QPalette::PlaceholderText));
    body()->addWidget(m_notKept);
    m_notKept->tell(shelf.personFault);
    body()->addSpacing(space::gap);
    if (shelf.catalog().routines().empty())
        addEmpty();
    addCards();
    body()->addLayout(m_grid);
    auto* add = new Button(Button::Kind::Secondary, tr("&New routine"));
    add->setObjectName(QStringLiteral("newRoutine"));
    add->setAccessibleDescription(tr("Put one together from the library"));
    body()->addSpacing(space::small);
    body()->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &Button::clicked, this, &RoutinesPage::newAsked);
    if (auto* first = findChild<RoutineCard*>())
        first->setFocus();
    body()->addStretch(1);
    if (!shelf.library.diagnostics.empty())
        addProblems(shelf.library.diagnostics);
}

void RoutinesPage::addOnTop(QWidget* card, QWidget* focus)
{
    const auto* first = findChild<RoutineCard*>();
    body()->insertWidget(0, card);
    body()->insertSpacing(1, space::gap);
    QWidget* before = first ? first->previousInFocusChain() : this;
    for (auto* button : card->findChildren<QAbstractButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    focus->setFocus();
}

void RoutinesPage::addCards()
{
    for (const Routine& routine : m_shelf.catalog().routines()) {
        auto* card = new RoutineCard(routine, m_shelf.score(routine).value, m_shelf.person);
        connect(card, &QAbstractButton::clicked, this, [this, card] { emit routineChosen(card->routine()); });
        m_grid->addWidget(card);
    }
}

void RoutinesPage::refresh()
{
    m_notKept->tell(m_shelf.personFault);
    const auto* focused = qobject_cast<RoutineCard*>(focusWidget());
    const RoutineId at = focused ? focused->routine() : RoutineId();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addCards();
    for (int i = 0; i < m_grid->count(); ++i)
        if (auto* card = qobject_cast<RoutineCard*>(m_grid->itemAt(i)->widget());
            card && card->routine() == at)
            card->setFocus();
}

void RoutinesPage::addEmpty()
{
    body()->addWidget(new Label(tr("There are no routines here."), Type::Lead, QFont::DemiBold));
    body()->addWidget((new Label(tr("Open a routine file from the menu, or put one into Plumbline's folder: "
                                    "%1.")
                                     .arg(ProblemsPage::ownFolder()),
                           Type::Body))
                          ->in(QPalette::PlaceholderText));
}

void RoutinesPage::addProblems(const Diagnostics& diagnostics)
{
    auto* problems = new Button(Button::Kind::Quiet, ProblemsPage::summed(diagnostics));
    problems->setObjectName(QStringLiteral("problems"));
    problems->setSymbol(Symbol::Warning);
    body()->addSpacing(space::gap);
    body()->addWidget(problems, 0, Qt::AlignLeading);
    connect(problems, &Button::clicked, this, &RoutinesPage::problemsChosen);
}

} // namespace plumbline
