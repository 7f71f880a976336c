// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/handout_choices.h"

#include "handout/sizes.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/label.h"
#include "ui/number_field.h"
#include "ui/tick.h"
#include "ui/words.h"

#include <QDoubleSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

constexpr std::array perPage{ 1, 2, 4, 6 };

} // namespace

HandoutChoices::HandoutChoices(const HandoutOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    QStringList counts;
    for (const int count : perPage)
        counts << QString::number(count);
    const auto* now = std::find(perPage.begin(), perPage.end(), m_options.perPage);
    addChoice(tr("Exercises on a page"), QStringLiteral("perPage/%1"), counts,
        static_cast<int>(now - perPage.begin()),
        [this](int index) { m_options.perPage = perPage.at(static_cast<std::size_t>(index)); });
    addChoice(tr("Letters"), QStringLiteral("letters/%1"), { tr("Usual"), tr("Large print") },
        m_options.largePrint ? 1 : 0, [this](int index) { m_options.largePrint = index == 1; });
    addWeeks();
    addParts();
    addChoice(tr("Colours"), QStringLiteral("ink/%1"), { tr("In colour"), tr("For grey printers") },
        static_cast<int>(m_options.ink), [this](int index) { m_options.ink = static_cast<Ink>(index); });
    addChoice(tr("Paper"), QStringLiteral("paper/%1"), { wordOf(Paper::A4), wordOf(Paper::Letter) },
        static_cast<int>(m_options.paper.value_or(handout::usualPaper())),
        [this](int index) { m_options.paper = static_cast<Paper>(index); });
}

void HandoutChoices::addChoice(const QString& title, const QString& name, const QStringList& choices,
    int chosen, const std::function<void(int)>& choose)
{
    m_column->addWidget(new Label(title, Type::Body, QFont::DemiBold));
    auto* group = new ChoiceGroup(title);
    for (int i = 0; i < choices.size(); ++i) {
        auto* chip = new ToggleChip(choices[i]);
        chip->setObjectName(name.arg(i));
        group->add(chip);
    }
    group->choose(chosen);
    connect(group, &ChoiceGroup::chosen, this, [this, choose](int index) {
        choose(index);
        tell();
    });
    m_column->addWidget(group);
    m_column->addSpacing(space::gap);
}

void HandoutChoices::addWeeks()
{
    const QString title = tr("Weeks with boxes to tick");
    m_column->addWidget(new Label(title, Type::Body, QFont::DemiBold));
    auto* weeks = new NumberField(title, {}, { 0, mostHandoutWeeks, 1 });
    weeks->field()->setObjectName(QStringLiteral("weeks"));
    weeks->field()->setDecimals(0);
    weeks->choose(m_options.weeks);
    connect(weeks, &NumberField::changed, this, [this](double number) {
        m_options.weeks = static_cast<int>(number);
        tell();
    });
    m_column->addWidget(weeks);
    m_column->addSpacing(space::gap);
}

void HandoutChoices::addParts()
{
    m_column->addWidget(new Label(tr("What is on it"), Type::Body, QFont::DemiBold));
    for (const auto& word : words<HandoutPart>()) {
        auto* tick = new Tick(translated(word.label));
        tick->setObjectName(QStringLiteral("part/") + shown(word.key));
        tick->setChecked(has(m_options, word.value));
        connect(tick, &Tick::clicked, this, [this, part = word.value](bool on) {
            std::erase(m_options.leftOut, part);
            if (!on)
                m_options.leftOut.push_back(part);
            tell();
        });
        m_column->addWidget(tick);
    }
    m_column->addSpacing(space::gap);
}

} // namespace plumbline
