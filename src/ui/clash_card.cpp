// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clash_card.h"

#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

ClashCard::ClashCard(const Clash& clash, QWidget* parent)
    : Card(parent)
    , m_clash(clash)
    , m_choices(keepChoices(tr("What to do with %1").arg(shown(clash.theirs)), u'/' + shown(clash.id)))
{
    setObjectName(QStringLiteral("clash/") + shown(clash.id));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    const bool isRoutine = clash.kind == Clash::Kind::Routine;
    column->addWidget(new Label(shown(clash.theirs), Type::Heading, QFont::DemiBold));
    const QString here = isRoutine ? tr("You have another routine of this name: %1.")
                                   : tr("You have another exercise of this name: %1.");
    column->addWidget((new Label(here.arg(shown(clash.mine)), Type::Body))->in(QPalette::PlaceholderText));
    column->addSpacing(4);
    column->addWidget(m_choices);
    m_choices->choose(static_cast<int>(m_keep));
    connect(
        m_choices, &ChoiceGroup::chosen, this, [this](int choice) { m_keep = static_cast<Keep>(choice); });
}

void ClashCard::setKeep(Keep keep)
{
    m_keep = keep;
    m_choices->choose(static_cast<int>(keep));
}

ChoiceGroup* keepChoices(const QString& about, const QString& ending)
{
    auto* group = new ChoiceGroup(about);
    const std::pair<QString, QString> choices[] = { { QStringLiteral("mine"), ClashCard::tr("Keep mine") },
        { QStringLiteral("theirs"), ClashCard::tr("Take theirs") },
        { QStringLiteral("both"), ClashCard::tr("Keep both") } };
    for (const auto& [name, text] : choices) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(name + ending);
        group->add(chip);
    }
    return group;
}

} // namespace plumbline
