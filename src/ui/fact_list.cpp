// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fact_list.h"

#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

FactList::FactList(QWidget* parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(6);
}

void FactList::addText(const QString& about, const QString& text)
{
    if (text.isEmpty())
        return;
    addAbout(about);
    m_column->addWidget(new Label(text, Type::Body));
}

void FactList::addLead(const QString& about, const QString& text, const QString& more)
{
    addAbout(about);
    m_column->addWidget(new Label(text, Type::Heading, QFont::DemiBold));
    if (!more.isEmpty())
        m_column->addWidget(new Label(more, Type::Body));
}

void FactList::addThings(const QString& about, const std::vector<Equipment>& things, const QString& more)
{
    if (things.empty())
        return;
    addAbout(about);
    m_column->addSpacing(2);
    auto* chips = new FlowLayout(space::small);
    for (const Equipment thing : things) {
        auto* chip = new Chip(wordOf(thing));
        if (const auto symbol = symbolOf(thing))
            chip->setSymbol(*symbol);
        chips->addWidget(chip);
    }
    m_column->addLayout(chips);
    if (!more.isEmpty())
        m_column->addWidget(new Label(more, Type::Body));
}

void FactList::addAbout(const QString& about)
{
    if (m_column->count() > 0)
        m_column->addSpacing(14);
    m_column->addWidget((new Label(about, Type::Small, QFont::Medium))->in(QPalette::PlaceholderText));
}

} // namespace plumbline
