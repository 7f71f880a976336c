// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person_settings.h"
#include "ui/breath_tap.h"

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/condition_ticks.h"
#include "ui/equipment_chips.h"
#include "ui/label.h"
#include "ui/not_kept.h"
#include "ui/number_field.h"
#include "ui/remembered_list.h"
#include "ui/words.h"

#include <QDoubleSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace plumbline
{

namespace
{

constexpr int levelSteps = 4; ///< between the gentlest and the whole range
constexpr int mostPain = 10;

QString easeText(const Ease& ease)
{
    if (ease.leftOut)
        return PersonSettings::tr("It is left out until you put it back.");
    if (ease.gentler)
        return PersonSettings::tr("Its gentler version is played.");
    return PersonSettings::tr("You are given %1 % of it.").arg(std::lround(ease.amount * 100));
}

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::Gentler:
        return PersonSettings::tr("Its gentler version is played.");
    case Decision::LeaveOut:
        return PersonSettings::tr("It is left out.");
    case Decision::Keep:
        break;
    }
    return PersonSettings::tr("It is kept: a professional approved it.");
}

} // namespace

PersonSettings::PersonSettings(const Shelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_column(new QVBoxLayout(this))
    , m_notKept(new NotKept)
    , m_equipment(new EquipmentChips(tr("What you have at hand")))
    , m_conditions(new ConditionTicks(tr("Your conditions")))
    , m_level(new ChoiceGroup(tr("How much")))
    , m_severe(new ChoiceGroup(tr("When to end, from 1 to 10")))
    , m_breath(new NumberField(tr("Seconds of one breath"), tr(" s"),
          { inSeconds(shortestBreath), inSeconds(longestBreath), 0.5 }))
    , m_decisions(new RememberedList({ tr("Ask me again"), QStringLiteral("askAgain"),
          tr("Nothing yet. You are asked before you start.") }))
    , m_eases(new RememberedList({ tr("Put it back"), QStringLiteral("easePutBack"), tr("Nothing.") }))
{
    m_column->setContentsMargins(0, space::margin, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(new Label(tr("You"), Type::Title, QFont::Bold));
    m_column->addWidget(
        (new Label(tr("All of this stays on this computer."), Type::Body))->in(QPalette::PlaceholderText));
    m_column->addWidget(m_notKept);
    addFirstQuestions();
    addAmounts();
    addRemembered();
    refresh();
}

void PersonSettings::addSection(const QString& title, const QString& about, QWidget* choices)
{
    m_column->addSpacing(space::gap);
    m_column->addWidget(new Label(title, Type::Heading, QFont::DemiBold));
    m_column->addWidget((new Label(about, Type::Body))->in(QPalette::PlaceholderText));
    m_column->addSpacing(4);
    m_column->addWidget(choices);
}

void PersonSettings::addFirstQuestions()
{
    addSection(tr("At hand"), tr("A routine that needs something else will say so."), m_equipment);
    connect(m_equipment, &EquipmentChips::changed, this,
        [this] { tell([&](Person& person) { person.equipment = m_equipment->chosen(); }); });
    addSection(tr("Conditions"),
        tr("What you have or had. What may not suit you is pointed out before you start, with the reason."),
        m_conditions);
    connect(m_conditions, &ConditionTicks::changed, this,
        [this] { tell([&](Person& person) { person.conditions = m_conditions->chosen(); }); });
}

void PersonSettings::addAmounts()
{
    int index = 0;
    for (const QString& text : { tr("Gentlest"), tr("Easy"), tr("Middle"), tr("Strong"), tr("Full range") }) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(QStringLiteral("level/%1").arg(index++));
        m_level->add(chip);
    }
    addSection(tr("How much"),
        tr("Many exercises give a range, such as 8 to 12 times. This is where in it you are."), m_level);
    connect(m_level, &ChoiceGroup::chosen, this,
        [this](int step) { tell([&](Person& person) { person.level = double(step) / levelSteps; }); });

    addSection(tr("One breath"),
        tr("In and out, in seconds, when the pace follows your breath. Slow breathing takes about 6."),
        m_breath);
    m_breath->field()->setObjectName(QStringLiteral("breath"));
    connect(m_breath, &NumberField::changed, this,
        [this](double seconds) { tell([&](Person& person) { person.breath = fromSeconds(seconds); }); });

    auto* tap = new BreathTap;
    m_column->addSpacing(space::small);
    m_column->addWidget(tap);
    connect(tap, &BreathTap::measured, this,
        [this](Duration breath) { tell([&](Person& person) { person.breath = breath; }); });

    for (int pain = 1; pain <= mostPain; ++pain) {
        auto* chip = new ToggleChip(QString::number(pain));
        chip->setObjectName(QStringLiteral("severe/%1").arg(pain));
        m_severe->add(chip);
    }
    addSection(tr("When to end"),
        tr("From this level of pain on, of 10, Plumbline advises you to end and to see a professional. 7 to "
           "10 is called severe."),
        m_severe);
    connect(m_severe, &ChoiceGroup::chosen, this,
        [this](int choice) { tell([&](Person& person) { person.severePain = choice + 1; }); });
}

void PersonSettings::addRemembered()
{
    addSection(
        tr("What you decided"), tr("About exercises that your conditions speak against."), m_decisions);
    connect(m_decisions, &RememberedList::takenBack, this,
        [this](const ExerciseId& id) { tell([&](Person& person) { person.decisions.erase(id); }); });
    addSection(tr("What hurt"),
        tr("You are given less of these, or none. Less becomes more again, step by step, while it does not "
           "hurt."),
        m_eases);
    connect(m_eases, &RememberedList::takenBack, this,
        [this](const ExerciseId& id) { tell([&](Person& person) { person.eases.erase(id); }); });
    auto* forget = new Button(Button::Kind::Secondary, tr("Forget everything about me"));
    forget->setObjectName(QStringLiteral("forget"));
    connect(forget, &Button::clicked, this, &PersonSettings::forgetAsked);
    m_column->addSpacing(space::margin);
    m_column->addWidget(forget, 0, Qt::AlignLeading);
}

void PersonSettings::refresh()
{
    const Person& person = m_shelf.person;
    m_notKept->tell(m_shelf.personFault);
    m_equipment->choose(person.equipment);
    m_conditions->choose(person.conditions);
    m_level->choose(static_cast<int>(std::lround(person.level * levelSteps)));
    m_severe->choose(person.severePain - 1);
    m_breath->choose(inSeconds(person.breath));
    std::vector<RememberedList::Entry> entries;
    for (const auto& [id, decided] : person.decisions)
        entries.push_back({ id, titleOf(id), decisionText(decided.decision) });
    m_decisions->show(entries);
    entries.clear();
    for (const auto& [id, ease] : person.eases)
        entries.push_back({ id, titleOf(id), easeText(ease) });
    m_eases->show(entries);
}

void PersonSettings::tell(const std::function<void(Person&)>& change)
{
    Person person = m_shelf.person;
    change(person);
    emit changed(person);
}

QString PersonSettings::titleOf(const ExerciseId& id) const
{
    const Exercise* exercise = m_shelf.catalog().find(id);
    return shown(exercise ? exercise->title : id.value);
}

} // namespace plumbline
