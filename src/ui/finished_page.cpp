// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finished_page.h"

#include "ui/button.h"
#include "ui/card.h"
#include "ui/comfort_card.h"
#include "ui/label.h"
#include "ui/outcome_row.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

FinishedPage::FinishedPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Display, QFont::Bold, this))
    , m_summary(new Label({}, Type::Heading, QFont::Normal, this))
    , m_card(new Card)
    , m_scroll(new QScrollArea(this))
    , m_comfort(new ComfortCard(tr("How comfortable now?")))
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

    m_rows = new QVBoxLayout(m_card);
    m_rows->setContentsMargins(space::gap, space::small, space::gap, space::small);
    m_rows->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("What was done"));
    m_scroll->setWidget(m_card);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_card->setAutoFillBackground(false);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_done, 2);
    buttons->addWidget(again, 1);
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(scaled(760));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addSpacing(space::gap);
    column->addWidget(m_scroll, 1000);
    column->addSpacing(space::small);
    column->addWidget(m_comfort);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(space::margin, space::margin, space::margin, space::margin);
    page->addStretch();
    page->addWidget(inner, 1000);
    page->addStretch();

    m_comfort->setObjectName(QStringLiteral("comfortAfter"));
    connect(m_comfort, &ComfortCard::chosen, this, &FinishedPage::comfortChosen);
    connect(m_comfort, &ComfortCard::skipped, m_comfort, &QWidget::hide);
    connect(m_done, &QAbstractButton::clicked, this, &FinishedPage::donePressed);
    connect(again, &QAbstractButton::clicked, this, &FinishedPage::againPressed);
}

void FinishedPage::show(const SessionRecord& record, bool asksComfort)
{
    m_comfort->clear();
    m_comfort->setVisible(asksComfort);
    m_title->setText(finishedTitle(record));
    m_summary->setText(finishedSummary(record));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PartRecord& part : record.parts)
        m_rows->addWidget(new OutcomeRow(part));
    // A layout takes no account of rows that are yet to be shown.
    for (OutcomeRow* row : m_card->findChildren<OutcomeRow*>())
        row->show();
    fitRows();
    m_done->setFocus();
}

void FinishedPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

/// The list is as high as its rows, so that what belongs together stays together; it scrolls when there are
/// too many.
void FinishedPage::fitRows()
{
    layout()->activate();
    m_scroll->setMaximumHeight(std::max(0, m_rows->heightForWidth(m_scroll->width())));
}

void FinishedPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_comfort->isHidden() && m_comfort->takeKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_K:
        m_comfort->hide();
        break;
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
