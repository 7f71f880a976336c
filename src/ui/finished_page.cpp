// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finished_page.h"

#include "ui/button.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/outcome_row.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace plumbline
{

FinishedPage::FinishedPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Display, QFont::Bold, this))
    , m_summary(new Label({}, Type::Heading, QFont::Normal, this))
    , m_done(new Button(Button::Kind::Primary, tr("Done"), this))
{
    setObjectName(QStringLiteral("finishedPage"));
    m_title->setObjectName(QStringLiteral("finishedTitle"));
    m_summary->setObjectName(QStringLiteral("finishedSummary"));
    m_summary->in(QPalette::PlaceholderText);
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setKey(tr("Enter"));
    m_done->setAccessibleName(tr("Done, Enter"));
    auto* again = new Button(Button::Kind::Secondary, tr("Again"), this);
    again->setObjectName(QStringLiteral("again"));
    again->setKey(tr("A"));
    again->setAccessibleName(tr("Again from the beginning, A"));
    for (Button* button : { m_done, again })
        button->setLarge(true);

    auto* card = new Card;
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(space::gap, space::small, space::gap, space::small);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("What was done"));
    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(card);
    listColumn->addStretch();
    scroll->setWidget(list);
    for (QWidget* ground : { scroll->viewport(), list })
        ground->setAutoFillBackground(false);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_done, 2);
    buttons->addWidget(again, 1);
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(scaled(760));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addSpacing(space::gap);
    column->addWidget(scroll, 1);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(space::margin, space::margin, space::margin, space::margin);
    page->addStretch();
    page->addWidget(inner, 1000);
    page->addStretch();

    connect(m_done, &QAbstractButton::clicked, this, &FinishedPage::donePressed);
    connect(again, &QAbstractButton::clicked, this, &FinishedPage::againPressed);
}

void FinishedPage::show(const SessionRecord& record)
{
    m_title->setText(finishedTitle(record));
    m_summary->setText(finishedSummary(record));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PartRecord& part : record.parts)
        m_rows->addWidget(new OutcomeRow(part));
    m_done->setFocus();
}

void FinishedPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_PageDown:
        emit donePressed();
        break;
    case Qt::Key_A:
        emit againPressed();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace plumbline
