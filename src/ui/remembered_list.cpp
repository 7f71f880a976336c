// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remembered_list.h"

#include "ui/button.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace plumbline
{

RememberedList::RememberedList(Words words, QWidget* parent)
    : Card(parent)
    , m_words(std::move(words))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 12, 12, 12);
}

void RememberedList::show(const std::vector<Entry>& entries)
{
    const bool hadFocus = m_rows && m_rows->isAncestorOf(window()->focusWidget());
    if (m_rows) {
        // Not deleted at once: the button that led here is one of them.
        m_column->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    if (entries.empty()) {
        auto* none = (new Label(m_words.none, Type::Body))->in(QPalette::PlaceholderText);
        none->setMinimumHeight(scaled(30));
        rows->addWidget(none);
    }
    for (const Entry& entry : entries)
        rows->addWidget(row(entry));
    m_column->addWidget(m_rows);
    if (auto* first = m_rows->findChild<Button*>(); first && hadFocus)
        first->setFocus();
}

QWidget* RememberedList::row(const Entry& entry)
{
    auto* widget = new QWidget;
    auto* across = new QHBoxLayout(widget);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::gap);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(new Label(entry.title, Type::Body, QFont::Medium));
    column->addWidget((new Label(entry.what, Type::Small))->in(QPalette::PlaceholderText));
    across->addLayout(column, 1);
    auto* button = new Button(Button::Kind::Quiet, m_words.button);
    button->setObjectName(m_words.name + QStringLiteral("/") + shown(entry.exercise.value));
    //: the words of a button, then the exercise it is for
    button->setAccessibleName(tr("%1: %2").arg(m_words.button, entry.title));
    connect(button, &Button::clicked, this, [this, id = entry.exercise] { emit takenBack(id); });
    across->addWidget(button, 0, Qt::AlignVCenter);
    return widget;
}

} // namespace plumbline
